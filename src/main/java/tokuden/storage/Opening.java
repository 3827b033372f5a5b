package tokuden.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import tokuden.storage.keys.DataKey;
import tokuden.storage.keys.StoreKeys;
import tokuden.work.TroubleException;

/**
 * Which store is opened, by whom and by which clock.
 *
 * @param actor officer id under which repairs are recorded
 * @param key of an encrypted store; empty for a plain one
 */
public record Opening(Path data, Clock clock, String actor, Optional<DataKey> key) {
    /** Refuses an encrypted store without its key, before anything of it is touched. */
    void refuseLocked() {
        if (key.isEmpty() && StoreKeys.areIn(data)) {
            throw new TroubleException("store.locked", data.toString());
        }
    }
}
