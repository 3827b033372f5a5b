package tokuden.terminal;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.casework.subject.SubjectEntry;
import tokuden.office.Role;

/** Says of two subjects whether they are the same. */
final class SubjectCompareCommand extends SubjectCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "subjectId")
    long id;

    @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "subjectId")
    long other;

    @Option(names = "--is", required = true, paramLabel = "LIKENESS", descriptionKey = "likeness")
    SubjectEntry.Likeness likeness;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "why")
    String reason;

    SubjectCompareCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        return tellSubject(
                registrar(place)
                        .compare(
                                id,
                                new SubjectEntry.Compared(other, likeness, reason),
                                store.acting(place, Role.INVESTIGATION)));
    }
}
