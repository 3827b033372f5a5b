package tokuden.terminal;

import picocli.CommandLine.Parameters;
import tokuden.casework.Case;
import tokuden.casework.work.Logged;
import tokuden.casework.work.Voiding;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.TroubleException;

/** Agrees, as a second officer, that an entry be voided. */
final class CaseAgreeCommand extends NumberedCaseCommand {
    @Parameters(index = "1", paramLabel = "ASKING", descriptionKey = "askingId")
    long asking;

    CaseAgreeCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        String asker = place.log().find(asking).map(Logged::by).orElse("");
        Officer asked =
                place.offices()
                        .find()
                        .flatMap(o -> o.officer(asker))
                        .orElseThrow(
                                () -> new TroubleException("entry.unknown", Long.toString(asking)));
        return tellEntry(
                new Voiding(recording(place))
                        .agree(in.number(), asking, asked, store.acting(place, Role.APPROVAL)));
    }
}
