package tokuden.office.signin;

import java.time.Duration;
import java.time.Instant;
import tokuden.office.Officer;

/**
 * An officer who has signed in and not yet left.
 *
 * @param lastActed when a key or button was last pressed
 * @param temporary the password is one an administrator set: nothing may be done but change it
 */
public record Session(Officer officer, Instant lastActed, Duration lockAfter, boolean temporary) {
    /** The same session with something done at that time. */
    public Session acted(Instant at) {
        return new Session(officer, at, lockAfter, temporary);
    }

    /** Has nothing been done for so long that the password is asked for again? */
    public boolean isLocked(Instant now) {
        return !now.isBefore(lastActed.plus(lockAfter));
    }
}
