package tokuden.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.evidence.backup.Backups;
import tokuden.evidence.backup.Generation;
import tokuden.evidence.backup.KeepRule;
import tokuden.office.Deed;

/**
 * Copies the store to a folder elsewhere; the copy counts only when it was read back and opened.
 */
final class StoreBackupCommand extends StoreCommand {
    @Parameters(paramLabel = "DIR", descriptionKey = "backupTo")
    Path to;

    @Option(names = "--days", paramLabel = "COUNT", descriptionKey = "backupDays")
    int days = KeepRule.USUAL.days();

    @Option(names = "--weeks", paramLabel = "COUNT", descriptionKey = "backupWeeks")
    int weeks = KeepRule.USUAL.weeks();

    @Option(names = "--months", paramLabel = "COUNT", descriptionKey = "backupMonths")
    int months = KeepRule.USUAL.months();

    StoreBackupCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        if (days < 1 || weeks < 0 || months < 0) {
            console().complain("backup.rule-empty");
            return NOT_WELL;
        }
        store.acting(place, Deed.BACK_UP);
        Backups.Made made =
                place.backups().make(to, new KeepRule(days, weeks, months), (d, t, what) -> {});
        if (json) {
            Map<String, Object> object = object(made.generation());
            object.put("copied", made.copied());
            object.put("dropped", made.dropped().stream().map(Generation::id).toList());
            console().json(object);
            return WELL;
        }
        Generation generation = made.generation();
        console()
                .say(
                        "backup.made",
                        generation.id(),
                        generation.originals(),
                        generation.journalSeq(),
                        made.copied());
        made.dropped().forEach(g -> console().say("backup.dropped", g.id()));
        return WELL;
    }

    /** A generation as one object. */
    static Map<String, Object> object(Generation generation) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", generation.id());
        object.put("store", generation.store());
        object.put("at", generation.at().toString());
        object.put("journal", generation.journalSeq());
        object.put("head", generation.journalHash());
        object.put("originals", generation.originals());
        object.put("bytes", generation.bytes());
        return object;
    }
}
