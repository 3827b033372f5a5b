package tokuden;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import tokuden.casework.Caseworker;
import tokuden.desktop.shell.Desk;
import tokuden.mail.MailReader;
import tokuden.terminal.Workplace;

/** What the window works on: an opened store with every room joined to it. */
final class WindowDesk {
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
                assembly.examiner(),
                place.cases(),
                place.journal(),
                new Caseworker(place.cases(), place.register(), place.journal(), clock),
                new ExaminedIntake(assembly, place, clock),
                new WindowPapers(assembly.act(), place, clock),
                new MailReader(),
                clock);
    }

    void close() {
        opened.ifPresent(Workplace::close);
    }
}
