package tokuden.casework.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.CaseLog;
import tokuden.casework.work.Change;
import tokuden.casework.work.Logged;
import tokuden.office.Deed;
import tokuden.office.Gate;
import tokuden.office.Matter;

/**
 * Logs and clocks as whoever acts now may reach them: of a case outside one's circle nothing is
 * listed, read or written.
 */
public final class GuardedLog implements CaseLog, ClockBoard {
    private final CaseLog all;
    private final ClockBoard board;
    private final Gate gate;

    public GuardedLog(CaseLog all, ClockBoard board, Gate gate) {
        this.all = all;
        this.board = board;
        this.gate = gate;
    }

    @Override
    public List<Logged> keep(Change change) {
        change.entries().stream().map(Change.Draft::in).distinct().forEach(this::requireWork);
        change.cases().stream().map(Case::number).distinct().forEach(this::requireWork);
        return all.keep(change);
    }

    @Override
    public Kept open(Opening opening, Function<Case, Change> along) {
        gate.require(Deed.OPEN_CASE, Matter.OFFICE);
        return all.open(opening, along);
    }

    @Override
    public CaseHistory of(CaseNumber number) {
        gate.require(Deed.READ_CASE, Matter.ofCase(number.text()));
        return all.of(number);
    }

    @Override
    public Optional<Logged> find(long id) {
        return all.find(id).filter(entry -> reaches(entry.in()));
    }

    @Override
    public List<Waiting> waiting(String owner, LocalDate today, int limit) {
        return all.waiting(owner, today, limit).stream().filter(w -> reaches(w.in())).toList();
    }

    @Override
    public List<RunningClock> nearest(Query query) {
        return board.nearest(query).stream().filter(c -> reaches(c.in())).toList();
    }

    @Override
    public List<RunningClock> clocksOf(CaseNumber number) {
        gate.require(Deed.READ_CASE, Matter.ofCase(number.text()));
        return board.clocksOf(number);
    }

    @Override
    public void rebuild() {
        board.rebuild();
    }

    private void requireWork(CaseNumber number) {
        gate.require(Deed.WORK_CASE, Matter.ofCase(number.text()));
    }

    private boolean reaches(CaseNumber number) {
        return gate.allows(Deed.READ_CASE, Matter.ofCase(number.text()));
    }
}
