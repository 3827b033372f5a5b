package tokuden.terminal;

import java.util.List;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.examination.ReportedMail;
import tokuden.examination.ReportedMails;

/** The examination of a kept mail: the one on record, else made now and kept. */
public final class Kept {
    private Kept() {}

    /** The examination of that mail. */
    public static Examination examination(Tools tools, Workplace place, Sha256 mail) {
        return place.examinations()
                .of(mail)
                .orElseGet(
                        () -> {
                            Examination examination = afresh(tools, place, mail);
                            place.examinations().keep(List.of(examination));
                            return examination;
                        });
    }

    /** Examines that mail now, under the rules of today; keeps nothing. */
    static Examination afresh(Tools tools, Workplace place, Sha256 hash) {
        ReportedMail mail = new ReportedMails(place.exhibits(), place.reports()).of(hash);
        return tools.examine(mail.hash(), mail.mail(), mail.statement());
    }
}
