package tokuden.office.signin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;

/** Who holds a key of the encrypted store (保管庫の鍵の管理); every change is entered in the journal. */
public final class KeyCustody {
    private final Clock clock;

    public KeyCustody(Clock clock) {
        this.clock = clock;
    }

    /** Makes a new recovery code; the one before opens nothing more. */
    public String recovery(Keyring keyring, Journal journal, Officer by) {
        String code = keyring.recovery();
        tell(journal, by, "keys.recovery-made", "office");
        return code;
    }

    /**
     * Encrypts an office on duty that lies open so far. Only who does it has a password that opens
     * it at first; every other officer gets his when he signs in while the store is open, or with a
     * temporary password.
     *
     * @param password of {@code by}
     */
    public Founded encrypt(EncryptedTwin twin, Officer by, char[] password) {
        boolean good = false;
        try {
            Keyring keyring = twin.credentials().keyring();
            keyring.admit(by.id(), password, () -> {});
            String code = keyring.recovery();
            tell(twin.journal(), by, "store.encrypted", "office");
            twin.verify();
            good = true;
            return new Founded(List.of(), Optional.of(code), twin::take);
        } finally {
            if (!good) {
                twin.close();
            }
        }
    }

    private void tell(Journal journal, Officer by, String action, String subject) {
        journal.append(
                new JournalEntry(clock.instant(), by.id(), action, subject, new TreeMap<>()));
    }
}
