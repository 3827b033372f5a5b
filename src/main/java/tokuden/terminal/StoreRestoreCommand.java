package tokuden.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tokuden.evidence.backup.Backups;
import tokuden.evidence.backup.RestorePreview;
import tokuden.office.JournalRecord;

/** Restores a store from a backup: tells first what changes, and asks. */
final class StoreRestoreCommand extends Command {
    @Mixin StoreOption store = new StoreOption();

    @Option(names = "--from", required = true, paramLabel = "DIR", descriptionKey = "backupFolder")
    Path from;

    @Option(names = "--generation", paramLabel = "NAME", descriptionKey = "generation")
    String generation = "";

    @Option(names = "--yes", descriptionKey = "yes")
    boolean yes;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    StoreRestoreCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Backups backups = context.tools().backups(store.folder());
        RestorePreview preview = backups.preview(from, generation);
        tell(preview);
        if (!yes && !agreed()) {
            console().complain("restore.not-done");
            return NOT_WELL;
        }
        String id = preview.from().id();
        Backups.Restored done =
                new StoppableRun(console(), System::currentTimeMillis)
                        .of(progress -> backups.restore(from, id, progress));
        done.outcome().differences().forEach(d -> console().complainIn(d.in(console().language())));
        if (json) {
            Map<String, Object> object = StoreBackupCommand.object(done.from());
            object.put("restored", true);
            done.aside().ifPresent(a -> object.put("aside", a.toString()));
            console().json(object);
        } else {
            console().say("restore.done");
            done.aside().ifPresent(a -> console().say("restore.aside", a.toString()));
        }
        return done.outcome().sound() ? WELL : NOT_WELL;
    }

    private boolean agreed() {
        if (System.console() == null) {
            return false;
        }
        String typed = System.console().readLine("%s ", console().text("restore.ask"));
        return typed != null && typed.strip().equalsIgnoreCase("y");
    }

    private void tell(RestorePreview preview) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("generation", preview.from().id());
            object.put("verdict", preview.from().verdict().name());
            object.put("same", preview.same());
            object.put("losing", sum(preview.losing()));
            object.put("gaining", sum(preview.gaining()));
            console().json(object);
            return;
        }
        console()
                .say(
                        "restore.from",
                        preview.from().id(),
                        console().text("backup." + preview.from().verdict().name()));
        if (!preview.same()) {
            console().say("restore.other");
        }
        say("restore.losing", preview.losing());
        say("restore.gaining", preview.gaining());
        preview.lost().forEach(this::lost);
    }

    private void say(String key, RestorePreview.Sum sum) {
        console().say(key, sum.mails(), sum.cases(), sum.acts());
    }

    private static Map<String, Long> sum(RestorePreview.Sum sum) {
        return Map.of("mails", sum.mails(), "cases", sum.cases(), "acts", sum.acts());
    }

    private void lost(JournalRecord record) {
        console()
                .say(
                        "restore.lost",
                        record.entry().at().toString(),
                        record.entry().actor(),
                        record.entry().action(),
                        record.entry().subject());
    }
}
