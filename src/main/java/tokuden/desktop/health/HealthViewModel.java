package tokuden.desktop.health;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.desktop.kit.Workspace;
import tokuden.evidence.HealthLine;
import tokuden.evidence.IntegrityCheck;
import tokuden.office.Officer;
import tokuden.work.Jobs;
import tokuden.work.TroubleException;

/** How the store stands, and the check of it, which can be stopped. */
public final class HealthViewModel {
    private final HealthRoom room;
    private final Workspace desk;
    private final Runnable checked;
    private final ObservableList<HealthLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
    private Jobs.Running running = () -> {};

    /**
     * @param checked called when a check is entered in the journal
     */
    public HealthViewModel(HealthRoom room, Workspace desk, Runnable checked) {
        this.room = room;
        this.desk = desk;
        this.checked = checked;
    }

    /** What there is to know, the most important first. */
    public ObservableList<HealthLine> lines() {
        return lines;
    }

    /** A check is under way. */
    public ReadOnlyBooleanProperty checking() {
        return checking.getReadOnlyProperty();
    }

    /** Reads how the store stands. */
    public void show() {
        desk.start("health.job.read", progress -> room.health().lines(), lines::setAll);
    }

    /** Checks everything in the background. */
    public void check() {
        Optional<Officer> by = desk.onDuty();
        if (checking.get() || by.isEmpty()) {
            return;
        }
        checking.set(true);
        IntegrityCheck check = room.checkup().apply(by.get().id());
        running = desk.jobs().start(desk.texts().of("health.job"), check::check, new Ended());
    }

    /** Stops the check at the file it is at; nothing is recorded then. */
    public void stop() {
        running.cancel();
    }

    private final class Ended implements Jobs.Outcome<IntegrityCheck.Outcome> {
        @Override
        public void done(IntegrityCheck.Outcome result) {
            checking.set(false);
            checked.run();
            show();
        }

        @Override
        public void cancelled() {
            checking.set(false);
        }

        @Override
        public void failed(TroubleException trouble) {
            checking.set(false);
            desk.problems().show(trouble);
        }
    }
}
