package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.casework.Case;
import tokuden.casework.Refusal;
import tokuden.casework.work.Merging;
import tokuden.office.Officer;
import tokuden.office.Role;

/** Merges a case into another, or shows what would come of it. */
final class CaseMergeCommand extends CaseCommand {
    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "number")
    String target;

    @Parameters(index = "1", paramLabel = "SOURCE", descriptionKey = "mergeSource")
    String source;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "why")
    String reason = "";

    @Option(names = "--preview", descriptionKey = "mergePreview")
    boolean preview;

    CaseMergeCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Case to = Named.byNumber(place, target);
        Case from = Named.asFiled(place, source);
        Officer by = store.acting(place, Role.INVESTIGATION);
        Merging merging = new Merging(recording(place));
        return preview
                ? shown(merging.preview(to, from, by))
                : tell(merging.merge(to, from, reason, by));
    }

    private int shown(Merging.Preview shown) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("target", shown.target().text());
            object.put("source", shown.source().text());
            object.put("mails", shown.mails().size());
            object.put("shared", shown.shared());
            object.put("parties", shown.parties().size());
            object.put("determinations", shown.determinations().size());
            object.put("lacks", shown.lacks().stream().map(l -> l.key()).toList());
            console().json(object);
        } else {
            console()
                    .say(
                            "merge.preview",
                            shown.source(),
                            shown.target(),
                            shown.mails().size(),
                            shown.shared(),
                            shown.parties().size(),
                            shown.determinations().size());
        }
        return shown.lacks().isEmpty()
                ? WELL
                : json ? NOT_WELL : refused(new Refusal(shown.lacks()));
    }
}
