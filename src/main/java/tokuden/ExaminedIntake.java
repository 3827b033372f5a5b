package tokuden;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import tokuden.desktop.intake.Receiving;
import tokuden.evidence.Sealing;
import tokuden.exchange.BulkIntake;
import tokuden.exchange.IntakeBalance;
import tokuden.exchange.SourceReader;
import tokuden.office.Deed;
import tokuden.office.Gate;
import tokuden.office.Matter;
import tokuden.office.Officer;
import tokuden.reports.Channel;
import tokuden.reports.Desk;
import tokuden.reports.Intake;
import tokuden.reports.Report;
import tokuden.terminal.GuardedPlace;
import tokuden.terminal.Kept;
import tokuden.terminal.Watching;
import tokuden.terminal.Workplace;
import tokuden.work.Progress;

/** Takes mails in for the window and examines those that are new. */
final class ExaminedIntake implements Receiving {
    private static final int PAGE = 200;

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
        long before =
                place.reports().page(Long.MAX_VALUE, 1).stream()
                        .mapToLong(Report::id)
                        .max()
                        .orElse(0);
        Desk desk = new Desk(by, Channel.INFORMATION, clock);
        Intake intake =
                new Intake(new Sealing(place.exhibits()), place.reports(), place.journal(), desk);
        IntakeBalance balance = new BulkIntake(intake, new SourceReader(), paths).run(progress);
        examine(reportsSince(before), progress);
        new Watching(assembly, place).since(before, by);
        return balance;
    }

    private void examine(List<Report> reports, Progress progress) {
        int done = 0;
        for (Report report : reports) {
            progress.step(done++, reports.size(), report.source());
            Kept.examination(assembly, place, report.mail());
        }
    }

    private List<Report> reportsSince(long before) {
        List<Report> all = new ArrayList<>();
        List<Report> page = place.reports().page(Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(r -> r.id() > before).forEach(all::add);
            long last = page.get(page.size() - 1).id();
            page = last <= before ? List.of() : place.reports().page(last, PAGE);
        }
        return all;
    }
}
