package tokuden.terminal;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.casework.Case;
import tokuden.casework.work.Voiding;
import tokuden.office.Role;

/** Asks that an entry be voided; a second officer must agree. */
final class CaseVoidCommand extends NumberedCaseCommand {
    @Parameters(index = "1", paramLabel = "ENTRY", descriptionKey = "entryId")
    long entry;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "why")
    String reason;

    CaseVoidCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        return tellEntry(
                new Voiding(recording(place))
                        .ask(in.number(), entry, reason, store.acting(place, Role.INVESTIGATION)));
    }
}
