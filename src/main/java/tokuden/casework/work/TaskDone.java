package tokuden.casework.work;

import java.util.List;

/** A task done, and with which result. */
public record TaskDone(long task, String result) implements Entry {
    @Override
    public Kind kind() {
        return Kind.TASK_DONE;
    }

    @Override
    public List<String> gist() {
        return List.of(Long.toString(task), result);
    }

    @Override
    public Sheet after(Sheet before, Logged self) {
        return before.withoutTask(task);
    }
}
