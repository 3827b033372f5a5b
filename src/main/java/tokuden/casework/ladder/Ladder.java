package tokuden.casework.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.ExplanationPending;
import tokuden.casework.Lack;
import tokuden.casework.OrderReady;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Refusal;
import tokuden.casework.Stage;
import tokuden.casework.UnderExamination;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.clock.DatedFact;
import tokuden.casework.work.ActTaken;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.Logged;
import tokuden.casework.work.Recording;
import tokuden.casework.work.StepSkipped;
import tokuden.law.Act;
import tokuden.law.procedure.ActKind;
import tokuden.law.procedure.Basis;
import tokuden.law.procedure.ClockRule;
import tokuden.law.procedure.FactKind;
import tokuden.law.procedure.Rung;
import tokuden.office.Officer;
import tokuden.office.Role;

/**
 * Takes the acts of the office in a case (手続の実施), or says everything an act still needs: what it
 * must state, what must be true of the case, and why an act that usually comes first was skipped.
 */
public final class Ladder {
    private static final String SKIPPED = "ladder.skipped";

    private final Recording recording;
    private final Clockwork clockwork;
    private final Act act;

    public Ladder(Recording recording, Clockwork clockwork, Act act) {
        this.recording = recording;
        this.clockwork = clockwork;
        this.act = act;
    }

    /** Takes the act: it is entered in the log, and its days start their clocks. */
    public Answer<Logged> take(Case in, ActTaken taken, Officer by) {
        List<Lack> lacks = lacks(in, taken, by);
        return lacks.isEmpty()
                ? Answer.granted(recording.enter(in.number(), by, taken))
                : Answer.refused(new Refusal(lacks));
    }

    /** Everything that lacks for that act, without taking it. */
    public List<Lack> lacks(Case in, ActTaken taken, Officer by) {
        CaseHistory history = recording.log().of(in.number());
        List<Lack> lacks = new ArrayList<>(rights(in, history, taken, by));
        lacks.addAll(lacks(in, history, taken, need -> true));
        return lacks;
    }

    /**
     * Everything that the law and the case still need for an act to be taken, whoever takes it.
     *
     * @param done acts to be counted as taken, because they lie between now and then
     */
    List<Lack> lacks(Case in, ActTaken planned, Set<ActKind> done) {
        CaseHistory history = recording.log().of(in.number());
        List<Lack> lacks = new ArrayList<>(Recording.over(in.number(), history.sheet()));
        lacks.addAll(lacks(in, history, planned, need -> true));
        lacks.removeIf(l -> done.stream().anyMatch(d -> isSkipped(l, d)));
        return lacks;
    }

    /**
     * The same for a paper by which the act is drafted: what is known only once it is done waits.
     */
    public List<Lack> lacksInDraft(Case in, ActTaken drafted) {
        CaseHistory history = recording.log().of(in.number());
        List<Lack> lacks = new ArrayList<>(Recording.over(in.number(), history.sheet()));
        lacks.addAll(lacks(in, history, drafted, need -> !need.after()));
        return lacks;
    }

    private List<Lack> lacks(
            Case in, CaseHistory history, ActTaken taken, Predicate<Rung.Need> asked) {
        Rung rung = clockwork.procedure().rung(taken.act());
        List<Lack> lacks = new ArrayList<>(unstated(rung, taken, asked));
        Guards guards = new Guards(in, history, taken, clockwork, act);
        rung.checks().stream()
                .filter(c -> c.when().holds(taken.stated()))
                .flatMap(c -> guards.lacks(c.guard()).stream())
                .distinct()
                .forEach(lacks::add);
        lacks.addAll(skipped(rung, taken, excused(in, history)));
        return lacks;
    }

    /** Says why an act that usually comes first is not taken in that case. */
    public Answer<Logged> skip(Case in, StepSkipped skipped, Officer by) {
        CaseHistory history = recording.log().of(in.number());
        List<Lack> lacks = new ArrayList<>(Recording.lacks(in.number(), history.sheet(), by));
        if (skipped.reason().isBlank()) {
            lacks.add(new Lack("ladder.no-reason"));
        }
        if (done(in, history).contains(skipped.act())) {
            ClockRule.Words name = clockwork.procedure().rung(skipped.act()).name();
            lacks.add(new Lack("ladder.taken", name.ja(), name.en()));
        }
        return lacks.isEmpty()
                ? Answer.granted(recording.enter(in.number(), by, skipped))
                : Answer.refused(new Refusal(lacks));
    }

    /** The day of that fact in the case, if it is on record. */
    Optional<LocalDate> day(Case in, FactKind kind) {
        return clockwork.facts(in, recording.log().of(in.number())).stream()
                .filter(f -> f.kind() == kind)
                .map(DatedFact::day)
                .findFirst();
    }

    Act act() {
        return act;
    }

    /** What acts of that kind need. */
    public Rung rung(ActKind kind) {
        return clockwork.procedure().rung(kind);
    }

    private static List<Lack> rights(Case in, CaseHistory history, ActTaken taken, Officer by) {
        boolean refers = taken.act() == ActKind.REFERRAL && by.holds(Role.REFERRAL);
        return Recording.lacks(in.number(), history.sheet(), by).stream()
                .filter(l -> !(refers && l.key().equals("officer.not-investigator")))
                .toList();
    }

    private List<Lack> unstated(Rung rung, ActTaken taken, Predicate<Rung.Need> asked) {
        return rung.needs().stream()
                .filter(asked)
                .filter(n -> n.when().holds(taken.stated()))
                .filter(n -> taken.stated().getOrDefault(n.field(), "").isBlank())
                .map(n -> unstated(rung, n, taken))
                .toList();
    }

    private Lack unstated(Rung rung, Rung.Need need, ActTaken taken) {
        List<Basis> bases = under(need.bases(), taken);
        return new Lack(
                "ladder.unstated",
                rung.name().ja(),
                rung.name().en(),
                need.name().ja(),
                need.name().en(),
                need.field(),
                cited(bases, Locale.JAPANESE),
                cited(bases, Locale.ENGLISH));
    }

    private List<Basis> under(Collection<Basis> bases, ActTaken taken) {
        return act.inForceOn(taken.on()).stream()
                .flatMap(e -> bases.stream().flatMap(b -> b.under(e).stream()))
                .toList();
    }

    private static String cited(List<Basis> bases, Locale language) {
        String separator = language.equals(Locale.ENGLISH) ? "; " : "、";
        return bases.stream().map(b -> b.cited(language)).collect(Collectors.joining(separator));
    }

    private List<Lack> skipped(Rung rung, ActTaken taken, Set<ActKind> done) {
        return rung.before().stream()
                .filter(b -> !b.unless().holds(taken.stated()))
                .filter(b -> !done.contains(b.act()))
                .filter(b -> taken.stated().getOrDefault(ActTaken.SKIP + b.act(), "").isBlank())
                .map(
                        b ->
                                new Lack(
                                        SKIPPED,
                                        rung.name().ja(),
                                        rung.name().en(),
                                        clockwork.procedure().rung(b.act()).name().ja(),
                                        clockwork.procedure().rung(b.act()).name().en(),
                                        ActTaken.SKIP + b.act()))
                .toList();
    }

    /** The provisions under which that act is taken, in the edition of its day. */
    public List<Basis> provisions(ActTaken taken) {
        return under(clockwork.procedure().rung(taken.act()).bases(), taken);
    }

    /** The act whose skipping that lack asks a reason for; empty for every other lack. */
    public static Optional<ActKind> skipped(Lack lack) {
        return Arrays.stream(ActKind.values()).filter(kind -> isSkipped(lack, kind)).findFirst();
    }

    private static boolean isSkipped(Lack lack, ActKind kind) {
        return lack.key().equals(SKIPPED) && lack.args().contains(ActTaken.SKIP + kind);
    }

    /** The acts taken, and those for whose skipping a reason stands in the log. */
    public static Set<ActKind> excused(Case in, CaseHistory history) {
        Set<ActKind> excused = EnumSet.noneOf(ActKind.class);
        excused.addAll(done(in, history));
        history.standing(StepSkipped.class).forEach(s -> excused.add(s.act()));
        for (ActTaken taken : history.standing(ActTaken.class)) {
            Arrays.stream(ActKind.values())
                    .filter(k -> !taken.stated().getOrDefault(ActTaken.SKIP + k, "").isBlank())
                    .forEach(excused::add);
        }
        return excused;
    }

    /** The kinds of act taken in that case, by its log and by the stage it has come to. */
    public static Set<ActKind> done(Case in, CaseHistory history) {
        Set<ActKind> done = EnumSet.noneOf(ActKind.class);
        history.standing(ActTaken.class).forEach(a -> done.add(a.act()));
        done.addAll(in.stage().match(new OfStage()));
        return done;
    }

    /** The acts that a stage itself shows to be taken. */
    private static final class OfStage implements Stage.Reader<Set<ActKind>> {
        @Override
        public Set<ActKind> underExamination(UnderExamination stage) {
            return Set.of();
        }

        @Override
        public Set<ActKind> proposed(ProposedOrder stage) {
            return Set.of();
        }

        @Override
        public Set<ActKind> explanationPending(ExplanationPending stage) {
            return Set.of(ActKind.EXPLANATION);
        }

        @Override
        public Set<ActKind> ready(OrderReady stage) {
            return Set.of(ActKind.EXPLANATION);
        }

        @Override
        public Set<ActKind> ordered(CorrectiveOrder stage) {
            return Set.of(ActKind.EXPLANATION, ActKind.CORRECTIVE_ORDER);
        }
    }
}
