package tokuden.terminal;

import java.time.LocalDate;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.Explanation;
import tokuden.office.Role;

/** Takes a written explanation into the case. */
final class CaseHeardCommand extends NumberedCaseCommand {
    @Option(names = "--received", required = true, paramLabel = "DATE", descriptionKey = "received")
    LocalDate received;

    @Option(names = "--gist", required = true, paramLabel = "TEXT", descriptionKey = "gist")
    String gist;

    CaseHeardCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        Explanation.Statement said = new Explanation.Statement(received, gist);
        return tell(
                worker(place).takeExplanation(in, said, store.acting(place, Role.INVESTIGATION)));
    }
}
