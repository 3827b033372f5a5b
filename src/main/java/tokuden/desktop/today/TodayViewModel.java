package tokuden.desktop.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.CaseNumber;
import tokuden.casework.clock.ClockBoard;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.clock.RunningClock;
import tokuden.casework.subject.Subjects;
import tokuden.casework.work.CaseLog;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Workspace;
import tokuden.law.Act;

/** What waits for the officer today, and the clocks of his cases or of all, nearest end first. */
public final class TodayViewModel {
    private static final int MOST = 200;

    private final CaseLog log;
    private final Hits watched;
    private final ClockBoard board;
    private final Clockwork clockwork;
    private final Workspace desk;
    private final Navigator navigator;
    private final LocalDate today;
    private final ObservableList<CaseLog.Waiting> waiting = FXCollections.observableArrayList();
    private final ObservableList<RunningClock> clocks = FXCollections.observableArrayList();
    private final ObservableList<Hits.Hit> hits = FXCollections.observableArrayList();
    private final BooleanProperty mine = new SimpleBooleanProperty(false);
    private int generation;

    /** From where the screen reads. */
    public record Boards(CaseLog log, ClockBoard board, Clockwork clockwork, Clock clock) {}

    public TodayViewModel(Boards boards, Subjects subjects, Workspace desk, Navigator navigator) {
        this.log = boards.log();
        this.watched = new Hits(subjects, boards.log());
        this.board = boards.board();
        this.clockwork = boards.clockwork();
        this.today = LocalDate.ofInstant(boards.clock().instant(), Act.JAPAN);
        this.desk = desk;
        this.navigator = navigator;
        mine.addListener((of, was, is) -> reload());
    }

    public ObservableList<CaseLog.Waiting> waiting() {
        return waiting;
    }

    public ObservableList<RunningClock> clocks() {
        return clocks;
    }

    /** Suspected breaches of an order, in cases of whoever sits here. */
    ObservableList<Hits.Hit> hits() {
        return hits;
    }

    /** Goes to where the suspicion is answered. */
    void answer(Hits.Hit hit) {
        navigator.open(new Place.Course(hit.in()));
    }

    /** Only clocks of cases that are the officer's own. */
    public BooleanProperty mine() {
        return mine;
    }

    /** Reads both lists anew. */
    public void reload() {
        int wanted = ++generation;
        String officer = desk.onDuty().map(o -> o.id()).orElse("");
        Optional<String> owner = mine.get() ? Optional.of(officer) : Optional.empty();
        desk.start(
                "today.job",
                progress ->
                        new Read(
                                log.waiting(officer, today, MOST),
                                watched.of(officer),
                                board.nearest(
                                        new ClockBoard.Query(
                                                today, owner, Optional.empty(), MOST))),
                read -> {
                    if (wanted == generation) {
                        waiting.setAll(read.waiting);
                        hits.setAll(read.hits);
                        clocks.setAll(read.clocks);
                    }
                });
    }

    /** What the clock is called. */
    public String name(RunningClock clock) {
        return clockwork.name(clock, desk.texts().language().get());
    }

    /** The clock in one sentence, with its provisions. */
    public String says(RunningClock clock) {
        return clockwork.says(clock, desk.texts().language().get());
    }

    /** How much is left, and whether that is little; in words, not by colour alone. */
    public String left(RunningClock clock) {
        String days = desk.texts().of("today.left", clock.daysLeft(today));
        return clock.warning(today, clockwork.procedure().warnings())
                .map(m -> days + " " + desk.texts().of("today.warning", m))
                .orElse(days);
    }

    /** Estimated, stopped, not confirmed: what must be known besides the day. */
    public String remarks(RunningClock clock) {
        StringBuilder remarks = new StringBuilder();
        remark(remarks, clock.estimate(), "today.estimate");
        remark(remarks, clock.stopped(), "today.stopped");
        remark(remarks, !clockwork.confirmed(clock), "today.unconfirmed");
        return remarks.toString().strip();
    }

    private void remark(StringBuilder remarks, boolean holds, String key) {
        if (holds) {
            remarks.append(desk.texts().of(key)).append(' ');
        }
    }

    /** Goes to the case. */
    public void open(CaseNumber number) {
        navigator.open(new Place.OneCase(number, Optional.empty()));
    }

    private record Read(
            List<CaseLog.Waiting> waiting, List<Hits.Hit> hits, List<RunningClock> clocks) {}
}
