package tokuden.desktop.dossier;

import java.util.Optional;
import tokuden.casework.CaseMail;
import tokuden.examination.Examination;
import tokuden.mail.Mail;

/** A mail laid on the desk: as the case names it, as read, and what its examination found. */
record MailSheet(CaseMail of, Mail mail, Optional<Examination> examination) {}
