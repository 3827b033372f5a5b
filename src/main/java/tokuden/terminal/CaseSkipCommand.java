package tokuden.terminal;

import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.work.StepSkipped;
import tokuden.law.procedure.ActKind;
import tokuden.office.Role;

/** Says why an act that usually comes first is not taken in a case. */
final class CaseSkipCommand extends NumberedCaseCommand {
    @Option(names = "--kind", required = true, paramLabel = "KIND", descriptionKey = "actKind")
    ActKind kind;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "reason")
    String reason;

    CaseSkipCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        StepSkipped skipped = new StepSkipped(kind, reason.strip());
        return tellEntry(
                bench(place).ladder().skip(in, skipped, store.acting(place, Role.INVESTIGATION)));
    }
}
