package tokuden.desktop.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tokuden.casework.CaseMail;
import tokuden.desktop.kit.Texts;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.mail.Mail;

/** A mail as its view lays it out, for runs over very many mails without a window. */
public final class LaidOut {
    private final ShownLines lines = new ShownLines(new Texts(Locale.JAPANESE));

    /** How many lines and rows of findings the view would show. */
    public int count(Mail mail, Examination examination) {
        MailSheet sheet =
                new MailSheet(
                        new CaseMail(
                                Sha256.of(mail.octets()), Optional.empty(), "", mail.subject()),
                        mail,
                        Optional.of(examination));
        List<FindingRow> rows = FindingRows.of(sheet.examination().orElseThrow(), List.of());
        return lines.of(sheet.mail()).size() + rows.size();
    }
}
