package tokuden;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tokuden.documents.forms.MailAnalysisForm;
import tokuden.documents.forms.Surroundings;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Sha256;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.record.RecordedResult;
import tokuden.mail.route.Hop;
import tokuden.mail.route.HopTime;
import tokuden.mail.route.Quoted;
import tokuden.mail.route.Route;
import tokuden.mail.route.Standing;
import tokuden.mail.route.TrustedHosts;
import tokuden.mail.sender.SenderTrace;
import tokuden.mail.sender.SenderTracing;
import tokuden.reports.DnsRecords;
import tokuden.reports.Forwarding;
import tokuden.reports.Report;
import tokuden.reports.Reports;
import tokuden.reports.Statement;

/** What lies around a case in a store: the mails as they came, and the reports of a day. */
public final class StoredSurroundings implements Surroundings {
    private static final String TABULATOR = "    ";

    private final Exhibits exhibits;
    private final Reports reports;
    private final DayFigures figures;
    private final SenderTracing tracing;
    private final DnsRecords dns;

    public StoredSurroundings(
            Exhibits exhibits,
            Reports reports,
            DayFigures figures,
            Attribution attribution,
            DnsRecords dns) {
        this.exhibits = exhibits;
        this.reports = reports;
        this.figures = figures;
        this.tracing = new SenderTracing(attribution);
        this.dns = dns;
    }

    @Override
    public Optional<MailTrace> trace(Sha256 hash) {
        return exhibits.find(hash).map(this::traced);
    }

    private MailTrace traced(Exhibit exhibit) {
        byte[] bytes = exhibits.bytes(exhibit.hash());
        Mail mail = new MailReader().read(bytes);
        List<Report> told = reports.of(exhibit.hash());
        Statement statement =
                told.stream()
                        .map(Report::statement)
                        .filter(s -> !s.trustedBy().isEmpty())
                        .findFirst()
                        .or(() -> told.stream().map(Report::statement).findFirst())
                        .orElse(Statement.NOTHING);
        boolean original =
                !Forwarding.quotes(mail)
                        && (told.isEmpty() || told.stream().anyMatch(Report::headersAsReceived));
        SenderTracing.Subject subject =
                new SenderTracing.Subject(
                        mail, original, TrustedHosts.named(statement.trustedBy()));
        Optional<Instant> sent = mail.sent().map(s -> s.at());
        DnsSource answers = dns.sourceFor(sent, statement);
        SenderTrace trace = tracing.trace(subject, answers);
        return new MailTrace(
                exhibit.size(),
                exhibit.sealedAt(),
                exhibit.origins().get(0).officer(),
                fileName(exhibit.origins().get(0).source()),
                header(mail, bytes),
                hops(trace.route()),
                trace.recorded().stream()
                        .filter(RecordedResult::isProvidersRecord)
                        .map(StoredSurroundings::recorded)
                        .toList(),
                trace.verdicts().stream().flatMap(StoredSurroundings::body).toList(),
                trace.verdicts().stream().map(StoredSurroundings::verified).toList(),
                dns.all().stream().map(DnsRecords.Held::exhibit).reduce((a, b) -> b));
    }

    /** Where the file lay on somebody's machine is no matter of the paper. */
    private static String fileName(String source) {
        return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }

    /** Each line of the header as it stands, a tabulator as blanks. */
    private static List<MailAnalysisForm.HeaderLine> header(Mail mail, byte[] bytes) {
        List<MailAnalysisForm.HeaderLine> lines = new ArrayList<>();
        for (HeaderField field : mail.header()) {
            int to = (int) field.whole().to();
            int from = (int) field.whole().from();
            for (int at = from; at < to; at++) {
                if (bytes[at] == '\n' || at == to - 1) {
                    line(bytes, from, at + 1).ifPresent(lines::add);
                    from = at + 1;
                }
            }
        }
        return lines;
    }

    private static Optional<MailAnalysisForm.HeaderLine> line(byte[] bytes, int from, int to) {
        String written =
                new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)
                        .stripTrailing()
                        .replace("\t", TABULATOR);
        return written.isEmpty()
                ? Optional.empty()
                : Optional.of(new MailAnalysisForm.HeaderLine(written, from, to));
    }

    private static List<MailAnalysisForm.Hop> hops(Route route) {
        return route.hops().stream().map(hop -> hop(route, hop)).toList();
    }

    private static MailAnalysisForm.Hop hop(Route route, Hop hop) {
        String address = hop.address().map(a -> " [" + a.getHostAddress() + "]").orElse("");
        return new MailAnalysisForm.Hop(
                (hop.from().heloName() + address).strip(),
                hop.byName(),
                hop.time().map(HopTime::at),
                route.standing(hop) != Standing.CLAIMED,
                hop.protocol().map(Quoted::text).orElse(""));
    }

    private static Recorded recorded(RecordedResult record) {
        String by = record.recorder().isEmpty() ? "－" : record.recorder();
        return new Recorded(
                by, record.methodWord(), record.resultWord(), record.why().in(Locale.JAPANESE));
    }

    private static Stream<Body> body(Verdict verdict) {
        String signature =
                verdict.method().word()
                        + " "
                        + verdict.identity()
                        + verdict.selector().map(s -> " (s=" + s + ")").orElse("");
        return verdict.bodyHash().stream().map(b -> new Body(signature, b.name()));
    }

    private static Verified verified(Verdict verdict) {
        List<Step> steps = new ArrayList<>(verdict.trace());
        if (steps.isEmpty()) {
            steps.add(verdict.reason());
        }
        String identity = verdict.identity().isEmpty() ? "－" : verdict.identity();
        return new Verified(
                verdict.method().word(),
                identity,
                verdict.result().word(),
                steps.stream().map(s -> s.in(Locale.JAPANESE)).toList());
    }

    @Override
    public DayCount day(LocalDate day) {
        return figures.of(day);
    }
}
