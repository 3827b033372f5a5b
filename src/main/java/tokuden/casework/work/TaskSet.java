package tokuden.casework.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A task (作業) set to an officer, with the day it is due.
 *
 * @param template from which template of tasks it comes, and for which element of which breach if
 *     it is a step of a proof; else empty
 */
public record TaskSet(String what, String owner, Optional<LocalDate> due, String template)
        implements Entry {
    @Override
    public Kind kind() {
        return Kind.TASK_SET;
    }

    @Override
    public List<String> gist() {
        return List.of(what, owner, due.map(LocalDate::toString).orElse(""));
    }

    @Override
    public Sheet after(Sheet before, Logged self) {
        return before.withTask(new Sheet.Task(self.id(), what, owner, due));
    }
}
