package tokuden.desktop.matrix;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import tokuden.casework.CaseNumber;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.Logged;
import tokuden.casework.work.ProofTask;
import tokuden.casework.work.ProofTasks;
import tokuden.casework.work.Recording;
import tokuden.casework.work.Sheet;
import tokuden.casework.work.TaskSet;
import tokuden.desktop.kit.Stepping;
import tokuden.desktop.kit.Workspace;
import tokuden.examination.ProofStep;
import tokuden.law.Act;
import tokuden.law.procedure.ProcedureFiles;
import tokuden.office.Officer;

/** The next steps of a proof in a case: which are set as tasks already, and setting one. */
final class NextStepsViewModel {
    private final Recording recording;
    private final ProofTasks tasks;
    private final Clock clock;
    private final Workspace desk;
    private final Stepping steps;
    private final ObservableMap<ProofStep, Sheet.Task> open = FXCollections.observableHashMap();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    NextStepsViewModel(Recording recording, Clock clock, Workspace desk) {
        this.recording = recording;
        this.tasks = new ProofTasks(recording, ProcedureFiles.shipped().templates());
        this.clock = clock;
        this.desk = desk;
        this.steps = new Stepping(desk);
    }

    /** The steps whose task is not done yet. */
    ObservableMap<ProofStep, Sheet.Task> open() {
        return open;
    }

    /** What setting the last step came to; "" if nothing. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** What lacked for it. */
    Stepping steps() {
        return steps;
    }

    /** The open tasks of these steps in that case, read beside the window. */
    Map<ProofStep, Sheet.Task> read(CaseNumber in) {
        CaseHistory history = recording.log().of(in);
        Map<ProofStep, Sheet.Task> found = new HashMap<>();
        ProofStep.offered()
                .forEach(step -> ProofTasks.open(history, step).ifPresent(t -> found.put(step, t)));
        return found;
    }

    void laid(Map<ProofStep, Sheet.Task> read) {
        open.clear();
        open.putAll(read);
    }

    /** Says nothing of earlier steps any more. */
    void forget() {
        said.set("");
        steps.lacks().clear();
    }

    /** Sets the step as a task of whoever sits here, and says so. */
    void set(CaseNumber in, ProofStep step) {
        forget();
        steps.take(
                "matrix.job.task",
                by ->
                        tasks.set(
                                new ProofTask(
                                        in,
                                        step,
                                        by.id(),
                                        Optional.empty(),
                                        LocalDate.ofInstant(clock.instant(), Act.JAPAN),
                                        desk.texts().language().get()),
                                by),
                kept -> {
                    laid(read(in));
                    said.set(told(kept));
                });
    }

    private String told(Logged kept) {
        TaskSet task = (TaskSet) kept.entry();
        return desk.texts()
                .of(
                        "matrix.task.set",
                        task.what(),
                        task.due().map(desk.texts()::day).orElse("－"),
                        desk.onDuty().map(Officer::name).orElse(task.owner()));
    }
}
