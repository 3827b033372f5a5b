package tokuden.examination;

import java.time.LocalDate;
import tokuden.evidence.Sha256;
import tokuden.law.Edition;
import tokuden.mail.Mail;
import tokuden.reports.Statement;

/** What a check looks at: the mail, what is known besides it, and the edition that judges it. */
public record Examinee(
        Sha256 hash,
        Mail mail,
        Statement statement,
        boolean headersAsReceived,
        LocalDate sentOn,
        Edition edition,
        Advertising advertising) {}
