package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Parameters;
import tokuden.casework.CaseNumber;
import tokuden.casework.work.Bulk;
import tokuden.office.Officer;
import tokuden.office.Role;

/** The same act on many cases at once; the last line counts what was done and what was not. */
abstract class CaseBulkCommand extends CaseCommand {
    @Parameters(paramLabel = "NUMBER", arity = "1..*", descriptionKey = "numbers")
    List<String> numbers;

    CaseBulkCommand(Context context) {
        super(context);
    }

    @Override
    final int act(Workplace place) {
        List<CaseNumber> cases =
                numbers.stream().map(n -> Named.byNumber(place, n).number()).toList();
        Officer by = store.acting(place, Role.INVESTIGATION);
        Bulk.Outcome outcome = act(new Bulk(recording(place)), cases, by);
        outcome.refused().values().forEach(this::refused);
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("done", outcome.entered().stream().map(CaseNumber::text).toList());
            object.put(
                    "refused", outcome.refused().keySet().stream().map(CaseNumber::text).toList());
            console().json(object);
        } else {
            console().say("bulk.done", outcome.entered().size(), outcome.refused().size());
        }
        return outcome.refused().isEmpty() ? WELL : NOT_WELL;
    }

    abstract Bulk.Outcome act(Bulk bulk, List<CaseNumber> cases, Officer by);
}
