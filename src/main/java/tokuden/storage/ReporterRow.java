package tokuden.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of reporters. */
@Entity
@Table(name = "reporter")
class ReporterRow {
    @Id long report;
    String content;
}
