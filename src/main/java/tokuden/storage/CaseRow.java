package tokuden.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of the table of cases; its mails have rows of their own. */
@Entity
@Table(name = "case_file")
class CaseRow {
    @Id String number;

    @Column(name = "opened_year")
    int openedYear;

    long running;
    String title;

    @Column(name = "opened_at")
    Instant openedAt;

    String stage;
    String content;
    long version;
}
