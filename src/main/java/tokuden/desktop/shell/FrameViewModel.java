package tokuden.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Network;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Problem;
import tokuden.desktop.kit.RunningWork;
import tokuden.desktop.kit.Workspace;
import tokuden.evidence.backup.BackupPlan;
import tokuden.office.JournalRecord;
import tokuden.office.Officer;
import tokuden.work.Job;

/** The frame: the place one is at, the places before and after, the running work, the journal. */
final class FrameViewModel implements Navigator {
    private static final int HASH_SHOWN = 8;
    private static final int MOST_WAITING = 99;
    private static final Set<String> DATABASE =
            Set.of("store.database-damaged", "store.database-failed");

    private final Workspace work;
    private final ObservableList<RunningWork> running;
    private final Network network = new Network();
    private final ReadOnlyObjectWrapper<Optional<Desk>> desk =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Place> place =
            new ReadOnlyObjectWrapper<>(new Place.Intake());
    private final ReadOnlyStringWrapper journal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper backup = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper backupDue = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final Deque<Place> before = new ArrayDeque<>();
    private final Deque<Place> after = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<LockedDoor>> lockedDoor =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Opener> opener = Optional.empty();
    private Optional<Job<Boolean>> rebuild = Optional.empty();

    FrameViewModel(Workspace work, ObservableList<RunningWork> running) {
        this.work = work;
        this.running = running;
    }

    /** What the window works on, once the store is open. */
    ReadOnlyObjectProperty<Optional<Desk>> desk() {
        return desk.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    ObservableList<RunningWork> running() {
        return running;
    }

    /** Whether the network is used now. */
    Network network() {
        return network;
    }

    /** Running number and hash of the newest record of the journal. */
    ReadOnlyStringProperty journal() {
        return journal.getReadOnlyProperty();
    }

    /** When that record was made: nothing is newer than what is safe. */
    ReadOnlyStringProperty saved() {
        return saved.getReadOnlyProperty();
    }

    /** How many drafts wait for whoever sits here (決裁). */
    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** How the database is made anew; nothing is offered before this is known. */
    void rebuildBy(Job<Boolean> work) {
        this.rebuild = Optional.of(work);
    }

    /** Whether that trouble came of the database while the store was being opened. */
    boolean canRebuild(Problem problem) {
        return rebuild.isPresent() && desk.get().isEmpty() && DATABASE.contains(problem.code());
    }

    /** Makes the database anew and opens the store again. */
    void rebuild() {
        rebuild.ifPresent(
                job -> {
                    work.problems().dismiss();
                    work.start("frame.job.rebuild", job, sound -> startAgain());
                });
    }

    /** What the status bar says of the last good backup. */
    ReadOnlyStringProperty backup() {
        return backup.getReadOnlyProperty();
    }

    /** Whether a backup is wanted now. */
    ReadOnlyBooleanProperty backupDue() {
        return backupDue.getReadOnlyProperty();
    }

    private void backup(BackupPlan plan, Desk d) {
        boolean due = plan.due(d.clock().instant());
        backupDue.set(due);
        backup.set(
                plan.lastGood()
                        .map(
                                at ->
                                        work.texts()
                                                .of(
                                                        due
                                                                ? "frame.backup.old"
                                                                : "frame.backup.fresh",
                                                        work.texts().moment(at)))
                        .orElseGet(() -> work.texts().of("frame.backup.never")));
    }

    /** Opens what the window works on once more, as after the office was founded. */
    void startAgain() {
        opener.ifPresent(this::start);
    }

    /** Opens what the window works on. */
    void start(Opener opener) {
        this.opener = Optional.of(opener);
        work.start(
                "frame.job.open",
                progress -> opener.isLocked() ? Optional.<Desk>empty() : Optional.of(opener.open()),
                found -> found.ifPresentOrElse(this::opened, () -> barred(opener)));
    }

    /** The door of an encrypted store, while the window works on one. */
    ReadOnlyObjectProperty<Optional<LockedDoor>> lockedDoor() {
        return lockedDoor.getReadOnlyProperty();
    }

    private void barred(Opener encrypted) {
        work.officers().leave();
        desk.set(Optional.empty());
        place.set(new Place.Intake());
        lockedDoor.set(Optional.of(new LockedDoor(encrypted)));
    }

    /** Somebody has opened the encrypted store. */
    void unlocked(Desk opened) {
        if (desk.get().isEmpty()) {
            opened(opened);
        }
    }

    @Override
    public void open(Place next) {
        if (!next.equals(place.get())) {
            before.push(place.get());
            after.clear();
            place.set(next);
        }
        readJournal();
    }

    void back() {
        turn(before, after);
    }

    void forward() {
        turn(after, before);
    }

    /** Reads the head of the journal anew. */
    void readJournal() {
        desk.get()
                .ifPresent(
                        d -> {
                            work.start("frame.job.journal", p -> d.journal().head(), this::head);
                            countWaiting(d);
                            work.start(
                                    "frame.job.journal",
                                    p -> d.rooms().backups().plan(),
                                    plan -> backup(plan, d));
                        });
    }

    private void countWaiting(Desk d) {
        String officer = work.onDuty().map(Officer::id).orElse("");
        work.start(
                "frame.job.waiting",
                p -> d.rooms().shelves().drafts().waitingFor(officer, MOST_WAITING).size(),
                waiting::set);
    }

    private void turn(Deque<Place> from, Deque<Place> to) {
        if (!from.isEmpty()) {
            to.push(place.get());
            place.set(from.pop());
        }
    }

    private void opened(Desk opened) {
        work.officers().office(opened.office());
        desk.set(Optional.of(opened));
        readJournal();
    }

    private void head(Optional<JournalRecord> head) {
        head.ifPresent(
                r -> {
                    journal.set(
                            work.texts()
                                    .of(
                                            "frame.journal",
                                            r.seq(),
                                            r.hash().substring(0, HASH_SHOWN)));
                    saved.set(work.texts().of("frame.saved", work.texts().moment(r.entry().at())));
                });
    }
}
