package tokuden.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.evidence.Sha256;

/** A row of the table of mails that belong to a case, in the order of the case. */
@Entity
@Table(name = "case_mail")
@IdClass(CaseMailRow.Key.class)
class CaseMailRow {
    /** What names the row. */
    record Key(String caseNumber, int ordinal) implements Serializable {}

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Id int ordinal;
    String mail;

    @Column(name = "sent_at")
    Instant sentAt;

    String sender;
    String subject;

    static CaseMailRow of(CaseNumber number, int ordinal, CaseMail mail) {
        CaseMailRow row = new CaseMailRow();
        row.caseNumber = number.text();
        row.ordinal = ordinal;
        row.mail = mail.exhibit().hex();
        row.sentAt = mail.sentAt().orElse(null);
        row.sender = mail.from();
        row.subject = mail.subject();
        return row;
    }

    CaseMail caseMail() {
        return new CaseMail(new Sha256(mail), Optional.ofNullable(sentAt), sender, subject);
    }
}
