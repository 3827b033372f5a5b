package tokuden.desktop.origin;

import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import tokuden.casework.CaseMail;
import tokuden.law.Edition;
import tokuden.mail.Mail;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.dns.AskedAnswer;
import tokuden.mail.auth.dns.DnsSnapshot;
import tokuden.mail.auth.dns.RecordingDns;
import tokuden.mail.auth.dns.WireSource;
import tokuden.mail.route.Addresses;
import tokuden.mail.route.Deliveries;
import tokuden.mail.route.ProviderProfile;
import tokuden.mail.route.ProviderProfiles;
import tokuden.mail.route.Route;
import tokuden.mail.route.Routes;
import tokuden.mail.route.SendingInstant;
import tokuden.mail.sender.SenderTrace;
import tokuden.mail.sender.SenderTracing;
import tokuden.office.Officer;
import tokuden.reports.DnsRecords;
import tokuden.reports.Forwarding;
import tokuden.reports.Report;
import tokuden.reports.Statement;
import tokuden.work.Progress;

/**
 * Traces mails of a case with the DNS answers the office holds, has further answers sealed, and
 * keeps whom a person trusts. Runs beside the window.
 */
final class Tracer {
    private final OriginDesk desk;
    private final ProviderProfiles profiles;

    Tracer(OriginDesk desk, ProviderProfiles profiles) {
        this.desk = desk;
        this.profiles = profiles;
    }

    /** The mail traced, trusting whom the report names. */
    TracedMail trace(CaseMail of) {
        Mail mail = desk.reader().read(desk.exhibits().bytes(of.exhibit()));
        List<Report> reports = desk.reports().of(of.exhibit());
        Statement statement = statement(reports);
        Trust trust = Trust.of(statement.trustedBy(), profiles);
        SenderTracing.Subject subject =
                new SenderTracing.Subject(mail, isOriginal(mail, reports), trust.hosts());
        DnsSource known = known(subject, statement);
        SenderTrace trace = desk.tracing().trace(subject, known);
        RecordingDns recording = surveyed(subject, known);
        return new TracedMail(
                of,
                mail,
                trust,
                proposed(trust, trace),
                trace,
                editions(trace),
                recording.unanswered(),
                speaking(recording));
    }

    /** Keeps whom a person trusts with every report of the mail, and traces it anew. */
    TracedMail trust(CaseMail of, Trust trust) {
        for (Report report : desk.reports().of(of.exhibit())) {
            desk.reports().keepStatement(report.id(), trusting(report.statement(), trust.kept()));
        }
        return trace(of);
    }

    /** Asks the resolver every question of the mail, seals the answers, and traces it anew. */
    TracedMail ask(TracedMail traced, InetSocketAddress resolver, Officer by, Progress progress) {
        Watched live = new Watched(desk.resolvers().at(resolver), progress);
        RecordingDns recording = new RecordingDns(live);
        desk.tracing().survey(traced.subject(), recording);
        Instant now = desk.clock().instant();
        String name =
                Addresses.text(resolver.getAddress()) + ":" + Integer.toString(resolver.getPort());
        DnsSnapshot snapshot = recording.snapshot(now, name);
        return take(traced, snapshot.toBytes(), "dns:" + name, by);
    }

    /** Seals a file of answers as it stands, and traces the mail anew. */
    TracedMail take(TracedMail traced, byte[] snapshot, String source, Officer by) {
        desk.dns().seal(snapshot, source, by, desk.clock().instant());
        return trace(traced.of());
    }

    /** Seals an answer that stands in a document, and traces the mail anew. */
    TracedMail state(TracedMail traced, DnsAnswer answer, Officer by) {
        AskedAnswer stated = new AskedAnswer(answer, Optional.empty());
        DnsSnapshot snapshot =
                new DnsSnapshot(desk.clock().instant(), DnsSnapshot.STATED, List.of(stated));
        return take(traced, snapshot.toBytes(), answer.origin(), by);
    }

    private DnsSource known(SenderTracing.Subject subject, Statement statement) {
        Route route = Routes.of(subject.mail(), subject.trusted());
        Optional<Instant> received = Deliveries.of(subject.mail(), route).receivedAt();
        return desk.dns()
                .sourceFor(received.or(() -> subject.mail().sent().map(s -> s.at())), statement);
    }

    private RecordingDns surveyed(SenderTracing.Subject subject, DnsSource known) {
        RecordingDns recording = new RecordingDns(known);
        desk.tracing().survey(subject, recording);
        return recording;
    }

    /** The sealed records that answer a question of the mail. */
    private List<DnsRecords.Held> speaking(RecordingDns recording) {
        Set<DnsQuestion> asked = Set.copyOf(recording.questions());
        return desk.dns().all().stream()
                .filter(
                        held ->
                                held.snapshot().answers().stream()
                                        .anyMatch(a -> asked.contains(a.answer().question())))
                .toList();
    }

    /** The octets are those delivered unless every report says or shows that they are not. */
    private static boolean isOriginal(Mail mail, List<Report> reports) {
        return !Forwarding.quotes(mail)
                && (reports.isEmpty() || reports.stream().anyMatch(Report::headersAsReceived));
    }

    /** The first statement that names a provider, else the first. */
    private static Statement statement(List<Report> reports) {
        return reports.stream()
                .map(Report::statement)
                .filter(s -> !s.trustedBy().isEmpty())
                .findFirst()
                .or(() -> reports.stream().map(Report::statement).findFirst())
                .orElse(Statement.NOTHING);
    }

    private Optional<ProviderProfile> proposed(Trust trust, SenderTrace trace) {
        return trust.kept().isEmpty()
                ? trace.route().hops().stream().findFirst().flatMap(profiles::writerOf)
                : Optional.empty();
    }

    private List<DatedEdition> editions(SenderTrace trace) {
        Optional<SendingInstant> deciding = trace.instants().deciding();
        List<DatedEdition> all = new ArrayList<>();
        for (SendingInstant instant : trace.instants().all()) {
            all.add(
                    new DatedEdition(
                            instant,
                            desk.act().inForceOn(instant.at()).map(Edition::key),
                            deciding.equals(Optional.of(instant))));
        }
        return all;
    }

    private static Statement trusting(Statement s, List<String> hosts) {
        return new Statement(
                s.consent(),
                s.relation(),
                s.recipient(),
                s.refusalTextBesidePublication(),
                s.refusals(),
                s.dns(),
                hosts,
                s.headersComplete(),
                s.partial(),
                s.recipients());
    }

    /** Tells each question as it is asked, and stops when a person says so. */
    private static final class Watched implements WireSource {
        private final WireSource asked;
        private final Progress progress;
        private final AtomicLong count = new AtomicLong();

        Watched(WireSource asked, Progress progress) {
            this.asked = asked;
            this.progress = progress;
        }

        @Override
        public AskedAnswer askWire(DnsQuestion question) {
            progress.step(count.getAndIncrement(), -1, question.toString());
            return asked.askWire(question);
        }

        @Override
        public Kind kind() {
            return asked.kind();
        }
    }
}
