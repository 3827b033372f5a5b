package tokuden.exchange.packing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tokuden.casework.Answer;
import tokuden.casework.CaseNumber;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.casework.work.Logged;
import tokuden.casework.work.PackageMade;
import tokuden.casework.work.PackageReceived;
import tokuden.casework.work.Recording;
import tokuden.office.Officer;

/** Notes the receipts of packages in the log of their case. */
public final class Receipts {
    private final Recording recording;

    public Receipts(Recording recording) {
        this.recording = recording;
    }

    /** Notes that the package was received; refused if none of that number was made. */
    public Answer<Logged> note(
            CaseNumber in, PackageReceived received, LocalDate today, Officer by) {
        List<Lack> lacks = new ArrayList<>();
        boolean made =
                recording.log().of(in).entries().stream()
                        .map(Logged::entry)
                        .anyMatch(
                                e ->
                                        e instanceof PackageMade one
                                                && one.number().equals(received.number()));
        if (!made) {
            lacks.add(new Lack("package.unknown", received.number()));
        }
        if (received.by().isBlank()) {
            lacks.add(new Lack("package.no-receiver"));
        }
        if (received.on().isAfter(today)) {
            lacks.add(new Lack("fact.in-future", received.on().toString()));
        }
        return lacks.isEmpty()
                ? Answer.granted(recording.enter(in, by, received))
                : Answer.refused(new Refusal(lacks));
    }
}
