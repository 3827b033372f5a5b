package tokuden.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.evidence.backup.BackupPlan;
import tokuden.evidence.backup.Backups;
import tokuden.evidence.backup.Generation;
import tokuden.work.TroubleException;

/** Lists the generations of the backups of a store, the newest first. */
final class StoreBackupsCommand extends Command {
    @Mixin StoreOption store = new StoreOption();

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "backupFolder")
    Path folder;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    StoreBackupsCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Backups backups = context.tools().backups(store.folder());
        BackupPlan plan = backups.plan();
        Path at =
                Optional.ofNullable(folder)
                        .or(plan::folder)
                        .orElseThrow(() -> new TroubleException("backup.no-folder"));
        List<Generation> all = backups.in(at);
        if (json) {
            all.forEach(g -> console().json(StoreBackupCommand.object(g)));
            return WELL;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        console().text("backup.head.id"),
                        console().text("backup.head.verdict"),
                        console().text("backup.head.exhibits"),
                        console().text("backup.head.records"),
                        console().text("backup.head.bytes")));
        all.forEach(g -> rows.add(row(g)));
        console().table(rows);
        if (plan.lastGood().isPresent()) {
            console().say("backup.last", plan.lastGood().get().toString());
        } else {
            console().say("backup.never");
        }
        return WELL;
    }

    private List<String> row(Generation generation) {
        return List.of(
                generation.id(),
                console().text("backup." + generation.verdict().name()),
                Long.toString(generation.size().exhibits()),
                Long.toString(generation.size().records()),
                Sizes.shown(generation.bytes()));
    }
}
