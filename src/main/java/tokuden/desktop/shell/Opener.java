package tokuden.desktop.shell;

import java.time.Clock;

/** How the window comes to what it works on; asked beside the window. */
@FunctionalInterface
public interface Opener {
    /** Opens it; of an encrypted store only after it was unlocked. */
    Desk open();

    /** Whether the store is encrypted, so that nothing of it can be read before a password. */
    default boolean isLocked() {
        return false;
    }

    /** The clock by which whoever came in is locked out again when he does nothing. */
    default Clock clock() {
        return Clock.systemUTC();
    }

    /** Unlocks the store by the password of that officer; false if it does not open it. */
    default boolean unlock(String officer, char[] password) {
        return true;
    }
}
