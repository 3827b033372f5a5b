package tokuden.terminal;

import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.office.Deed;

/** Holds the records of a case: they are kept past their period. */
final class RetentionHoldCommand extends RetentionCommand {
    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "why")
    String reason;

    RetentionHoldCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        return tellEntry(disposal(place).hold(in, reason, store.acting(place, Deed.WORK_CASE)));
    }
}
