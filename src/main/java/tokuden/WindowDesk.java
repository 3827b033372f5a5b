package tokuden;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import tokuden.casework.Caseworker;
import tokuden.desktop.shell.Desk;
import tokuden.mail.MailReader;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.auth.dns.LiveDns;
import tokuden.mail.sender.SenderTracing;
import tokuden.reports.DnsRecords;
import tokuden.terminal.Workplace;

/** What the window works on: an opened store with every room joined to it. */
final class WindowDesk {
    /** How long one question to DNS may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Assembly assembly;
    private final Path data;
    private volatile Optional<Workplace> opened = Optional.empty();

    WindowDesk(Assembly assembly, Path data) {
        this.assembly = assembly;
        this.data = data;
    }

    /** Opens the store; called beside the window, which is already there. */
    Desk open() {
        Clock clock = assembly.clock();
        Workplace place = assembly.open(data, clock);
        opened = Optional.of(place);
        return new Desk(
                place.offices().find().orElseThrow(),
                place.exhibits(),
                place.reports(),
                place.examinations(),
                place.cases(),
                place.journal(),
                new Caseworker(place.cases(), place.register(), place.journal(), clock),
                new ExaminedIntake(assembly, place, clock),
                new WindowPapers(assembly.act(), place, clock),
                new MailReader(),
                assembly.act(),
                new SenderTracing(Attribution.NOTHING),
                new DnsRecords(place.exhibits(), place.journal()),
                resolver -> new LiveDns(resolver, PATIENCE, clock),
                clock);
    }

    void close() {
        opened.ifPresent(Workplace::close);
    }
}
