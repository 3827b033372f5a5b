package tokuden.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of the table of entries of all logs: only ever added. */
@Entity
@Table(name = "case_entry")
class EntryRow {
    @Id long id;

    @Column(name = "case_number")
    String caseNumber;

    String kind;
    Instant at;
    String officer;
    String content;
    String seal;
}
