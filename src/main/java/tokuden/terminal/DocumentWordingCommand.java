package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.documents.forms.Forms;
import tokuden.documents.wording.Fault;
import tokuden.documents.wording.LineDifference;
import tokuden.work.TroubleException;

/**
 * The wording of a form: the shipped text to begin an own copy from, what is wrong with the
 * office's copy, or how it differs.
 */
final class DocumentWordingCommand extends StoreCommand {
    @Parameters(paramLabel = "FORM", descriptionKey = "form")
    String kind;

    @Option(names = "--shipped", descriptionKey = "wordingShipped")
    boolean shipped;

    @Option(names = "--diff", descriptionKey = "wordingDiff")
    boolean difference;

    DocumentWordingCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        if (!Forms.templates().contains(kind)) {
            throw new TroubleException("form.unknown", kind);
        }
        if (shipped) {
            place.wording().shippedText(kind).lines().forEach(console()::line);
            return WELL;
        }
        if (difference) {
            place.wording().difference(kind).forEach(this::tell);
            return WELL;
        }
        List<Fault> faults = place.wording().faults(kind);
        faults.forEach(f -> console().complainIn(f.in(console().language())));
        if (faults.isEmpty()) {
            boolean own = place.wording().isOffices(kind);
            console().say(own ? "wording.sound" : "wording.none", kind);
        }
        return faults.isEmpty() ? WELL : NOT_WELL;
    }

    private void tell(LineDifference line) {
        String mark =
                switch (line.kind()) {
                    case KEPT -> " ";
                    case REMOVED -> "-";
                    case ADDED -> "+";
                };
        if (!json) {
            console().line(mark + line.text());
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", line.kind().toString());
        object.put("line", line.line());
        object.put("text", line.text());
        console().json(object);
    }
}
