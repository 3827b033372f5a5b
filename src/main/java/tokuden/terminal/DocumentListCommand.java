package tokuden.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import tokuden.documents.forms.CorrectiveOrderForm;
import tokuden.documents.forms.Form;
import tokuden.documents.forms.Forms;
import tokuden.documents.wording.Template;
import tokuden.documents.wording.Templates;

/** Lists the forms with the version of their wording and whose it is. */
final class DocumentListCommand extends StoreCommand {
    @Option(names = "--fields", descriptionKey = "fields")
    boolean fields;

    DocumentListCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        List<List<String>> rows = new ArrayList<>();
        for (Form<?> form : Forms.all()) {
            row(rows, form.kind(), place.wording(), FactsJson.asked(form.facts()));
        }
        row(rows, CorrectiveOrderForm.KIND, place.wording(), Map.of("case", "number"));
        if (!json && !fields) {
            console().table(rows);
        }
        return WELL;
    }

    private void row(
            List<List<String>> rows, String kind, Templates wording, Map<String, Object> asked) {
        Template template = wording.of(kind);
        boolean offices = wording.isOffices(kind);
        if (json || fields) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("form", kind);
            object.put("title", template.title());
            object.put("version", template.ref().version());
            object.put("sha256", template.ref().hash().hex());
            object.put("wording", offices ? "office" : "shipped");
            if (fields) {
                object.put("facts", asked);
            }
            console().json(object);
            return;
        }
        rows.add(
                List.of(
                        kind,
                        template.title(),
                        Integer.toString(template.ref().version()),
                        console().text(offices ? "wording.office" : "wording.shipped")));
    }
}
