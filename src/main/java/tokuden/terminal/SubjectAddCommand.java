package tokuden.terminal;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.casework.subject.CorporateNumber;
import tokuden.casework.subject.Subject;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.TroubleException;

/** Registers a subject, or describes a registered one anew. */
final class SubjectAddCommand extends SubjectCommand {
    @Option(names = "--id", paramLabel = "ID", descriptionKey = "subjectId")
    long id;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "subjectKind")
    Subject.Kind kind = Subject.Kind.COMPANY;

    @Option(names = "--name", required = true, paramLabel = "TEXT", descriptionKey = "subjectName")
    String name;

    @Option(names = "--reading", paramLabel = "TEXT", descriptionKey = "subjectReading")
    String reading = "";

    @Option(names = "--address", paramLabel = "TEXT", descriptionKey = "subjectAddress")
    String address = "";

    @Option(names = "--representative", paramLabel = "TEXT", descriptionKey = "representative")
    String representative = "";

    @Option(names = "--number", paramLabel = "DIGITS", descriptionKey = "corporateNumber")
    String number = "";

    @Option(names = "--alias", paramLabel = "TEXT", descriptionKey = "alias")
    List<String> aliases = List.of();

    @Option(names = "--glyph-note", paramLabel = "TEXT", descriptionKey = "glyphNote")
    String glyphNote = "";

    SubjectAddCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        Officer by = store.acting(place, Role.INVESTIGATION);
        Subject subject =
                new Subject(
                        id,
                        kind,
                        name,
                        reading,
                        address,
                        representative,
                        number(),
                        aliases,
                        glyphNote);
        return tellSubject(
                id == 0
                        ? registrar(place).register(subject, by)
                        : registrar(place).describe(subject, by));
    }

    private Optional<CorporateNumber> number() {
        Optional<CorporateNumber> read = CorporateNumber.read(number);
        if (read.isEmpty() && !number.isBlank()) {
            throw new TroubleException("subject.wrong-number", number);
        }
        return read;
    }
}
