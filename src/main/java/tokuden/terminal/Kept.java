package tokuden.terminal;

import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.reports.Provenance;
import tokuden.reports.Report;
import tokuden.reports.Statement;

/** The examination of a kept mail: the one on record, else made now and kept. */
public final class Kept {
    private Kept() {}

    /** The examination of that mail. */
    public static Examination examination(Tools tools, Workplace place, Sha256 mail) {
        return place.examinations().of(mail).orElseGet(() -> examined(tools, place, mail));
    }

    private static Examination examined(Tools tools, Workplace place, Sha256 hash) {
        Mail mail = new MailReader().read(place.exhibits().bytes(hash));
        List<Report> reports = place.reports().of(hash);
        Statement statement =
                reports.stream().findFirst().map(Report::statement).orElse(Statement.NOTHING);
        boolean inline =
                !reports.isEmpty()
                        && reports.stream()
                                .allMatch(r -> r.provenance() == Provenance.INLINE_FORWARD);
        Examination examination =
                tools.examine(hash, mail, inline ? withoutHeader(statement) : statement);
        place.examinations().keep(List.of(examination));
        return examination;
    }

    /** An inline forward has lost its header, whatever the reporter said. */
    static Statement withoutHeader(Statement s) {
        return new Statement(
                s.consent(),
                s.relation(),
                s.recipient(),
                s.refusalTextBesidePublication(),
                s.refusals(),
                s.dns(),
                s.trustedBy(),
                Optional.of(false),
                s.partial(),
                s.recipients());
    }
}
