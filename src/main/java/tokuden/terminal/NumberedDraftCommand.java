package tokuden.terminal;

import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Parameters;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.DraftNumber;
import tokuden.office.Deed;
import tokuden.office.Matter;
import tokuden.work.TroubleException;

/** A command on one draft, named by its number. */
abstract class NumberedDraftCommand extends DraftCommand {
    private static final Pattern SHAPE = Pattern.compile("D\\d{4}-\\d{4,}");

    @Parameters(paramLabel = "DRAFT", descriptionKey = "draftNumber")
    String number;

    NumberedDraftCommand(Context context) {
        super(context);
    }

    @Override
    final int act(Workplace place) {
        Draft draft =
                Optional.of(number)
                        .filter(n -> SHAPE.matcher(n).matches())
                        .flatMap(n -> place.drafts().find(new DraftNumber(n)))
                        .orElseThrow(() -> new TroubleException("draft.unknown", number));
        gate.require(Deed.READ_CASE, Matter.ofCase(draft.caseNumber().text()));
        return act(place, draft);
    }

    abstract int act(Workplace place, Draft draft);
}
