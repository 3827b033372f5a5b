package tokuden.desktop.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tokuden.work.Jobs;
import tokuden.work.TroubleException;

/** The one exit for trouble: shown in a pane of the window, never in a dialog, until dismissed. */
public final class Problems {
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Problem>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public Problems(Texts texts) {
        this.texts = texts;
    }

    /** The problem to be seen now. */
    public ReadOnlyObjectProperty<Optional<Problem>> current() {
        return current.getReadOnlyProperty();
    }

    public void show(TroubleException trouble) {
        current.set(
                Optional.of(
                        new Problem(
                                trouble.key(),
                                texts.of(trouble),
                                texts.of("problem.meaning"),
                                details(trouble))));
    }

    public void dismiss() {
        current.set(Optional.empty());
    }

    /** An outcome that goes on with the result and sends trouble here. */
    public <T> Jobs.Outcome<T> orElse(Consumer<T> then) {
        return new Jobs.Outcome<>() {
            @Override
            public void done(T result) {
                then.accept(result);
            }

            @Override
            public void failed(TroubleException trouble) {
                show(trouble);
            }
        };
    }

    private static String details(TroubleException trouble) {
        StringBuilder told = new StringBuilder(trouble.key() + " " + trouble.args());
        for (Throwable t = trouble.getCause(); t != null; t = t.getCause()) {
            told.append('\n').append(t.getClass().getName());
            StackTraceElement[] steps = t.getStackTrace();
            for (int i = 0; i < Math.min(8, steps.length); i++) {
                told.append("\n  ").append(steps[i]);
            }
        }
        return told.toString();
    }
}
