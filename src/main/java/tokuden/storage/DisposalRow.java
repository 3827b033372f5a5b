package tokuden.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tokuden.casework.retention.DisposedCase;
import tokuden.storage.shape.RecordShape;

/**
 * A row of the register of disposals. Until it is done the destruction is carried on when the store
 * is opened; the last numbers keep those of what is gone from being given again.
 */
@Entity
@Table(name = "disposal")
class DisposalRow {
    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Column(name = "opened_year")
    int openedYear;

    long running;
    Instant at;
    String officer;
    boolean done;

    @Column(name = "last_entry")
    long lastEntry;

    @Column(name = "last_report")
    long lastReport;

    @Column(name = "last_examination")
    long lastExamination;

    String content;

    DisposedCase disposed() {
        return RecordShape.in(content, DisposedCase.class);
    }
}
