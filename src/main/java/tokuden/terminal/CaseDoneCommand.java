package tokuden.terminal;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.casework.Case;
import tokuden.office.Role;

/** Says that a task is done. */
final class CaseDoneCommand extends NumberedCaseCommand {
    @Parameters(index = "1", paramLabel = "TASK", descriptionKey = "entryId")
    long task;

    @Option(names = "--result", paramLabel = "TEXT", descriptionKey = "taskResult")
    String result = "";

    CaseDoneCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        return tellEntry(
                clerk(place)
                        .done(in.number(), task, result, store.acting(place, Role.INVESTIGATION)));
    }
}
