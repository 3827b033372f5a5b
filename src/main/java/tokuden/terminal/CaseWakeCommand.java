package tokuden.terminal;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.office.Role;

/** Sets the day on which the case is laid before its owner again, or takes it back. */
final class CaseWakeCommand extends NumberedCaseCommand {
    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "wakeOn")
    LocalDate on;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "why")
    String reason = "";

    CaseWakeCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        return tellEntry(
                clerk(place)
                        .wake(
                                in.number(),
                                Optional.ofNullable(on),
                                reason,
                                store.acting(place, Role.INVESTIGATION)));
    }
}
