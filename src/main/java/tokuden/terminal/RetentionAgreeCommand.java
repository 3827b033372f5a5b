package tokuden.terminal;

import picocli.CommandLine.Parameters;
import tokuden.casework.Case;
import tokuden.office.Deed;

/** Agrees to a disposal, as the first or the second of two. */
final class RetentionAgreeCommand extends RetentionCommand {
    @Parameters(index = "1", paramLabel = "ENTRY", descriptionKey = "entryId")
    long entry;

    RetentionAgreeCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        return tellEntry(disposal(place).agree(in, entry, store.acting(place, Deed.WORK_CASE)));
    }
}
