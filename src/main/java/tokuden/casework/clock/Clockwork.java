package tokuden.casework.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.Sheet;
import tokuden.evidence.Sha256;
import tokuden.law.Act;
import tokuden.law.Edition;
import tokuden.law.procedure.Basis;
import tokuden.law.procedure.ClockRule;
import tokuden.law.procedure.FactKind;
import tokuden.law.procedure.Procedure;
import tokuden.office.JapaneseDates;

/**
 * Computes the clocks of a case by rule from its dated facts (期限の計算), and lets each explain itself.
 * The same facts always give the same clocks; the day of today plays no part in it.
 */
public final class Clockwork {
    private final Act act;
    private final Procedure procedure;

    public Clockwork(Act act, Procedure procedure) {
        this.act = act;
        this.procedure = procedure;
    }

    public Procedure procedure() {
        return procedure;
    }

    /** Every clock that runs in that case, nearest end first. A merged case has none. */
    public List<RunningClock> running(Case in, CaseHistory history) {
        Sheet sheet = history.sheet();
        if (sheet.state() == Sheet.State.MERGED) {
            return List.of();
        }
        List<DatedFact> facts = CaseFacts.of(in, history, procedure);
        PenalMails penal = new PenalMails(act, in, facts);
        List<RunningClock> clocks = new ArrayList<>();
        for (ClockRule rule : procedure.clocks()) {
            if (rule.scope() == ClockRule.Scope.CASE) {
                clocks.addAll(ofCase(rule, in.number(), facts));
            } else if (rule.scope() == ClockRule.Scope.EACH_MAIL
                    && sheet.state() == Sheet.State.OPEN) {
                clocks.addAll(firstAndLast(rule, chosen(in, rule, facts, sheet, penal)));
            }
        }
        return withoutReplaced(clocks).stream().sorted(RunningClock.NEAREST).toList();
    }

    /** The clock of each single mail of that case by one rule, nearest end first. */
    public List<RunningClock> eachMail(String rule, Case in, CaseHistory history) {
        List<DatedFact> facts = CaseFacts.of(in, history, procedure);
        PenalMails penal = new PenalMails(act, in, facts);
        return procedure.clock(rule).filter(r -> r.scope() == ClockRule.Scope.EACH_MAIL).stream()
                .flatMap(r -> mails(in.number(), r, facts, penal).stream())
                .sorted(RunningClock.NEAREST)
                .toList();
    }

    /** The facts the clocks of that case run from. */
    public List<DatedFact> facts(Case in, CaseHistory history) {
        return CaseFacts.of(in, history, procedure);
    }

    /** The last day of the period by that rule, for a fact on that day: a day to propose. */
    public LocalDate proposed(String rule, LocalDate fact) {
        return procedure
                .clock(rule)
                .map(r -> r.counting().lastDay(fact, procedure.holidays()))
                .orElseThrow(() -> new IllegalArgumentException("no rule is called " + rule));
    }

    /** What the clock is called. */
    public String name(RunningClock clock, Locale language) {
        return rule(clock).name().in(language);
    }

    /** The clock in one sentence, with its provisions. */
    public String says(RunningClock clock, Locale language) {
        String law =
                clock.bases().stream()
                        .map(b -> b.cited(language))
                        .collect(
                                Collectors.joining(
                                        language.getLanguage().equals("en") ? "; " : "、"));
        return rule(clock)
                .says()
                .in(language)
                .replace("{fact}", day(clock.fact(), language))
                .replace("{first}", day(clock.first(), language))
                .replace("{last}", day(clock.last(), language))
                .replace(
                        "{law}",
                        language.getLanguage().equals("en") ? "(" + law + ")" : "（" + law + "）");
    }

    /** Is every part of the rule and of its provisions confirmed? */
    public boolean confirmed(RunningClock clock) {
        return rule(clock).confirmed() && clock.bases().stream().allMatch(Basis::confirmed);
    }

    private ClockRule rule(RunningClock clock) {
        return procedure.clock(clock.rule()).orElseThrow();
    }

    private static String day(LocalDate day, Locale language) {
        return language.getLanguage().equals("en") ? day.toString() : JapaneseDates.written(day);
    }

    private List<RunningClock> ofCase(ClockRule rule, CaseNumber in, List<DatedFact> facts) {
        if (!holds(rule, facts)) {
            return List.of();
        }
        for (FactKind kind : rule.counts()) {
            List<DatedFact> counted = facts.stream().filter(f -> f.kind() == kind).toList();
            if (!counted.isEmpty()) {
                return counted.stream()
                        .filter(f -> !ended(rule, f, facts))
                        .map(f -> clock(rule, in, f, facts, bases(rule, f.day(), Optional.empty())))
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean holds(ClockRule rule, List<DatedFact> facts) {
        return rule.decidedBy()
                .map(
                        kind ->
                                facts.stream()
                                        .anyMatch(f -> f.kind() == kind && rule.holdsOn(f.day())))
                .orElse(true);
    }

    private static boolean ended(ClockRule rule, DatedFact from, List<DatedFact> facts) {
        return facts.stream()
                .anyMatch(f -> rule.endedBy().contains(f.kind()) && f.isAboutTheSameAs(from));
    }

    private List<RunningClock> chosen(
            Case in, ClockRule rule, List<DatedFact> facts, Sheet sheet, PenalMails penal) {
        List<RunningClock> all = mails(in.number(), rule, facts, penal);
        Set<String> selected = new HashSet<>(sheet.selected().stream().map(Sha256::hex).toList());
        List<RunningClock> chosen = all.stream().filter(c -> selected.contains(c.about())).toList();
        if (!chosen.isEmpty()) {
            return chosen;
        }
        Set<String> threatened =
                facts.stream()
                        .filter(f -> f.kind() == FactKind.MAIL_SENT)
                        .filter(f -> penal.threat(f).isPresent())
                        .map(DatedFact::about)
                        .collect(Collectors.toSet());
        List<RunningClock> some = all.stream().filter(c -> threatened.contains(c.about())).toList();
        return some.isEmpty() ? all : some;
    }

    private List<RunningClock> mails(
            CaseNumber in, ClockRule rule, List<DatedFact> facts, PenalMails penal) {
        List<DatedFact> others =
                facts.stream().filter(f -> f.kind() != FactKind.MAIL_SENT).toList();
        return facts.stream()
                .filter(f -> rule.counts().contains(f.kind()))
                .filter(f -> !ended(rule, f, others))
                .map(f -> clock(rule, in, f, others, bases(rule, f.day(), penal.threat(f))))
                .toList();
    }

    private static List<RunningClock> firstAndLast(ClockRule rule, List<RunningClock> mails) {
        Optional<RunningClock> first = mails.stream().min(RunningClock.NEAREST);
        Optional<RunningClock> last = mails.stream().max(RunningClock.NEAREST);
        List<RunningClock> both = new ArrayList<>();
        first.ifPresent(c -> both.add(about("FIRST " + c.about(), c)));
        last.filter(c -> mails.size() > 1).ifPresent(c -> both.add(about("LAST " + c.about(), c)));
        return both;
    }

    private static RunningClock about(String about, RunningClock c) {
        return new RunningClock(
                c.in(),
                c.rule(),
                about,
                c.counted(),
                c.fact(),
                c.first(),
                c.last(),
                c.stopped(),
                c.estimate(),
                c.bases());
    }

    private RunningClock clock(
            ClockRule rule,
            CaseNumber in,
            DatedFact fact,
            List<DatedFact> facts,
            List<Basis> bases) {
        LocalDate last = rule.counting().lastDay(fact.day(), procedure.holidays());
        Standstill standstill = Standstill.of(rule, facts);
        return new RunningClock(
                in,
                rule.id(),
                fact.about(),
                fact.kind(),
                fact.day(),
                rule.counting().firstDay(fact.day()),
                standstill.moved(last),
                standstill.open(),
                rule.estimate(),
                bases);
    }

    private List<Basis> bases(ClockRule rule, LocalDate day, Optional<Basis> threat) {
        List<Basis> bases = new ArrayList<>();
        Optional<Edition> edition = act.inForceOn(day);
        for (Basis basis : rule.bases()) {
            if (basis.subject().equals(ClockRule.PENALTY)) {
                threat.ifPresent(bases::add);
            } else if (basis.subject().isEmpty()) {
                bases.add(basis);
            } else {
                edition.flatMap(basis::under).ifPresent(bases::add);
            }
        }
        return bases;
    }

    private List<RunningClock> withoutReplaced(List<RunningClock> clocks) {
        return clocks.stream()
                .filter(c -> clocks.stream().noneMatch(other -> replaces(other, c)))
                .toList();
    }

    private boolean replaces(RunningClock other, RunningClock clock) {
        return rule(other).replaces().contains(clock.rule())
                && !other.last().isBefore(clock.last());
    }

    /** How long a period stood still, and whether it does so now. */
    private record Standstill(List<DatedFact> from, List<DatedFact> until) {
        static Standstill of(ClockRule rule, List<DatedFact> facts) {
            return rule.suspension()
                    .map(s -> new Standstill(sorted(facts, s.from()), sorted(facts, s.until())))
                    .orElse(new Standstill(List.of(), List.of()));
        }

        private static List<DatedFact> sorted(List<DatedFact> facts, FactKind kind) {
            return facts.stream()
                    .filter(f -> f.kind() == kind)
                    .sorted(Comparator.comparing(DatedFact::day))
                    .toList();
        }

        boolean open() {
            return from.size() > until.size();
        }

        LocalDate moved(LocalDate last) {
            LocalDate moved = last;
            for (int i = 0; i < Math.min(from.size(), until.size()); i++) {
                LocalDate began = from.get(i).day();
                if (!began.isAfter(moved)) {
                    moved = moved.plusDays(ChronoUnit.DAYS.between(began, until.get(i).day()));
                }
            }
            return moved;
        }
    }
}
