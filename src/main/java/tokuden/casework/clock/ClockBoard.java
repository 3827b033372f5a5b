package tokuden.casework.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.casework.CaseNumber;

/** The clocks of all cases, sorted by nearest end (期限一覧). */
public interface ClockBoard {
    /** A page of the board. */
    List<RunningClock> nearest(Query query);

    /** The clocks of one case, nearest end first. */
    List<RunningClock> clocksOf(CaseNumber number);

    /** Computes the clocks of every case anew, as after a change of the rules. */
    void rebuild();

    /**
     * What to show of the board.
     *
     * @param from ends before that day are left out
     * @param owner only cases of that officer
     * @param after the last clock of the page before
     */
    record Query(LocalDate from, Optional<String> owner, Optional<RunningClock> after, int limit) {}
}
