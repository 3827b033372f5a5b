package tokuden.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.office.Journal;
import tokuden.office.Offices;
import tokuden.office.signin.Credential;
import tokuden.office.signin.Credentials;
import tokuden.office.signin.EncryptedTwin;
import tokuden.office.signin.Keyring;

/** A twin of a store in memory that is the store itself; who has a key is known all the same. */
final class MemoryTwin implements EncryptedTwin {
    static final String CODE = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567-89ABC-DEFGH";

    private final MemoryStore store;
    private final List<String> holders = new ArrayList<>();

    MemoryTwin(MemoryStore store) {
        this.store = store;
    }

    @Override
    public Offices offices() {
        return store.offices();
    }

    @Override
    public Credentials credentials() {
        return new Credentials() {
            @Override
            public Optional<Credential> of(String officer) {
                return store.credentials().of(officer);
            }

            @Override
            public void keep(List<Credential> credentials) {
                store.credentials().keep(credentials);
            }

            @Override
            public Keyring keyring() {
                return new Holders();
            }
        };
    }

    @Override
    public Journal journal() {
        return store.journal();
    }

    @Override
    public void verify() {}

    @Override
    public void take() {}

    @Override
    public void close() {}

    private final class Holders implements Keyring {
        @Override
        public boolean encrypted() {
            return true;
        }

        @Override
        public List<String> holders() {
            return List.copyOf(holders);
        }

        @Override
        public void admit(String officer, char[] password, Runnable meanwhile) {
            meanwhile.run();
            holders.remove(officer);
            holders.add(officer);
        }

        @Override
        public void dismiss(String officer) {
            holders.remove(officer);
        }

        @Override
        public String recovery() {
            return CODE;
        }

        @Override
        public boolean hasRecovery() {
            return true;
        }
    }
}
