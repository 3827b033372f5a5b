package tokuden.terminal;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.casework.Case;
import tokuden.office.Role;

/** Lifts a hold. */
final class RetentionLiftCommand extends RetentionCommand {
    @Parameters(index = "1", paramLabel = "ENTRY", descriptionKey = "entryId")
    long entry;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "why")
    String reason;

    RetentionLiftCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        return tellEntry(
                disposal(place).lift(in, entry, reason, store.acting(place, Role.APPROVAL)));
    }
}
