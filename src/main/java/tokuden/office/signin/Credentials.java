package tokuden.office.signin;

import java.util.List;
import java.util.Optional;

/** The passwords of the office, as hashes, and what they open besides. */
public interface Credentials {
    Optional<Credential> of(String officer);

    /** Keeps them together, safe on disk; each takes the place of the officer's earlier one. */
    void keep(List<Credential> credentials);

    /** The keyring of the store, where a password opens that too. */
    default Keyring keyring() {
        return Keyring.NONE;
    }
}
