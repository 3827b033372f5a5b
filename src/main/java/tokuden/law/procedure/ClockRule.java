package tokuden.law.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A rule by which a period of a case runs (期間の規定): from which fact, how it is counted, for which
 * days it holds, what ends or stops it, and the sentence by which it explains itself.
 *
 * @param counts the fact it runs from; a later kind is taken where an earlier is not on record
 * @param decidedBy the fact whose day decides whether the rule holds ({@link #holdsOn})
 * @param endedBy facts after which it no longer runs
 * @param suspension between which facts it stands still
 * @param replaces ids of the rules whose clock falls away when this one ends later
 * @param estimate not a period of any law
 */
public record ClockRule(
        String id,
        Scope scope,
        List<FactKind> counts,
        Counting counting,
        Optional<FactKind> decidedBy,
        LocalDate from,
        LocalDate until,
        List<FactKind> endedBy,
        Optional<Suspension> suspension,
        List<String> replaces,
        boolean estimate,
        boolean confirmed,
        Words name,
        Words says,
        List<Basis> bases) {
    /** Subject of the provision that threatens the punishment of what a mail breaches. */
    public static final String PENALTY = "penalty";

    public ClockRule {
        counts = List.copyOf(counts);
        endedBy = List.copyOf(endedBy);
        replaces = List.copyOf(replaces);
        bases = List.copyOf(bases);
    }

    /** For what a clock is kept. */
    public enum Scope {
        /** one for the case */
        CASE,
        /** one for each mail; the case shows the first and the last */
        EACH_MAIL,
        /** no clock: only a day to propose */
        PROPOSAL
    }

    /** Does the rule hold where the deciding fact falls on that day? */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The facts between which a period stands still (停止). */
    public record Suspension(FactKind from, FactKind until) {}

    /** The same words in Japanese and English. */
    public record Words(String ja, String en) {
        public String in(Locale language) {
            return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : ja;
        }
    }
}
