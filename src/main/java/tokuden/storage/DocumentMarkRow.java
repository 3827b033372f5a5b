package tokuden.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mark beside a line of the register of document numbers: only ever added. */
@Entity
@Table(name = "document_mark")
class DocumentMarkRow {
    @Id long id;

    @Column(name = "fiscal_year")
    int fiscalYear;

    String symbol;
    long running;
    String kind;
    Instant at;
    String officer;
    String content;
}
