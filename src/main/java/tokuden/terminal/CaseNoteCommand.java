package tokuden.terminal;

import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.office.Role;

/** Adds a note to the log of a case. */
final class CaseNoteCommand extends NumberedCaseCommand {
    @Option(names = "--text", required = true, paramLabel = "TEXT", descriptionKey = "noteText")
    String text;

    @Option(names = "--corrects", paramLabel = "ENTRY", descriptionKey = "corrects")
    Long corrects;

    CaseNoteCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        return tellEntry(
                clerk(place)
                        .note(
                                in.number(),
                                text,
                                Optional.ofNullable(corrects),
                                store.acting(place, Role.INVESTIGATION)));
    }
}
