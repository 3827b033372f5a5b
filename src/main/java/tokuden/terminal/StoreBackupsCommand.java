package tokuden.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.evidence.backup.Generation;

/** Lists the good copies in a folder, oldest first. */
final class StoreBackupsCommand extends Command {
    @Parameters(paramLabel = "DIR", descriptionKey = "backupFrom")
    Path from;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    StoreBackupsCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        List<Generation> all = context.tools().generations(from);
        for (Generation generation : all) {
            if (json) {
                Map<String, Object> object = StoreBackupCommand.object(generation);
                console().json(object);
            } else {
                console()
                        .say(
                                "backup.generation",
                                generation.id(),
                                generation.originals(),
                                generation.journalSeq(),
                                generation.bytes());
            }
        }
        if (all.isEmpty() && !json) {
            console().say("backup.none", from);
        }
        return WELL;
    }
}
