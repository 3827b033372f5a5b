package tokuden.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import tokuden.office.signin.Credential;
import tokuden.office.signin.PasswordHash;

/** A row of the table of passwords. */
@Entity
@Table(name = "credential")
class CredentialRow {
    @Id String officer;
    String hash;

    @Column(name = "changed_at")
    Instant changedAt;

    boolean temporary;
    int failures;

    @Column(name = "last_failure")
    Instant lastFailure;

    static CredentialRow of(Credential credential) {
        CredentialRow row = new CredentialRow();
        row.officer = credential.officer();
        row.hash = credential.hash().text();
        row.changedAt = credential.changedAt();
        row.temporary = credential.temporary();
        row.failures = credential.failures();
        row.lastFailure = credential.lastFailure().orElse(null);
        return row;
    }

    Credential credential() {
        return new Credential(
                officer,
                new PasswordHash(hash),
                changedAt,
                temporary,
                failures,
                Optional.ofNullable(lastFailure));
    }
}
