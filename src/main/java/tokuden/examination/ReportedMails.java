package tokuden.examination;

import java.util.List;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Sha256;
import tokuden.mail.MailReader;
import tokuden.reports.Provenance;
import tokuden.reports.Report;
import tokuden.reports.Reports;
import tokuden.reports.Statement;

/**
 * Takes reported mails up for examination: reads the sealed original and gathers what those who
 * reported it said. A mail that every report brought as an inline forward has lost its header,
 * whatever the reporter said.
 */
public final class ReportedMails {
    private final Exhibits exhibits;
    private final Reports reports;
    private final MailReader reader = new MailReader();

    public ReportedMails(Exhibits exhibits, Reports reports) {
        this.exhibits = exhibits;
        this.reports = reports;
    }

    /**
     * The mail with that hash.
     *
     * @throws tokuden.work.TroubleException {@code exhibit.unknown} if no such original is kept
     */
    public ReportedMail of(Sha256 hash) {
        List<Report> told = reports.of(hash);
        Statement statement =
                told.stream().findFirst().map(Report::statement).orElse(Statement.NOTHING);
        boolean inline =
                !told.isEmpty()
                        && told.stream().allMatch(r -> r.provenance() == Provenance.INLINE_FORWARD);
        return new ReportedMail(
                hash,
                reader.read(exhibits.bytes(hash)),
                inline ? statement.withoutHeader() : statement);
    }
}
