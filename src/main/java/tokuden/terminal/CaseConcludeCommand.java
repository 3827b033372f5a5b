package tokuden.terminal;

import java.time.LocalDate;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.law.Act;
import tokuden.office.Role;

/** Concludes the procedure of explanation. */
final class CaseConcludeCommand extends NumberedCaseCommand {
    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    LocalDate on;

    @Option(names = "--considered", paramLabel = "TEXT", descriptionKey = "considered")
    String considered = "";

    CaseConcludeCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        LocalDate day = on != null ? on : today(context);
        return tell(
                worker(place)
                        .conclude(in, day, considered, store.acting(place, Role.INVESTIGATION)));
    }

    static LocalDate today(Context context) {
        return LocalDate.ofInstant(context.tools().clock().instant(), Act.JAPAN);
    }
}
