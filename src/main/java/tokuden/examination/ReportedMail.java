package tokuden.examination;

import tokuden.evidence.Sha256;
import tokuden.mail.Mail;
import tokuden.reports.Statement;

/** A reported mail as an examination takes it up: its original read, and what is known besides. */
public record ReportedMail(Sha256 hash, Mail mail, Statement statement) {}
