package tokuden.desktop.origin;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tokuden.casework.Case;
import tokuden.casework.Caseworker;
import tokuden.desktop.kit.Network;
import tokuden.desktop.kit.OfficerOnDuty;
import tokuden.desktop.kit.Problems;
import tokuden.desktop.kit.Texts;
import tokuden.desktop.kit.Workspace;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.law.LawFiles;
import tokuden.mail.MailReader;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.auth.dns.OrderedSources;
import tokuden.mail.auth.dns.WireSource;
import tokuden.mail.sender.SenderTracing;
import tokuden.memory.FreeRules;
import tokuden.memory.MemoryStore;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.Channel;
import tokuden.reports.DnsRecords;
import tokuden.reports.Provenance;
import tokuden.reports.Report;
import tokuden.reports.Statement;
import tokuden.work.DirectJobs;
import tokuden.work.Progress;

/** The page over records in memory; the resolver answers from {@link SignedMails#answers}. */
final class OriginFixture {
    static final Officer SUZUKI = new Officer("suzuki", "鈴木", "係長", Set.of(Role.INVESTIGATION));
    private static final Instant NOW = Instant.parse("2026-11-24T01:42:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final MemoryStore store = new MemoryStore();
    final DnsRecords dns = new DnsRecords(store.exhibits(), store.journal());
    final Network network = new Network();
    final Problems problems;
    final OriginViewModel model;
    final DnsFormViewModel form;

    /** Whom was asked, and whether the title bar said so. */
    final List<InetSocketAddress> asked = new ArrayList<>();

    final List<Boolean> shown = new ArrayList<>();
    private final Workspace work;

    OriginFixture() {
        Texts texts = new Texts(Locale.JAPANESE);
        problems = new Problems(texts);
        OfficerOnDuty officers = new OfficerOnDuty();
        officers.office(List.of(SUZUKI));
        work = new Workspace(new DirectJobs(Progress.UNWATCHED), problems, texts, officers);
        OriginDesk desk =
                new OriginDesk(
                        store.exhibits(),
                        store.reports(),
                        new MailReader(),
                        new SenderTracing(Attribution.NOTHING),
                        dns,
                        this::resolver,
                        LawFiles.shipped(),
                        CLOCK);
        model = new OriginViewModel(store.cases(), desk, work);
        form = new DnsFormViewModel(model, work, network);
    }

    private WireSource resolver(InetSocketAddress address) {
        asked.add(address);
        shown.add(network.on().get());
        return new OrderedSources(List.of(SignedMails.answers()));
    }

    /** Takes a mail in whose reporter's provider is known by those hosts. */
    OriginFixture with(byte[] mail, Provenance provenance, String... trusted) {
        Origin origin = new Origin("a.eml", Origin.Kind.FILE, NOW, "suzuki", Optional.empty());
        Sha256 hash = new Sealing(store.exhibits()).seal(mail, origin).exhibit().hash();
        Statement n = Statement.NOTHING;
        Statement statement =
                new Statement(
                        n.consent(),
                        n.relation(),
                        n.recipient(),
                        n.refusalTextBesidePublication(),
                        n.refusals(),
                        n.dns(),
                        List.of(trusted),
                        n.headersComplete(),
                        n.partial(),
                        n.recipients());
        store.reports()
                .add(
                        List.of(
                                new Report(
                                        0,
                                        hash,
                                        "a.eml",
                                        Channel.INFORMATION,
                                        provenance,
                                        NOW,
                                        "春の特別ご優待",
                                        "info@ad.example.com",
                                        Optional.of(SignedMails.SENT),
                                        statement)));
        return this;
    }

    /** Opens a case of all mails and the page on it. */
    OriginFixture opened() {
        Case one =
                new Caseworker(
                                store.cases(),
                                store.register(),
                                store.journal(),
                                CLOCK,
                                new FreeRules())
                        .open("春", store.reports().page(Long.MAX_VALUE, 10), SUZUKI);
        model.show(one.number(), Optional.empty());
        return this;
    }

    TracedMail traced() {
        return model.traced().get().orElseThrow();
    }

    List<RouteRow> route() {
        return new RouteWords(work.texts()).of(traced());
    }

    List<ResultRow> results() {
        return new ResultWords(work.texts()).of(traced().trace());
    }

    /** The row of that method. */
    ResultRow result(String method) {
        return results().stream().filter(r -> r.method().equals(method)).findFirst().orElseThrow();
    }

    List<SignRow> signs() {
        return new SignWords(work.texts()).of(traced().trace().signs());
    }

    List<TimeRow> times() {
        return new SignWords(work.texts()).times(traced().editions());
    }
}
