package tokuden.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A line of the register of document numbers (発翰簿). */
@Entity
@Table(name = "document_number")
@IdClass(DocumentNumberRow.Key.class)
class DocumentNumberRow {
    /** What names the row. */
    record Key(int fiscalYear, String symbol, long running) implements Serializable {}

    @Id
    @Column(name = "fiscal_year")
    int fiscalYear;

    @Id String symbol;
    @Id long running;
    String text;

    @Column(name = "taken_on")
    LocalDate takenOn;

    @Column(name = "case_number")
    String caseNumber;

    String kind;
}
