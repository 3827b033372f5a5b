package tokuden.casework.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tokuden.casework.Answer;
import tokuden.casework.CaseNumber;
import tokuden.casework.Lack;
import tokuden.examination.ProofStep;
import tokuden.law.procedure.TaskTemplate;
import tokuden.office.Officer;

/**
 * The next steps of a proof as tasks of a case (立証のための作業). A step is set once: while its task is
 * open, setting it again is refused and the open one is named.
 */
public final class ProofTasks {
    private final Recording recording;
    private final List<TaskTemplate> templates;

    /**
     * Works with these.
     *
     * @param templates say when the task of each step is due
     */
    public ProofTasks(Recording recording, List<TaskTemplate> templates) {
        this.recording = recording;
        this.templates = List.copyOf(templates);
    }

    /** The open task of that step in the case, if it was set. */
    public Optional<Sheet.Task> open(CaseNumber in, ProofStep step) {
        return open(recording.log().of(in), step);
    }

    /** The open task of that step in such a log, if it was set. */
    public static Optional<Sheet.Task> open(CaseHistory history, ProofStep step) {
        String kind = kind(step);
        List<Long> set =
                history.standing().stream()
                        .filter(l -> l.entry() instanceof TaskSet t && t.template().equals(kind))
                        .map(Logged::id)
                        .toList();
        return history.sheet().tasks().stream().filter(t -> set.contains(t.id())).findFirst();
    }

    /** Sets the task of that step to whoever asks for it, due as its template says. */
    public Answer<Logged> set(ProofTask task, Officer by) {
        Optional<Sheet.Task> before = open(task.in(), task.step());
        if (before.isPresent()) {
            String due = before.get().due().map(LocalDate::toString).orElse("-");
            String id = Long.toString(before.get().id());
            return Recording.refused(List.of(new Lack("task.already-set", id, due)));
        }
        return new Clerk(recording)
                .setTask(
                        task.in(),
                        new TaskSet(
                                task.step().in(task.language()),
                                task.owner(),
                                task.due().or(() -> due(task)),
                                kind(task.step())),
                        by);
    }

    /** The day the task is due by its template; empty where the step leads to a place instead. */
    private Optional<LocalDate> due(ProofTask task) {
        return templates.stream()
                .filter(t -> t.id().equals(template(task.step())))
                .flatMap(t -> t.steps().stream())
                .map(s -> task.today().plusDays(s.days()))
                .findFirst();
    }

    private static String template(ProofStep step) {
        return "proof-" + step.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kind(ProofStep step) {
        return template(step) + "/" + step.breach() + "/" + step.element().id();
    }
}
