package tokuden.terminal;

import tokuden.casework.Answer;
import tokuden.casework.subject.Registrar;
import tokuden.casework.subject.SubjectFile;

/** A step in the register of subjects: taken and shown, or refused with everything that lacks. */
abstract class SubjectCommand extends CaseCommand {
    SubjectCommand(Context context) {
        super(context);
    }

    Registrar registrar(Workplace place) {
        return new Registrar(place.subjects(), place.journal(), context.tools().clock());
    }

    int tellSubject(Answer<SubjectFile> answer) {
        return answer.match(
                file -> {
                    show(file);
                    return WELL;
                },
                this::refused);
    }

    void show(SubjectFile file) {
        if (json) {
            console().json(SubjectJson.of(file));
            return;
        }
        console()
                .line(
                        Table.plain(
                                String.join(
                                        "  ",
                                        Long.toString(file.subject().id()),
                                        file.subject().name(),
                                        file.subject().address(),
                                        file.marks().keySet().toString(),
                                        file.cases().toString())));
    }
}
