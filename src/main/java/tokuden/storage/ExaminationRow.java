package tokuden.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of examinations: only ever added. */
@Entity
@Table(name = "examination")
class ExaminationRow {
    @Id long id;
    String mail;
    String content;
}
