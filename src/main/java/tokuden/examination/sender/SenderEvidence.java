package tokuden.examination.sender;

import tokuden.evidence.Sha256;
import tokuden.mail.Mail;
import tokuden.reports.Statement;

/** Reads who sent a mail and how far that is proven. Asks no network, never throws. */
public interface SenderEvidence {
    SenderReading read(Sha256 hash, Mail mail, Statement statement);
}
