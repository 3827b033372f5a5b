package tokuden.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A mark seen in a mail. */
@Entity
@Table(name = "seen_mark")
@IdClass(SeenMarkRow.Key.class)
class SeenMarkRow {
    /** What names the row. */
    record Key(String kind, String mark, String mail) implements Serializable {}

    @Id String kind;
    @Id String mark;
    @Id String mail;

    @Column(name = "sent_on")
    LocalDate sentOn;
}
