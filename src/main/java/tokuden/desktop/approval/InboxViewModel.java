package tokuden.desktop.approval;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.approval.Draft;
import tokuden.casework.clock.ClockBoard;
import tokuden.casework.clock.RunningClock;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Workspace;
import tokuden.office.Matter;

/** The drafts that wait for whoever sits here, the one whose case has the nearest clock first. */
public final class InboxViewModel {
    private static final int MOST = 200;

    private final Circulars rooms;
    private final ClockBoard board;
    private final Workspace desk;
    private final Navigator navigator;
    private final ObservableList<Waiting> waiting = FXCollections.observableArrayList();

    /** A draft that waits, and the nearest clock of its case that is no estimate. */
    public record Waiting(Draft draft, Optional<RunningClock> clock) {}

    public InboxViewModel(Circulars rooms, ClockBoard board, Workspace desk, Navigator navigator) {
        this.rooms = rooms;
        this.board = board;
        this.desk = desk;
        this.navigator = navigator;
    }

    public ObservableList<Waiting> waiting() {
        return waiting;
    }

    /** Reads the list anew. */
    public void reload() {
        String officer = desk.onDuty().map(o -> o.id()).orElse("");
        desk.start("inbox.job", progress -> read(officer), waiting::setAll);
    }

    private List<Waiting> read(String officer) {
        return rooms.drafts().waitingFor(officer, MOST).stream()
                .map(d -> new Waiting(d, nearest(d)))
                .sorted(
                        Comparator.comparing(
                                        (Waiting w) ->
                                                w.clock()
                                                        .map(RunningClock::last)
                                                        .orElse(LocalDate.MAX))
                                .thenComparing(w -> w.draft().number()))
                .toList();
    }

    private Optional<RunningClock> nearest(Draft draft) {
        return board.clocksOf(draft.caseNumber()).stream().filter(c -> !c.estimate()).findFirst();
    }

    /** How much is left of the nearest clock. */
    String left(Waiting one) {
        return one.clock()
                .map(c -> desk.texts().of("today.left", c.daysLeft(rooms.today())))
                .orElse("");
    }

    DraftWords words() {
        return new DraftWords(desk.texts(), rooms.office());
    }

    /** Goes to the page on which something is to be done: the author's or the approver's. */
    public void open(Waiting one) {
        Matter.State state = one.draft().standing().state();
        boolean authors =
                state == Matter.State.WRITTEN
                        || state == Matter.State.SENT_BACK
                        || state == Matter.State.DECIDED;
        navigator.open(
                authors
                        ? new Place.Drafting(one.draft().caseNumber())
                        : new Place.OneDraft(one.draft().number()));
    }
}
