package tokuden.storage.keys;

import java.nio.file.Path;
import java.util.List;
import tokuden.office.signin.Keyring;
import tokuden.office.signin.PasswordCost;

/** The keyring of an encrypted store that is open: its file, and the key it was opened by. */
public final class StoreKeyring implements Keyring {
    private final Path data;
    private final DataKey key;
    private final PasswordCost cost;

    /**
     * @param data folder of the store
     * @param cost of a guess at a password or the recovery code
     */
    public StoreKeyring(Path data, DataKey key, PasswordCost cost) {
        this.data = data;
        this.key = key;
        this.cost = cost;
    }

    private StoreKeys keys() {
        return StoreKeys.areIn(data) ? StoreKeys.of(data, cost) : StoreKeys.begin(data, cost);
    }

    @Override
    public boolean encrypted() {
        return true;
    }

    @Override
    public synchronized List<String> holders() {
        return keys().holders().stream().filter(h -> !h.equals(StoreKeys.RECOVERY)).toList();
    }

    @Override
    public synchronized void admit(String officer, char[] password, Runnable meanwhile) {
        keys().admit(officer, password, key, meanwhile);
    }

    @Override
    public synchronized void dismiss(String officer) {
        keys().dismiss(officer);
    }

    @Override
    public synchronized String recovery() {
        return keys().recovery(key);
    }

    @Override
    public synchronized boolean hasRecovery() {
        return keys().holders().contains(StoreKeys.RECOVERY);
    }
}
