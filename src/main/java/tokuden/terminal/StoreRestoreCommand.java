package tokuden.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.evidence.Difference;
import tokuden.evidence.backup.Restore;
import tokuden.work.TroubleException;

/** Says what a copy would change, and with {@code --yes} puts it in the place of the store. */
final class StoreRestoreCommand extends Command {
    @Mixin StoreOption store = new StoreOption();

    @Parameters(paramLabel = "DIR", descriptionKey = "backupFrom")
    Path from;

    @Option(names = "--generation", paramLabel = "ID", descriptionKey = "backupGeneration")
    String generation;

    @Option(names = "--yes", descriptionKey = "restoreYes")
    boolean yes;

    StoreRestoreCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Path data = store.folder();
        try (Restore restore =
                context.tools().restore(from, Optional.ofNullable(generation), data)) {
            unlock(restore.folder());
            if (context.tools().isLocked(data)) {
                context.tools().unlock(data, store.id(), store.password(context));
            }
            console()
                    .say(
                            "restore.copy",
                            restore.generation().id(),
                            restore.generation().originals(),
                            restore.generation().journalSeq());
            restore.change().ifPresentOrElse(this::tell, () -> console().say("restore.fresh"));
            List<Difference> differences = restore.check((done, total, what) -> {});
            differences.forEach(d -> console().complainIn(d.in(console().language())));
            if (!differences.isEmpty()) {
                console().complain("restore.not-sound");
                return NOT_WELL;
            }
            if (!yes) {
                console().say("restore.preview");
                return WELL;
            }
            Optional<String> aside = restore.carryOut();
            console().say("restore.done", data);
            aside.ifPresent(place -> console().say("restore.aside", place));
            return WELL;
        }
    }

    /** Where a folder is encrypted, by the password of who acts. */
    private void unlock(Path folder) {
        if (!context.tools().isLocked(folder)) {
            return;
        }
        if (!context.tools().unlock(folder, store.id(), store.password(context))) {
            throw new TroubleException("keys.not-opened", store.id());
        }
    }

    private void tell(Restore.Change change) {
        if (!change.sameStore()) {
            console().say("restore.other-store");
        }
        if (!change.readable()) {
            console().say("restore.unreadable");
            return;
        }
        if (change.lost().isEmpty()) {
            console().say("restore.no-common-history");
            return;
        }
        long lost = change.lost().getAsLong();
        console().say("restore.lost", lost, Math.max(0, change.originals()));
        if (lost > 0) {
            change.last()
                    .ifPresent(
                            record ->
                                    console()
                                            .say(
                                                    "restore.last",
                                                    record.entry().at(),
                                                    record.entry().actor(),
                                                    record.entry().action(),
                                                    record.entry().subject()));
        }
    }
}
