package tokuden.exchange.packing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.exchange.analysis.Analyst;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.Medium;
import tokuden.mail.SendingTime;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.route.Deliveries;
import tokuden.mail.route.Routes;
import tokuden.mail.route.TrustedHosts;
import tokuden.reports.DnsRecords;
import tokuden.reports.Forwarding;
import tokuden.reports.Provenance;
import tokuden.reports.Report;
import tokuden.reports.Statement;

/** What the office knows besides a mail: statements, whom it trusts, DNS answers, tables. */
final class Knowledge {
    private final Shelves shelves;
    private final DnsRecords dns;
    private final Attribution tables;
    private final MailReader reader = new MailReader();

    /**
     * @param upTo only what was sealed up to that record of the journal
     */
    Knowledge(Shelves shelves, long upTo) {
        this.shelves = shelves;
        this.dns = new DnsRecords(new ExhibitsUpTo(shelves, upTo), shelves.journal());
        this.tables = shelves.tables().get();
    }

    /** The sealed DNS answers of the office. */
    DnsRecords dns() {
        return dns;
    }

    Analyst.Known of(byte[] bytes, Sha256 hash) {
        Mail mail = reader.read(bytes);
        List<Report> reports = shelves.reports().of(hash);
        Statement told = reports.stream().findFirst().map(Report::statement).orElse(NOTHING);
        Statement examined = inline(reports) ? told.withoutHeader() : told;
        List<String> trusted =
                reports.stream()
                        .map(r -> r.statement().trustedBy())
                        .filter(hosts -> !hosts.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        boolean original =
                mail.medium() == Medium.E_MAIL
                        && !Forwarding.quotes(mail)
                        && (reports.isEmpty()
                                || reports.stream().anyMatch(Report::headersAsReceived));
        Optional<Instant> received =
                Deliveries.of(mail, Routes.of(mail, TrustedHosts.named(trusted)))
                        .receivedAt()
                        .or(() -> mail.sent().map(SendingTime::at));
        return new Analyst.Known(
                examined, trusted, original, dns.sourceFor(received, told), tables);
    }

    private static final Statement NOTHING = Statement.NOTHING;

    private static boolean inline(List<Report> reports) {
        return !reports.isEmpty()
                && reports.stream().allMatch(r -> r.provenance() == Provenance.INLINE_FORWARD);
    }
}
