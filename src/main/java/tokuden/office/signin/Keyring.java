package tokuden.office.signin;

import java.util.List;

/**
 * Who can open an encrypted store (保管庫の鍵): its key, wrapped for each officer by his password and
 * for the head of the office by a recovery code. A plain store needs no key.
 */
public interface Keyring {
    /** Of a store that is not encrypted. */
    Keyring NONE = new NoKeyring();

    /** Whether the store is encrypted. */
    boolean encrypted();

    /** The officers whose password opens the store. */
    List<String> holders();

    /**
     * Lets that officer open the store by that password from now on. While {@code meanwhile} runs
     * both the old and the new password open it, so that a crash never locks him out.
     */
    void admit(String officer, char[] password, Runnable meanwhile);

    /** Takes the right to open the store from that officer. */
    void dismiss(String officer);

    /** Makes a recovery code, to be printed and locked away; the one before opens nothing more. */
    String recovery();

    /** Whether there is a recovery code. */
    boolean hasRecovery();
}
