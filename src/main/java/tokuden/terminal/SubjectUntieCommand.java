package tokuden.terminal;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.office.Role;

/** Takes a mark off a subject, with the reason. */
final class SubjectUntieCommand extends SubjectCommand {
    @Parameters(paramLabel = "ID", descriptionKey = "subjectId")
    long id;

    @Mixin MarkOption mark = new MarkOption();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "why")
    String reason;

    SubjectUntieCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        return tellSubject(
                registrar(place)
                        .untie(id, mark.mark(), reason, store.acting(place, Role.INVESTIGATION)));
    }
}
