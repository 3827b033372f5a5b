package tokuden.casework.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.casework.CaseNumber;
import tokuden.casework.Lack;
import tokuden.casework.clock.RunningClock;
import tokuden.casework.work.DisposalAsked;
import tokuden.casework.work.Logged;

/**
 * How the records of one case stand (保存の状況).
 *
 * @param period the retention that ends last; empty while no day is on record from which one runs
 * @param against everything that forbids disposal today
 * @param holds the holds in force, as entered
 * @param asked the disposal that is asked for, as entered
 * @param agreed officer ids of those who agreed to it, in order
 */
public record Keeping(
        CaseNumber in,
        Optional<RunningClock> period,
        List<Lack> against,
        List<Logged> holds,
        Optional<Logged> asked,
        List<String> agreed) {
    public Keeping {
        against = List.copyOf(against);
        holds = List.copyOf(holds);
        agreed = List.copyOf(agreed);
    }

    /** The last day of the period. */
    public Optional<LocalDate> until() {
        return period.map(RunningClock::last);
    }

    /** Is nothing against disposal? */
    public boolean free() {
        return against.isEmpty();
    }

    /** What is asked for. */
    public Optional<DisposalAsked> wish() {
        return asked.map(Logged::entry).map(DisposalAsked.class::cast);
    }
}
