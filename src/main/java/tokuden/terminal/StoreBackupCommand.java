package tokuden.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.evidence.backup.BackupPlan;
import tokuden.evidence.backup.Backups;
import tokuden.evidence.backup.Generation;
import tokuden.evidence.backup.KeepRule;
import tokuden.work.TroubleException;

/** Makes one generation of a backup and proves it; the rule given is kept for the next ones. */
final class StoreBackupCommand extends Command {
    @Mixin StoreOption store = new StoreOption();

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "backupFolder")
    Path folder;

    @Option(names = "--daily", paramLabel = "N", descriptionKey = "backupDaily")
    Integer daily;

    @Option(names = "--weekly", paramLabel = "N", descriptionKey = "backupWeekly")
    Integer weekly;

    @Option(names = "--monthly", paramLabel = "N", descriptionKey = "backupMonthly")
    Integer monthly;

    @Option(names = "--every", paramLabel = "DAYS", descriptionKey = "backupEvery")
    Integer every;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    StoreBackupCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Backups backups = context.tools().backups(store.folder());
        BackupPlan plan = settled(backups);
        Path to =
                Optional.ofNullable(folder)
                        .or(plan::folder)
                        .orElseThrow(() -> new TroubleException("backup.no-folder"));
        Generation made =
                new StoppableRun(console(), System::currentTimeMillis)
                        .of(progress -> backups.make(to, progress));
        tell(made);
        return made.good() ? WELL : NOT_WELL;
    }

    private BackupPlan settled(Backups backups) {
        BackupPlan plan = backups.plan();
        if (daily == null && weekly == null && monthly == null && every == null) {
            return plan;
        }
        KeepRule rule = plan.rule();
        BackupPlan wanted =
                new BackupPlan(
                        plan.folder(),
                        Math.max(1, or(every, plan.everyDays())),
                        new KeepRule(
                                Math.max(1, or(daily, rule.daily())),
                                Math.max(0, or(weekly, rule.weekly())),
                                Math.max(0, or(monthly, rule.monthly()))),
                        plan.lastGood());
        backups.keep(wanted);
        return wanted;
    }

    private static int or(Integer given, int otherwise) {
        return given == null ? otherwise : given;
    }

    private void tell(Generation made) {
        if (json) {
            console().json(object(made));
        } else if (made.good()) {
            console()
                    .say(
                            "backup.good",
                            made.id(),
                            made.size().exhibits(),
                            made.size().records(),
                            Sizes.shown(made.bytes()),
                            Sizes.shown(made.copied()));
        } else {
            made.differences().forEach(d -> console().complainIn(d.in(console().language())));
            console().complain("backup.not-good", made.id(), made.differences().size());
        }
    }

    static Map<String, Object> object(Generation generation) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("generation", generation.id());
        object.put("at", generation.at().toString());
        object.put("verdict", generation.verdict().name());
        object.put("exhibits", generation.size().exhibits());
        object.put("records", generation.size().records());
        object.put("bytes", generation.bytes());
        object.put("copied", generation.copied());
        object.put("differences", generation.differences().size());
        return object;
    }
}
