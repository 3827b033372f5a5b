package tokuden.terminal;

import java.time.LocalDate;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.work.FactStated;
import tokuden.law.procedure.FactKind;
import tokuden.office.Role;

/** States a dated fact, from which clocks run. */
final class CaseFactCommand extends NumberedCaseCommand {
    @Option(names = "--kind", required = true, paramLabel = "KIND", descriptionKey = "factKind")
    FactKind kind;

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "factOn")
    LocalDate on;

    @Option(names = "--about", paramLabel = "TEXT", descriptionKey = "factAbout")
    String about = "";

    @Option(names = "--source", paramLabel = "TEXT", descriptionKey = "factSource")
    String source = "";

    CaseFactCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        FactStated fact = new FactStated(kind, on, about, source);
        LocalDate today = CaseConcludeCommand.today(context);
        return tellEntry(
                clerk(place)
                        .state(in.number(), fact, today, store.acting(place, Role.INVESTIGATION)));
    }
}
