package tokuden;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import tokuden.desktop.intake.Receiving;
import tokuden.evidence.Sealing;
import tokuden.exchange.BulkIntake;
import tokuden.exchange.Incomplete;
import tokuden.exchange.IntakeBalance;
import tokuden.exchange.SourceReader;
import tokuden.office.Deed;
import tokuden.office.Gate;
import tokuden.office.Matter;
import tokuden.office.Officer;
import tokuden.reports.Channel;
import tokuden.reports.Desk;
import tokuden.reports.Intake;
import tokuden.terminal.Arrivals;
import tokuden.terminal.GuardedPlace;
import tokuden.terminal.Workplace;
import tokuden.work.Progress;

/** Takes mails in for the window and examines those that are new. */
final class ExaminedIntake implements Receiving {
    private final Assembly assembly;
    private final Gate gate;
    private final Workplace place;
    private final Clock clock;

    ExaminedIntake(Assembly assembly, GuardedPlace place, Clock clock) {
        this.assembly = assembly;
        this.gate = place.gate();
        this.place = place.unseen();
        this.clock = clock;
    }

    @Override
    public IntakeBalance receive(List<Path> paths, Officer by, Progress progress) {
        gate.require(Deed.TAKE_IN, Matter.OFFICE);
        Arrivals arrivals = new Arrivals(assembly, place);
        long before = arrivals.newest();
        Desk desk = new Desk(by, Channel.INFORMATION, clock);
        Intake intake =
                new Intake(new Sealing(place.exhibits()), place.reports(), place.journal(), desk);
        IntakeBalance balance = new BulkIntake(intake, new SourceReader(), paths).run(progress);
        List<Incomplete> givenUp = arrivals.examine(before, by, progress);
        arrivals.watch(before, by);
        return balance.with(givenUp);
    }
}
