package tokuden.terminal;

import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.Necessity;
import tokuden.office.Role;

/** Proposes a corrective order, or says everything that lacks for it. */
final class CaseProposeCommand extends NumberedCaseCommand {
    @Option(names = "--necessity", paramLabel = "TEXT", descriptionKey = "necessity")
    String necessity = "";

    @Option(names = "--measures", paramLabel = "TEXT", descriptionKey = "measures")
    String measures = "";

    CaseProposeCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        return tell(
                worker(place)
                        .proposeOrder(
                                in,
                                new Necessity(necessity),
                                measures,
                                store.acting(place, Role.INVESTIGATION)));
    }
}
