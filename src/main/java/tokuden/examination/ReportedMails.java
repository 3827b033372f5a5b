package tokuden.examination;

import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Sha256;
import tokuden.mail.Mail;
import tokuden.reports.FailedDeliveries;
import tokuden.reports.Provenance;
import tokuden.reports.Report;
import tokuden.reports.Reports;
import tokuden.reports.Statement;
import tokuden.reports.WatchedReader;
import tokuden.work.TroubleException;

/**
 * Takes reported mails up for examination: reads the sealed original and gathers what those who
 * reported it said. A mail that every report brought as an inline forward has lost its header,
 * whatever the reporter said.
 */
public final class ReportedMails {
    private static final Logger LOG = Logger.getLogger(ReportedMails.class.getName());

    private final Exhibits exhibits;
    private final Reports reports;
    private final FailedDeliveries failures;
    private final WatchedReader reader = new WatchedReader();

    public ReportedMails(Exhibits exhibits, Reports reports) {
        this(exhibits, reports, new FailedDeliveries());
    }

    private ReportedMails(Exhibits exhibits, Reports reports, FailedDeliveries failures) {
        this.exhibits = exhibits;
        this.reports = reports;
        this.failures = failures;
    }

    /**
     * The same, knowing the failures of delivery among these mails: those of a case. One that
     * cannot be read is none here; whoever examines it is told so.
     */
    public ReportedMails withFailuresAmong(Collection<Sha256> mails) {
        FailedDeliveries found = new FailedDeliveries();
        mails.forEach(mail -> lookAt(mail, found));
        return new ReportedMails(exhibits, reports, found);
    }

    private void lookAt(Sha256 mail, FailedDeliveries into) {
        try {
            byte[] bytes = exhibits.bytes(mail);
            if (FailedDeliveries.mayBe(bytes)) {
                into.add(mail, reader.read(bytes));
            }
        } catch (TroubleException unreadable) {
            LOG.log(Level.FINE, unreadable.key(), unreadable);
        }
    }

    /** The failures of delivery it knows. */
    public FailedDeliveries failures() {
        return failures;
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
        Mail mail = reader.read(exhibits.bytes(hash));
        return new ReportedMail(
                hash, mail, failures.with(inline ? statement.withoutHeader() : statement, mail));
    }
}
