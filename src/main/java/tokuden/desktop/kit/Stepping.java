package tokuden.desktop.kit;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.Answer;
import tokuden.casework.Lack;
import tokuden.office.Officer;
import tokuden.work.Jobs;
import tokuden.work.TroubleException;

/** Takes steps that a rule may refuse, one at a time, and holds what lacked for the last one. */
public final class Stepping {
    private final Workspace desk;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<Lack> lacks = FXCollections.observableArrayList();

    public Stepping(Workspace desk) {
        this.desk = desk;
    }

    /** A step is being kept. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What lacked for the last step; empty if it was taken. */
    public ObservableList<Lack> lacks() {
        return lacks;
    }

    /**
     * Takes the step in the name of whoever sits here; {@code then} gets what came of it. Nothing
     * is done while another step is being kept, or while nobody sits here.
     */
    public <T> void take(String nameKey, Function<Officer, Answer<T>> step, Consumer<T> then) {
        if (busy.get() || desk.onDuty().isEmpty()) {
            return;
        }
        busy.set(true);
        Officer by = desk.onDuty().get();
        desk.jobs()
                .start(
                        desk.texts().of(nameKey),
                        progress -> step.apply(by),
                        new Taken<>(busy, lacks, desk, then));
    }

    private record Taken<T>(
            ReadOnlyBooleanWrapper busy,
            ObservableList<Lack> lacks,
            Workspace desk,
            Consumer<T> then)
            implements Jobs.Outcome<Answer<T>> {
        @Override
        public void done(Answer<T> answer) {
            busy.set(false);
            answer.match(this::granted, refusal -> lacks.setAll(refusal.lacks()));
        }

        private boolean granted(T value) {
            lacks.clear();
            then.accept(value);
            return true;
        }

        @Override
        public void cancelled() {
            busy.set(false);
        }

        @Override
        public void failed(TroubleException trouble) {
            busy.set(false);
            desk.problems().show(trouble);
        }
    }
}
