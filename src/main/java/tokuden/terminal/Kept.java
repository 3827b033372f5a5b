package tokuden.terminal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tokuden.casework.Case;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.examination.Finding;
import tokuden.examination.ReportedMail;
import tokuden.examination.ReportedMails;
import tokuden.work.Attempt;
import tokuden.work.TroubleException;

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
        return afresh(tools, mails(place).of(hash));
    }

    /** Examines that mail now, or says why it was given up; keeps nothing. */
    static Attempt<Examination> attempt(Tools tools, Workplace place, Sha256 hash) {
        ReportedMail mail = mails(place).of(hash);
        return tools.attempt(hash, mail.mail(), mail.statement());
    }

    /** Examines mails of that case now, with the failures of delivery that are in it. */
    static Function<Sha256, Examination> within(Tools tools, Workplace place, Case in) {
        ReportedMails mails = mails(place).withFailuresAmong(in.exhibits());
        return hash -> afresh(tools, mails.of(hash));
    }

    private static Examination afresh(Tools tools, ReportedMail mail) {
        return tools.examine(mail.hash(), mail.mail(), mail.statement());
    }

    /** The reported mails of the office, as an examination takes them up. */
    static ReportedMails mails(Workplace place) {
        return new ReportedMails(place.exhibits(), place.reports());
    }

    /**
     * The finding of that key: under the edition in force from that day if one is named, else under
     * the edition of the mail's best statement of time.
     */
    static Finding finding(Examination in, String key, Optional<LocalDate> edition) {
        return in.allFindings().stream()
                .filter(f -> f.key().equals(key))
                .filter(f -> edition.map(f.edition().inForceFrom()::equals).orElse(true))
                .findFirst()
                .orElseThrow(
                        () ->
                                new TroubleException(
                                        "finding.unknown",
                                        key + edition.map(e -> " (" + e + ")").orElse(""),
                                        in.mail().hex()));
    }
}
