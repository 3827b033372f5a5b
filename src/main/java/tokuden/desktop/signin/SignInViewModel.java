package tokuden.desktop.signin;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import tokuden.desktop.kit.Workspace;
import tokuden.office.Denial;
import tokuden.office.signin.Admission;
import tokuden.office.signin.Doorway;
import tokuden.office.signin.Session;

/** Who wants in, what the door says, and when the window locks. */
public final class SignInViewModel {
    private final Doorway door;
    private final Workspace work;
    private final Clock clock;
    private final Runnable entering;
    private final StringProperty officer = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper mustChange = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper(true);
    private Optional<Session> session = Optional.empty();

    /**
     * @param entering done before whoever comes in sits down
     */
    public SignInViewModel(Doorway door, Workspace work, Clock clock, Runnable entering) {
        this.door = door;
        this.entering = entering;
        this.work = work;
        this.clock = clock;
        work.officers().current().addListener((of, was, is) -> left(is.isEmpty()));
    }

    /** Id of the officer as typed. */
    public StringProperty officer() {
        return officer;
    }

    /** What the door says; empty when there is nothing to say. */
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** The password is temporary and has to be changed first. */
    public ReadOnlyBooleanProperty mustChange() {
        return mustChange.getReadOnlyProperty();
    }

    /** Nobody is in: the window shows nothing but the door. */
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    /** Wants in with that password. */
    public void enter(char[] password) {
        String id = officer.get().strip();
        work.start("sign-in.job", progress -> door.enter(id, password), this::answered);
    }

    /** Changes the password and goes in. */
    public void change(char[] old, char[] fresh, char[] again) {
        if (!Arrays.equals(fresh, again)) {
            told.set(work.texts().of("sign-in.differ"));
            return;
        }
        String id = officer.get().strip();
        work.start("sign-in.job", progress -> door.change(id, old, fresh), this::answered);
    }

    /** A key or a button was pressed. */
    public void acted() {
        session = session.map(s -> s.isLocked(clock.instant()) ? s : s.acted(clock.instant()));
    }

    /** Locks the window if nothing was done for too long; asked from time to time. */
    public void lockIfIdle() {
        if (!closed.get() && session.filter(s -> s.isLocked(clock.instant())).isPresent()) {
            work.officers().leave();
            told.set(work.texts().of("sign-in.locked"));
        }
    }

    private void answered(Admission admission) {
        admission.match(this::in, this::out);
    }

    private boolean in(Session entered) {
        mustChange.set(entered.temporary());
        if (entered.temporary()) {
            told.set(work.texts().of("sign-in.must-change"));
            return false;
        }
        session = Optional.of(entered);
        told.set("");
        closed.set(false);
        entering.run();
        work.officers().sit(entered.officer());
        return true;
    }

    private boolean out(List<Denial> reasons) {
        told.set(reasons.stream().map(work.texts()::of).collect(Collectors.joining("\n")));
        return false;
    }

    private void left(boolean empty) {
        if (empty && !closed.get()) {
            session.ifPresent(s -> work.start("sign-in.job", p -> gone(s), none -> {}));
            session = Optional.empty();
            closed.set(true);
        }
    }

    private boolean gone(Session left) {
        door.leave(left);
        return true;
    }
}
