package tokuden.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that keeps the office. */
@Entity
@Table(name = "office")
class OfficeRow {
    static final int ONLY = 1;

    @Id int id;
    String content;
}
