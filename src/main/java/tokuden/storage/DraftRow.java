package tokuden.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of drafts. */
@Entity
@Table(name = "draft")
class DraftRow {
    @Id String number;

    @Column(name = "opened_year")
    int openedYear;

    long running;

    @Column(name = "case_number")
    String caseNumber;

    String act;
    String standing;

    @Column(name = "waits_for")
    String waitsFor;

    String content;
    long kept;
}
