package tokuden.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tokuden.evidence.backup.Backups;
import tokuden.evidence.backup.Healed;

/** Mends damaged files of a store from a second copy, and checks it afterwards. */
final class StoreHealCommand extends Command {
    @Mixin StoreOption store = new StoreOption();

    @Option(names = "--from", required = true, paramLabel = "DIR", descriptionKey = "backupFrom")
    Path from;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    StoreHealCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Backups backups = context.tools().backups(store.folder());
        Healed healed =
                new StoppableRun(console(), System::currentTimeMillis)
                        .of(progress -> backups.heal(from, progress));
        healed.mended().forEach(this::tell);
        if (healed.mended().isEmpty() && !json) {
            console().say("heal.nothing");
        }
        return new ProofPrint(console(), json)
                .tell(Proof.Outcome.of(healed.outcome(), console().language()));
    }

    private void tell(Healed.Range range) {
        if (!json) {
            console()
                    .say(
                            "heal.mended",
                            range.file(),
                            Long.toString(range.from()),
                            Long.toString(range.to()));
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("mended", range.file());
        object.put("from", range.from());
        object.put("to", range.to());
        console().json(object);
    }
}
