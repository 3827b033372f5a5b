package tokuden.terminal;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.casework.Case;
import tokuden.casework.work.Voiding;
import tokuden.office.Role;

/** Makes a voided entry count again. */
final class CaseUnvoidCommand extends NumberedCaseCommand {
    @Parameters(index = "1", paramLabel = "ENTRY", descriptionKey = "entryId")
    long entry;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "why")
    String reason;

    CaseUnvoidCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        return tellEntry(
                new Voiding(recording(place))
                        .lift(in.number(), entry, reason, store.acting(place, Role.APPROVAL)));
    }
}
