package tokuden;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tokuden.casework.Caseworker;
import tokuden.casework.clock.Clockwork;
import tokuden.desktop.papers.PaperRoom;
import tokuden.desktop.shell.Desk;
import tokuden.desktop.shell.Door;
import tokuden.desktop.today.TodayViewModel;
import tokuden.law.procedure.ProcedureFiles;
import tokuden.mail.MailReader;
import tokuden.office.Officer;
import tokuden.office.signin.SignIn;
import tokuden.terminal.GuardedPlace;
import tokuden.terminal.Workplace;

/** What the window works on: an opened store with every room joined to it. */
final class WindowDesk {
    private final Assembly assembly;
    private final Path data;
    private final AtomicReference<Optional<Officer>> seat = new AtomicReference<>(Optional.empty());
    private volatile Optional<Workplace> opened = Optional.empty();

    WindowDesk(Assembly assembly, Path data) {
        this.assembly = assembly;
        this.data = data;
    }

    /** Opens the store; called beside the window, which is already there. */
    Desk open() {
        Clock clock = assembly.clock();
        Workplace kept = assembly.open(data, clock);
        opened = Optional.of(kept);
        GuardedPlace place = new GuardedPlace(kept, clock, seat::get);
        return new Desk(
                place.offices().find().orElseThrow(),
                place.exhibits(),
                place.reports(),
                place.examinations(),
                place.cases(),
                new TodayViewModel.Boards(
                        place.log(),
                        place.board(),
                        new Clockwork(assembly.act(), ProcedureFiles.shipped()),
                        clock),
                place.journal(),
                caseworker(place, clock),
                new ExaminedIntake(assembly, place, clock),
                new WindowPapers(assembly.act(), place, clock),
                paperRoom(place, clock),
                new MailReader(),
                clock,
                new Door(signIn(place, clock), seat::set));
    }

    /** On duty an order is decided on the route of a draft only. */
    private static Caseworker caseworker(Workplace place, Clock clock) {
        return new Caseworker(
                place.cases(),
                place.register(),
                place.journal(),
                clock,
                () -> !place.offices().find().orElseThrow().onTrial());
    }

    private PaperRoom paperRoom(Workplace place, Clock clock) {
        return new PaperRoom(
                assembly.stationery(place),
                Assembly.issuing(place, clock),
                place.register(),
                place.offices().find().orElseThrow(),
                clock);
    }

    private SignIn signIn(Workplace place, Clock clock) {
        return new SignIn(
                place.offices(),
                place.credentials(),
                place.journal(),
                clock,
                assembly.passwordCost());
    }

    void close() {
        opened.ifPresent(Workplace::close);
    }
}
