package tokuden.examination;

import java.time.LocalDate;
import tokuden.evidence.Sha256;
import tokuden.law.Edition;
import tokuden.law.SendingMethod;
import tokuden.mail.Mail;
import tokuden.reports.Statement;

/**
 * What a check looks at: the mail, what is known besides it, and the edition that judges it. An SMS
 * is a mail without header and with one plain text.
 */
public record Examinee(
        Sha256 hash,
        Mail mail,
        SendingMethod method,
        Statement statement,
        boolean headersAsReceived,
        LocalDate sentOn,
        Edition edition,
        Applicability applicability) {}
