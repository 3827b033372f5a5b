package tokuden.memory;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.Cases;
import tokuden.casework.clock.ClockBoard;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.clock.RunningClock;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.CaseLog;
import tokuden.casework.work.Change;
import tokuden.casework.work.Logged;
import tokuden.casework.work.Sheet;
import tokuden.evidence.Sha256;
import tokuden.law.LawFiles;
import tokuden.law.procedure.ProcedureFiles;

/** The log of every case in memory, and the board of clocks computed from it when asked. */
public final class MemoryLog implements CaseLog, ClockBoard {
    private final Cases cases;
    private final Clockwork clockwork = new Clockwork(LawFiles.shipped(), ProcedureFiles.shipped());
    private final List<Logged> all = new ArrayList<>();

    public MemoryLog(Cases cases) {
        this.cases = cases;
    }

    @Override
    public List<Logged> keep(Change change) {
        change.cases().forEach(cases::keep);
        List<Logged> kept = new ArrayList<>();
        for (Change.Draft draft : change.entries()) {
            byte[] bytes = draft.toString().getBytes(StandardCharsets.UTF_8);
            Logged logged =
                    new Logged(
                            all.size() + 1L,
                            draft.in(),
                            draft.at(),
                            draft.by(),
                            draft.entry(),
                            Sha256.of(bytes));
            all.add(logged);
            kept.add(logged);
        }
        return kept;
    }

    @Override
    public Kept open(Opening opening, Function<Case, Change> along) {
        Case opened = cases.open(opening.title(), opening.mails(), opening.at());
        List<Logged> kept = keep(along.apply(opened));
        return new Kept(cases.find(opened.number()).orElseThrow(), kept);
    }

    @Override
    public CaseHistory of(CaseNumber number) {
        return new CaseHistory(all.stream().filter(l -> l.in().equals(number)).toList());
    }

    @Override
    public Optional<Logged> find(long id) {
        return all.stream().filter(l -> l.id() == id).findFirst();
    }

    @Override
    public List<Waiting> waiting(String owner, LocalDate today, int limit) {
        return cases.page(Optional.empty(), Integer.MAX_VALUE).stream()
                .flatMap(c -> waiting(c.number(), owner, today))
                .sorted(Comparator.comparing(Waiting::due))
                .limit(limit)
                .toList();
    }

    private Stream<Waiting> waiting(CaseNumber number, String owner, LocalDate today) {
        Sheet sheet = of(number).sheet();
        if (sheet.state() != Sheet.State.OPEN) {
            return Stream.empty();
        }
        Stream<Waiting> woken =
                sheet.wakesOn().filter(d -> sheet.owner().equals(owner)).stream()
                        .map(d -> new Waiting(number, "", d));
        Stream<Waiting> tasks =
                sheet.tasks().stream()
                        .filter(t -> t.owner().equals(owner))
                        .flatMap(t -> t.due().stream().map(d -> new Waiting(number, t.what(), d)));
        return Stream.concat(woken, tasks).filter(w -> !w.due().isAfter(today));
    }

    @Override
    public List<RunningClock> nearest(Query query) {
        return cases.page(Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(
                        c ->
                                query.owner()
                                        .map(o -> of(c.number()).sheet().owner().equals(o))
                                        .orElse(true))
                .flatMap(c -> of(c.number(), c).stream())
                .filter(c -> !c.last().isBefore(query.from()))
                .sorted(RunningClock.NEAREST)
                .filter(
                        c ->
                                query.after()
                                        .map(a -> RunningClock.NEAREST.compare(c, a) > 0)
                                        .orElse(true))
                .limit(query.limit())
                .toList();
    }

    private List<RunningClock> of(CaseNumber number, Case in) {
        return clockwork.running(in, of(number));
    }

    @Override
    public List<RunningClock> clocksOf(CaseNumber number) {
        return cases.find(number).map(c -> of(number, c)).orElse(List.of());
    }

    @Override
    public void rebuild() {}
}
