package tokuden.terminal;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.casework.work.Merging;
import tokuden.office.Role;

/** Takes a merging back; both cases are as before. */
final class CaseUnmergeCommand extends CaseCommand {
    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "number")
    String target;

    @Parameters(index = "1", paramLabel = "SOURCE", descriptionKey = "mergeSource")
    String source;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "why")
    String reason;

    CaseUnmergeCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Merging merging = new Merging(recording(place));
        return tell(
                merging.undo(
                        Named.byNumber(place, target),
                        Named.asFiled(place, source),
                        reason,
                        store.acting(place, Role.INVESTIGATION)));
    }
}
