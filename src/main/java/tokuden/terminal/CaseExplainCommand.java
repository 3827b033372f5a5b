package tokuden.terminal;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.Explanation;
import tokuden.office.Role;

/** Offers the opportunity of explanation. */
final class CaseExplainCommand extends NumberedCaseCommand {
    @Option(names = "--arrived", required = true, paramLabel = "DATE", descriptionKey = "arrived")
    LocalDate arrived;

    @Option(names = "--due", required = true, paramLabel = "DATE", descriptionKey = "due")
    LocalDate due;

    @Option(names = "--where", required = true, paramLabel = "TEXT", descriptionKey = "where")
    String where;

    CaseExplainCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        Explanation offer = new Explanation(arrived, due, where, Optional.empty());
        return tell(
                worker(place).offerExplanation(in, offer, store.acting(place, Role.INVESTIGATION)));
    }
}
