package tokuden.office.signin;

import java.util.List;
import tokuden.work.TroubleException;

/** The keyring of a store that is not encrypted. */
final class NoKeyring implements Keyring {
    @Override
    public boolean encrypted() {
        return false;
    }

    @Override
    public List<String> holders() {
        return List.of();
    }

    @Override
    public void admit(String officer, char[] password, Runnable meanwhile) {
        meanwhile.run();
    }

    @Override
    public void dismiss(String officer) {
        // who holds no key loses none
    }

    @Override
    public String recovery() {
        throw new TroubleException("keys.plain");
    }

    @Override
    public boolean hasRecovery() {
        return false;
    }
}
