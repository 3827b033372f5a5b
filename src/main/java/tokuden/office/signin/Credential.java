package tokuden.office.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the office keeps to know an officer again: the hash of the password and how signing in went.
 *
 * @param temporary set by an administrator; opens nothing but the change of password
 * @param failures wrong passwords in a row
 */
public record Credential(
        String officer,
        PasswordHash hash,
        Instant changedAt,
        boolean temporary,
        int failures,
        Optional<Instant> lastFailure) {
    private static final int PATIENCE = 5;
    private static final Duration PAUSE = Duration.ofMinutes(15);

    /** A new password, not yet used. */
    public static Credential of(String officer, PasswordHash hash, Instant at, boolean temporary) {
        return new Credential(officer, hash, at, temporary, 0, Optional.empty());
    }

    Credential failed(Instant at) {
        int again = blockedUntil(at).isEmpty() && failures >= PATIENCE ? 1 : failures + 1;
        return new Credential(officer, hash, changedAt, temporary, again, Optional.of(at));
    }

    Credential succeeded(PasswordHash strong) {
        return new Credential(officer, strong, changedAt, temporary, 0, Optional.empty());
    }

    /** Five wrong passwords in a row close the door for a quarter of an hour. */
    public Optional<Instant> blockedUntil(Instant now) {
        return failures < PATIENCE
                ? Optional.empty()
                : lastFailure.map(last -> last.plus(PAUSE)).filter(now::isBefore);
    }
}
