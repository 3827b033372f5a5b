package tokuden.desktop.dossier;

import java.util.List;
import java.util.Optional;
import tokuden.casework.CaseMail;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.examination.Examinations;
import tokuden.mail.MailReader;

/** Fetches mails of a case from the sealed originals and reads them. */
public final class MailSheets {
    private final Exhibits exhibits;
    private final Examinations examinations;
    private final MailReader reader;

    public MailSheets(Exhibits exhibits, Examinations examinations, MailReader reader) {
        this.exhibits = exhibits;
        this.examinations = examinations;
        this.reader = reader;
    }

    MailSheet lay(CaseMail mail) {
        return new MailSheet(
                mail, reader.read(exhibits.bytes(mail.exhibit())), examinations.of(mail.exhibit()));
    }

    /** The newest examination of each of these mails. */
    List<Examination> examinations(List<Sha256> mails) {
        return mails.stream().flatMap(m -> examinations.of(m).stream()).toList();
    }

    /** How many findings on that mail suspect a breach. */
    int suspected(CaseMail mail) {
        return Optional.of(mail.exhibit())
                .flatMap(examinations::of)
                .map(e -> e.suspected().size())
                .orElse(0);
    }
}
