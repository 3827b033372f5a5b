package tokuden.storage;

import java.util.List;
import java.util.Optional;
import tokuden.office.signin.Credential;
import tokuden.office.signin.Credentials;
import tokuden.office.signin.Keyring;

/** The passwords, a row for each officer. */
final class StoredCredentials implements Credentials {
    private final Database database;
    private final Keyring keyring;

    StoredCredentials(Database database, Keyring keyring) {
        this.database = database;
        this.keyring = keyring;
    }

    @Override
    public Keyring keyring() {
        return keyring;
    }

    @Override
    public Optional<Credential> of(String officer) {
        return database.read(
                session ->
                        Optional.ofNullable(session.find(CredentialRow.class, officer))
                                .map(CredentialRow::credential));
    }

    @Override
    public void keep(List<Credential> credentials) {
        database.keep(
                session -> {
                    credentials.forEach(each -> session.merge(CredentialRow.of(each)));
                    return credentials.size();
                });
    }
}
