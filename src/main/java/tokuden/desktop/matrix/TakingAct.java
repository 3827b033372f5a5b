package tokuden.desktop.matrix;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import tokuden.casework.Case;
import tokuden.casework.work.AnswerTaking;
import tokuden.casework.work.RecipientsTaking;
import tokuden.desktop.kit.Stepping;
import tokuden.desktop.kit.Workspace;
import tokuden.evidence.Sha256;
import tokuden.reports.RecipientsRecords;
import tokuden.reports.ReportersAnswer;

/** Takes in what others tell of the mails of a case: lists of recipients, answers of reporters. */
final class TakingAct {
    private final RecipientsTaking taking;
    private final AnswerTaking answers;
    private final Workspace desk;
    private final Stepping steps;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    TakingAct(RecipientsTaking taking, AnswerTaking answers, Workspace desk, Stepping steps) {
        this.taking = taking;
        this.answers = answers;
        this.desk = desk;
        this.steps = steps;
    }

    /** What taking the last one came to; "" if nothing. */
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

    /** Records what the reporter of those mails answered. */
    void answer(Case in, ReportersAnswer said, List<Sha256> mails, Consumer<Case> then) {
        forget();
        steps.take(
                "matrix.job.answer",
                by -> answers.take(in, said, mails, by),
                taken -> {
                    then.accept(in);
                    this.said.set(desk.texts().of("matrix.answer.taken", taken));
                });
    }
}
