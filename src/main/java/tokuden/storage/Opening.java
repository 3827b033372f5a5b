package tokuden.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import tokuden.office.signin.Keyring;
import tokuden.office.signin.PasswordCost;
import tokuden.storage.keys.DataKey;
import tokuden.storage.keys.StoreKeyring;
import tokuden.storage.keys.StoreKeys;
import tokuden.work.TroubleException;

/**
 * Which store is opened, by whom and by which clock.
 *
 * @param actor officer id under which repairs are recorded
 * @param key of an encrypted store; empty for a plain one
 * @param cost of a guess at the passwords that open an encrypted store from now on
 */
public record Opening(
        Path data, Clock clock, String actor, Optional<DataKey> key, PasswordCost cost) {
    /** With passwords at the usual cost. */
    public Opening(Path data, Clock clock, String actor, Optional<DataKey> key) {
        this(data, clock, actor, key, PasswordCost.STANDARD);
    }

    /** What the passwords of the office open besides. */
    Keyring keyring() {
        return key.<Keyring>map(k -> new StoreKeyring(data, k, cost)).orElse(Keyring.NONE);
    }

    /** Refuses an encrypted store without its key, before anything of it is touched. */
    void refuseLocked() {
        if (key.isEmpty() && StoreKeys.areIn(data)) {
            throw new TroubleException("store.locked", data.toString());
        }
    }
}
