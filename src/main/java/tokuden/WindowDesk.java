package tokuden;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tokuden.casework.Caseworker;
import tokuden.casework.clock.Clockwork;
import tokuden.desktop.health.HealthRoom;
import tokuden.desktop.papers.PaperRoom;
import tokuden.desktop.shell.CaseRooms;
import tokuden.desktop.shell.Desk;
import tokuden.desktop.shell.Door;
import tokuden.desktop.shell.Opener;
import tokuden.desktop.today.TodayViewModel;
import tokuden.documents.wording.OfficeWording;
import tokuden.law.procedure.ProcedureFiles;
import tokuden.mail.MailReader;
import tokuden.mail.auth.dns.LiveDns;
import tokuden.mail.sender.SenderTracing;
import tokuden.office.Officer;
import tokuden.office.signin.Foundation;
import tokuden.office.signin.SignIn;
import tokuden.reports.DnsRecords;
import tokuden.terminal.GuardedPlace;
import tokuden.terminal.PackageShelves;
import tokuden.terminal.ProposedAct;
import tokuden.terminal.Workbench;
import tokuden.terminal.Workplace;
import tokuden.work.Progress;

/** What the window works on: an opened store with every room joined to it. */
final class WindowDesk implements Opener {
    /** How long one question to DNS may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Assembly assembly;
    private final Path data;
    private final AtomicReference<Optional<Officer>> seat = new AtomicReference<>(Optional.empty());
    private volatile Optional<Workplace> opened = Optional.empty();

    WindowDesk(Assembly assembly, Path data) {
        this.assembly = assembly;
        this.data = data;
    }

    /**
     * Opens the store, once; called beside the window, which is already there, and again when the
     * office has become another.
     */
    @Override
    public Desk open() {
        Clock clock = assembly.clock();
        Workplace kept = opened.orElseGet(() -> assembly.open(data, clock));
        opened = Optional.of(kept);
        GuardedPlace place = new GuardedPlace(kept, clock, seat::get);
        return new Desk(
                place.offices().find().orElseThrow(),
                place.exhibits(),
                place.reports(),
                place.examinations(),
                assembly.examiner(),
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
                assembly.act(),
                new SenderTracing(place.tables().attribution()),
                new DnsRecords(place.exhibits(), place.journal()),
                resolver -> new LiveDns(resolver, PATIENCE, clock),
                clock,
                new Door(signIn(place, clock), seat::set),
                rooms(place, clock));
    }

    @Override
    public boolean isLocked() {
        boolean locked = assembly.isLocked(data);
        if (locked) {
            opened = Optional.empty();
        }
        return locked;
    }

    @Override
    public Clock clock() {
        return assembly.clock();
    }

    @Override
    public boolean unlock(String officer, char[] password) {
        return assembly.unlock(data, officer, password);
    }

    /** Makes the database of a store anew that could not be opened. */
    boolean rebuild(Progress progress) {
        return assembly.rebuild(data, progress);
    }

    private CaseRooms rooms(GuardedPlace place, Clock clock) {
        return new CaseRooms(
                new CaseRooms.Shelves(
                        place.cases(),
                        place.drafts(),
                        place.log(),
                        place.board(),
                        place.subjects(),
                        place.exhibits(),
                        place.register(),
                        place.journal(),
                        place.removal(),
                        () -> GuardedPlace.rights(place)),
                caseworker(place, clock),
                new Clockwork(assembly.act(), ProcedureFiles.shipped()),
                assembly.act(),
                (in, act) ->
                        assembly.draftText(
                                in,
                                new ProposedAct(
                                        act,
                                        place.offices().find().orElseThrow(),
                                        place.wording())),
                new OfficeWording(
                        place.wording(), () -> GuardedPlace.rights(place), place.journal(), clock),
                new Foundation(
                        new Foundation.Kept(
                                place.offices(), place.credentials(), place.journal(), place::twin),
                        clock,
                        assembly.passwordCost()),
                signIn(place, clock),
                () -> PackageShelves.of(place, assembly.examiner(), assembly.act(), clock),
                place.backups(),
                new HealthRoom(place.health(), place::checkup),
                place::partners,
                clock);
    }

    private Caseworker caseworker(Workplace place, Clock clock) {
        return new Workbench(place, assembly.act(), clock).caseworker();
    }

    private PaperRoom paperRoom(Workplace place, Clock clock) {
        return new PaperRoom(
                new PaperRoom.Material(
                        assembly.stationery(place),
                        place.offices().find().orElseThrow(),
                        assembly.around(place)),
                Assembly.issuing(place, clock),
                place.register(),
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
