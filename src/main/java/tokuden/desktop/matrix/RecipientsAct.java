package tokuden.desktop.matrix;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import tokuden.casework.Case;
import tokuden.casework.work.RecipientsTaking;
import tokuden.desktop.kit.Stepping;
import tokuden.desktop.kit.Workspace;
import tokuden.reports.RecipientsRecords;

/** Takes a list of addresses, to which the sender of a case sent, from a file. */
final class RecipientsAct {
    private final RecipientsTaking taking;
    private final Workspace desk;
    private final Stepping steps;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    RecipientsAct(RecipientsTaking taking, Workspace desk, Stepping steps) {
        this.taking = taking;
        this.desk = desk;
        this.steps = steps;
    }

    /** What taking the last list came to; "" if nothing. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    void forget() {
        said.set("");
    }

    /** Takes the list for all mails of the case; {@code then} reads anew what rests on it. */
    void take(Case in, Path file, Consumer<Case> then) {
        forget();
        steps.take(
                "matrix.job.recipients",
                by -> taking.take(in, RecipientsRecords.Given.in(file), in.exhibits(), by),
                taken -> {
                    then.accept(in);
                    said.set(
                            desk.texts()
                                    .of(
                                            "matrix.recipients.taken",
                                            taken.recipients().size(),
                                            taken.mails()));
                });
    }
}
