package tokuden.casework.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tokuden.casework.Case;
import tokuden.casework.Lack;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.clock.DatedFact;
import tokuden.casework.clock.RunningClock;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.DisposalAgreed;
import tokuden.casework.work.DisposalAsked;
import tokuden.casework.work.HoldLifted;
import tokuden.casework.work.HoldPlaced;
import tokuden.casework.work.Logged;
import tokuden.casework.work.Sheet;
import tokuden.law.procedure.FactKind;

/**
 * Says how long the records of a case are kept and what forbids their disposal (公文書管理法施行令別表 [要確認]):
 * the period by the clocks called {@code retention.*}, any other clock that runs, limitation of a
 * single mail, an objection without a ruling, a lawsuit without an end, a hold.
 */
public final class Retention {
    private static final String PERIOD = "retention.";
    private static final String LIMITATION = "prosecution";

    private final Clockwork clockwork;

    public Retention(Clockwork clockwork) {
        this.clockwork = clockwork;
    }

    /** How the records of that case stand on that day; sentences name clocks in that language. */
    public Keeping of(Case in, CaseHistory history, LocalDate today, Locale language) {
        List<RunningClock> clocks = clockwork.running(in, history);
        Optional<RunningClock> period =
                clocks.stream()
                        .filter(Retention::isPeriod)
                        .max(Comparator.comparing(RunningClock::last));
        List<Logged> holds = holds(history);
        List<Lack> against = new ArrayList<>(closing(in, history.sheet()));
        against.addAll(running(in, period, today));
        others(in, history, clocks).stream()
                .filter(c -> c.stopped() || !c.isOver(today))
                .map(c -> clockRuns(c, language))
                .distinct()
                .forEach(against::add);
        against.addAll(pending(clockwork.facts(in, history)));
        holds.forEach(h -> against.add(held(h)));
        Optional<Logged> asked = asked(history);
        return new Keeping(in.number(), period, against, holds, asked, agreed(history, asked));
    }

    static boolean isPeriod(RunningClock clock) {
        return clock.rule().startsWith(PERIOD);
    }

    private static List<Lack> closing(Case in, Sheet sheet) {
        String number = in.number().text();
        return switch (sheet.state()) {
            case OPEN -> List.of(new Lack("case.not-closed", number));
            case MERGED ->
                    List.of(new Lack("case.merged", number, sheet.into().orElseThrow().text()));
            case CLOSED -> List.of();
        };
    }

    private static List<Lack> running(Case in, Optional<RunningClock> period, LocalDate today) {
        String number = in.number().text();
        if (period.isEmpty()) {
            return List.of(new Lack("retention.no-period", number));
        }
        RunningClock clock = period.get();
        return clock.isOver(today)
                ? List.of()
                : List.of(new Lack("retention.running", number, clock.last().toString()));
    }

    /** The latest end of each other rule; limitation is asked of every mail, also when closed. */
    private List<RunningClock> others(Case in, CaseHistory history, List<RunningClock> clocks) {
        List<RunningClock> others = new ArrayList<>();
        clocks.stream()
                .filter(c -> !isPeriod(c) && !c.estimate() && !c.rule().equals(LIMITATION))
                .forEach(others::add);
        clockwork.eachMail(LIMITATION, in, history).stream()
                .max(Comparator.comparing(RunningClock::stopped).thenComparing(RunningClock::last))
                .ifPresent(others::add);
        return others;
    }

    private Lack clockRuns(RunningClock clock, Locale language) {
        return new Lack(
                "retention.clock-running",
                clockwork.name(clock, language),
                clock.last().toString());
    }

    private static List<Lack> pending(List<DatedFact> facts) {
        List<Lack> lacks = new ArrayList<>();
        unanswered(facts, FactKind.OBJECTION_MADE, FactKind.RULING_MADE)
                .forEach(d -> lacks.add(new Lack("retention.objection-pending", d)));
        unanswered(facts, FactKind.LAWSUIT_FILED, FactKind.LAWSUIT_ENDED)
                .forEach(d -> lacks.add(new Lack("retention.lawsuit-pending", d)));
        return lacks;
    }

    /** Days of those begun that are more than those ended, the latest ones. */
    private static List<String> unanswered(List<DatedFact> facts, FactKind begun, FactKind ended) {
        List<String> days =
                facts.stream()
                        .filter(f -> f.kind() == begun)
                        .map(f -> f.day().toString())
                        .sorted()
                        .toList();
        long over = facts.stream().filter(f -> f.kind() == ended).count();
        return days.subList((int) Math.min(over, days.size()), days.size());
    }

    private static List<Logged> holds(CaseHistory history) {
        Set<Long> lifted = new HashSet<>();
        history.standing(HoldLifted.class).forEach(l -> lifted.add(l.hold()));
        return history.standing().stream()
                .filter(l -> l.entry() instanceof HoldPlaced && !lifted.contains(l.id()))
                .toList();
    }

    private static Lack held(Logged hold) {
        return new Lack(
                "retention.held", Long.toString(hold.id()), ((HoldPlaced) hold.entry()).reason());
    }

    private static Optional<Logged> asked(CaseHistory history) {
        return history.standing().stream()
                .filter(l -> l.entry() instanceof DisposalAsked)
                .reduce((former, latter) -> latter);
    }

    private static List<String> agreed(CaseHistory history, Optional<Logged> asked) {
        return history.standing().stream()
                .filter(l -> l.entry() instanceof DisposalAgreed)
                .filter(
                        l ->
                                asked.filter(a -> a.id() == ((DisposalAgreed) l.entry()).asked())
                                        .isPresent())
                .map(Logged::by)
                .distinct()
                .toList();
    }
}
