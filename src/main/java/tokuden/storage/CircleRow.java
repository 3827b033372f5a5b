package tokuden.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of circles. */
@Entity
@Table(name = "circle")
class CircleRow {
    @Id
    @Column(name = "case_number")
    String caseNumber;

    String content;
}
