package tokuden.desktop.kit;

import java.util.Optional;
import java.util.function.Consumer;
import tokuden.office.Officer;
import tokuden.work.Job;
import tokuden.work.Jobs;

/**
 * What every screen works with: background work, the exit for trouble, texts, and the officer who
 * sits here.
 */
public record Workspace(Jobs jobs, Problems problems, Texts texts, OfficerOnDuty officers) {
    /** The officer who sits here; empty before the office is known. */
    public Optional<Officer> onDuty() {
        return officers.current().get();
    }

    /** Starts a job whose trouble goes to the one exit. */
    public <T> Jobs.Running start(String nameKey, Job<T> job, Consumer<T> then) {
        return jobs.start(texts.of(nameKey), job, problems.orElse(then));
    }
}
