package tokuden.terminal;

import picocli.CommandLine.Parameters;
import tokuden.work.TroubleException;

/** Shows one subject. */
final class SubjectShowCommand extends SubjectCommand {
    @Parameters(paramLabel = "ID", descriptionKey = "subjectId")
    long id;

    SubjectShowCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        show(
                place.subjects()
                        .find(id)
                        .orElseThrow(
                                () -> new TroubleException("subject.unknown", Long.toString(id))));
        return WELL;
    }
}
