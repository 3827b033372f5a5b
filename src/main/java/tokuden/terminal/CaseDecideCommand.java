package tokuden.terminal;

import java.time.LocalDate;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.office.Role;

/** Decides the order; the officer must hold the right of approval and not have drafted it. */
final class CaseDecideCommand extends NumberedCaseCommand {
    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    LocalDate on;

    CaseDecideCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        LocalDate day = on != null ? on : CaseConcludeCommand.today(context);
        String symbol = place.offices().find().orElseThrow().symbol();
        return tell(worker(place).decide(in, day, symbol, store.acting(place, Role.APPROVAL)));
    }
}
