package tokuden;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tokuden.office.signin.PasswordCost;
import tokuden.storage.Opening;
import tokuden.storage.Store;
import tokuden.storage.keys.DataKey;
import tokuden.storage.keys.StoreKeys;

/** The keys of encrypted stores that somebody unlocked since the program was started. */
final class KeyCabinet {
    private final Map<Path, DataKey> keys = new ConcurrentHashMap<>();
    private final PasswordCost cost;

    KeyCabinet(PasswordCost cost) {
        this.cost = cost;
    }

    boolean isLocked(Path data, Clock clock) {
        return Store.isLocked(data, clock) && of(data).isEmpty();
    }

    /** Unlocks the store by the password of that officer; false if that does not open it. */
    boolean unlock(Path data, String officer, char[] password) {
        return take(data, StoreKeys.of(data, cost).unlock(officer, password));
    }

    /** Unlocks the store by its recovery code; false if that does not open it. */
    boolean recover(Path data, String code) {
        return take(data, StoreKeys.of(data, cost).recover(code));
    }

    private boolean take(Path data, Optional<DataKey> key) {
        key.ifPresent(k -> keys.put(place(data), k));
        return key.isPresent();
    }

    Optional<DataKey> of(Path data) {
        return Optional.ofNullable(keys.get(place(data)));
    }

    /** How that store is opened, with its key where somebody unlocked it. */
    Opening opening(Path data, Clock clock, String actor) {
        return new Opening(data, clock, actor, of(data), cost);
    }

    private static Path place(Path data) {
        return data.toAbsolutePath().normalize();
    }
}
