package tokuden.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.evidence.Sealing;
import tokuden.exchange.BulkIntake;
import tokuden.exchange.Failure;
import tokuden.exchange.Incomplete;
import tokuden.exchange.IntakeBalance;
import tokuden.exchange.SourceReader;
import tokuden.office.Role;
import tokuden.reports.Channel;
import tokuden.reports.Desk;
import tokuden.reports.Intake;
import tokuden.work.Progress;

/**
 * Takes in mails and examines those that are new. Each failure is a line: with {@code --json} an
 * object {@code {"failed","cause","reason"}} on standard output, else a sentence on the error
 * stream. The last line of standard output is always the balance as JSON.
 */
final class IntakeCommand extends Command {
    @Mixin StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(names = "--channel", paramLabel = "CHANNEL", descriptionKey = "channel")
    Channel channel = Channel.INFORMATION;

    @Option(names = "--examine-later", descriptionKey = "examineLater")
    boolean later;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
    List<Path> paths;

    IntakeCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        try (GuardedPlace guarded = store.open(context)) {
            Workplace place = guarded.unseen();
            Desk desk =
                    new Desk(store.acting(place, Role.INTAKE), channel, context.tools().clock());
            Arrivals arrivals = new Arrivals(context.tools(), place);
            long before = arrivals.newest();
            IntakeBalance balance = takeIn(place, desk, paths);
            if (!later) {
                balance =
                        balance.with(arrivals.examine(before, desk.officer(), Progress.UNWATCHED));
            }
            watch(arrivals, before, desk);
            balance.failures().forEach(this::tell);
            balance.incomplete().forEach(this::tell);
            if (!json) {
                console()
                        .say(
                                "intake.balance",
                                balance.read(),
                                balance.fresh(),
                                balance.duplicate(),
                                balance.failed());
            }
            console().json(object(balance));
            return balance.whole() ? WELL : NOT_WELL;
        }
    }

    private void watch(Arrivals arrivals, long before, Desk desk) {
        int raised = arrivals.watch(before, desk.officer()).size();
        if (raised > 0) {
            console().complain("watch.raised", raised);
        }
    }

    static IntakeBalance takeIn(Workplace place, Desk desk, List<Path> paths) {
        Intake intake =
                new Intake(new Sealing(place.exhibits()), place.reports(), place.journal(), desk);
        return new BulkIntake(intake, new SourceReader(), paths).run(Progress.UNWATCHED);
    }

    static Map<String, Object> object(IntakeBalance balance) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("read", balance.read());
        object.put("new", balance.fresh());
        object.put("duplicate", balance.duplicate());
        object.put("failed", balance.failed());
        object.put("incomplete", balance.incomplete().size());
        return object;
    }

    private void tell(Incomplete mail) {
        if (!json) {
            console().complainIn(mail.in(console().language()));
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("incomplete", mail.source());
        object.put("cause", mail.step() + "/" + mail.why().cause());
        object.put("reason", mail.in(console().language()));
        console().json(object);
    }

    private void tell(Failure failure) {
        if (!json) {
            console().complainIn(failure.in(console().language()));
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("failed", failure.source());
        object.put("cause", failure.cause());
        object.put("reason", failure.in(console().language()));
        console().json(object);
    }
}
