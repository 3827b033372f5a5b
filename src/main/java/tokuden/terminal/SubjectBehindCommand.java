package tokuden.terminal;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.casework.CaseNumber;
import tokuden.office.Role;

/** Says that a subject stands behind the mails of a case. */
final class SubjectBehindCommand extends SubjectCommand {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "subjectId")
    long id;

    @Parameters(index = "1", paramLabel = "NUMBER", descriptionKey = "number")
    String number;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "why")
    String reason;

    SubjectBehindCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        CaseNumber in = Named.byNumber(place, number).number();
        return tellSubject(
                registrar(place).behind(id, in, reason, store.acting(place, Role.INVESTIGATION)));
    }
}
