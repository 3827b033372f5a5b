package tokuden.terminal;

import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.office.Role;

/** Takes a closed case up again. */
final class CaseReopenCommand extends NumberedCaseCommand {
    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "why")
    String reason;

    CaseReopenCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        return tellEntry(
                clerk(place).reopen(in.number(), reason, store.acting(place, Role.INVESTIGATION)));
    }
}
