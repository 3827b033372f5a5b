package tokuden.office;

import java.time.Instant;
import java.util.Optional;

/**
 * Which records of the journal are asked for: by officer, by subject (a case number), by the
 * beginning of the act, and by time ({@code since} inclusive, {@code until} exclusive). What is
 * empty is not asked.
 */
public record JournalFilter(
        Optional<String> actor,
        Optional<String> subject,
        Optional<String> action,
        Optional<Instant> since,
        Optional<Instant> until) {
    /** Lets every record through. */
    public static final JournalFilter ALL =
            new JournalFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** What was done in that case. */
    public static JournalFilter ofSubject(String subject) {
        return new JournalFilter(
                Optional.empty(),
                Optional.of(subject),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What that officer did. */
    public static JournalFilter ofActor(String actor) {
        return new JournalFilter(
                Optional.of(actor),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Is that entry asked for? */
    public boolean lets(JournalEntry entry) {
        return actor.map(entry.actor()::equals).orElse(true)
                && subject.map(entry.subject()::equals).orElse(true)
                && action.map(entry.action()::startsWith).orElse(true)
                && since.map(t -> !entry.at().isBefore(t)).orElse(true)
                && until.map(entry.at()::isBefore).orElse(true);
    }
}
