package tokuden.evidence.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What an office set for its backups, and when one was good last.
 *
 * @param folder where they go; empty before it was set
 * @param everyDays after how many days without a good one people are reminded
 */
public record BackupPlan(
        Optional<Path> folder, int everyDays, KeepRule rule, Optional<Instant> lastGood) {
    /** Before anything is set. */
    public static final BackupPlan UNSET =
            new BackupPlan(Optional.empty(), 1, KeepRule.USUAL, Optional.empty());

    public BackupPlan {
        if (everyDays < 1) {
            throw new IllegalArgumentException("every day is the most often");
        }
    }

    /** Whether a backup is wanted now. */
    public boolean due(Instant now) {
        return lastGood.map(at -> at.plus(Duration.ofDays(everyDays)).isBefore(now)).orElse(true);
    }

    /** The same with another last good one. */
    public BackupPlan good(Path at, Instant when) {
        return new BackupPlan(Optional.of(at), everyDays, rule, Optional.of(when));
    }
}
