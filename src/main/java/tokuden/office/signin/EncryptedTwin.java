package tokuden.office.signin;

import tokuden.office.Journal;
import tokuden.office.Offices;
import tokuden.work.TroubleException;

/**
 * An encrypted copy of a plain store, made beside it. It takes the place of the store only when
 * {@link #take} is called; closing it before leaves the store as it was.
 */
public interface EncryptedTwin extends AutoCloseable {
    Offices offices();

    /** The passwords kept in the twin; their keyring opens the twin. */
    Credentials credentials();

    Journal journal();

    /**
     * Compares the twin, byte by byte, with the store it was made of.
     *
     * @throws TroubleException {@code keys.twin-differs}
     */
    void verify();

    /**
     * Puts the twin in the place of the store, which is closed by that.
     *
     * @throws TroubleException {@code keys.store-changed} when something was kept meanwhile
     */
    void take();

    /** Throws the twin away, unless it was taken. */
    @Override
    void close();
}
