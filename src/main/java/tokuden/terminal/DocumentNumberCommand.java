package tokuden.terminal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.casework.Case;
import tokuden.casework.DocumentNumber;
import tokuden.documents.forms.Forms;
import tokuden.office.Role;
import tokuden.work.TroubleException;

/** Takes the next document number for a paper of a case; a decided order has its number already. */
final class DocumentNumberCommand extends CaseCommand {
    @Parameters(paramLabel = "FORM", descriptionKey = "form")
    String kind;

    @Option(names = "--case", required = true, paramLabel = "NUMBER", descriptionKey = "number")
    String number;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    LocalDate on;

    DocumentNumberCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        if (Forms.find(kind).isEmpty()) {
            throw new TroubleException("form.unknown", kind);
        }
        Case in = Named.byNumber(place, number);
        store.acting(place, Role.INVESTIGATION);
        String symbol = place.offices().find().orElseThrow().symbol();
        LocalDate day = on != null ? on : CaseConcludeCommand.today(context);
        DocumentNumber taken = place.register().take(symbol, day, in.number(), kind);
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("number", taken.text());
            object.put("case", in.number().text());
            object.put("form", kind);
            console().json(object);
        } else {
            console().say("register.taken", taken.text());
        }
        return WELL;
    }
}
