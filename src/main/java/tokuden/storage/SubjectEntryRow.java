package tokuden.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of the register of subjects: only ever added. */
@Entity
@Table(name = "subject_entry")
class SubjectEntryRow {
    @Id long id;
    long subject;
    String kind;
    Instant at;
    String officer;
    String content;
}
