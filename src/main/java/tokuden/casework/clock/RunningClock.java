package tokuden.casework.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tokuden.casework.CaseNumber;
import tokuden.law.procedure.Basis;
import tokuden.law.procedure.FactKind;

/**
 * A period that runs in a case (進行中の期限).
 *
 * @param rule id of the rule it follows
 * @param about what it is about: {@code FIRST} or {@code LAST} and the hash of a mail, an
 *     addressee; else empty
 * @param counted the fact it runs from, which fell on {@code fact}
 * @param first the first day counted
 * @param last the last day, at whose end it is over
 * @param stopped it stands still now; {@code last} is when it would end if it ran on today
 * @param bases the provisions under the edition that applies
 */
public record RunningClock(
        CaseNumber in,
        String rule,
        String about,
        FactKind counted,
        LocalDate fact,
        LocalDate first,
        LocalDate last,
        boolean stopped,
        boolean estimate,
        List<Basis> bases) {
    /** Nearest end first. */
    public static final Comparator<RunningClock> NEAREST =
            Comparator.comparing(RunningClock::last)
                    .thenComparing(RunningClock::in)
                    .thenComparing(RunningClock::rule)
                    .thenComparing(RunningClock::about);

    public RunningClock {
        bases = List.copyOf(bases);
    }

    /** Days left after {@code today}; negative once it is over. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, last);
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(last);
    }

    /**
     * The smallest of the given months before its end that has been reached; empty while none is,
     * and when it is over.
     */
    public Optional<Integer> warning(LocalDate today, List<Integer> months) {
        if (isOver(today)) {
            return Optional.empty();
        }
        return months.stream()
                .filter(m -> !today.isBefore(last.minusMonths(m)))
                .min(Comparator.naturalOrder());
    }
}
