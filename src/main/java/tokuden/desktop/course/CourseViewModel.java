package tokuden.desktop.course;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.retention.Disposal;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.Entry;
import tokuden.casework.work.Sheet;
import tokuden.casework.work.Timeline;
import tokuden.desktop.kit.Stepping;
import tokuden.desktop.kit.Workspace;
import tokuden.office.Officer;
import tokuden.work.TroubleException;

/** The course of one case: what is shown of it, and every entry made on its page. */
public final class CourseViewModel {
    private final Logbook rooms;
    private final Workspace desk;
    private final Stepping steps;
    private final ReadOnlyObjectWrapper<Optional<Course>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Timeline.Item> items = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private final StringProperty words = new SimpleStringProperty("");
    private final EnumSet<Entry.Sort> sorts = EnumSet.noneOf(Entry.Sort.class);

    /** The case as it was read, with its log. */
    public record Course(Case in, CaseHistory history, Timeline timeline, Sheet sheet) {}

    public CourseViewModel(Logbook rooms, Workspace desk) {
        this.rooms = rooms;
        this.desk = desk;
        this.steps = new Stepping(desk);
        words.addListener((of, was, is) -> narrow());
    }

    public ReadOnlyObjectProperty<Optional<Course>> open() {
        return open.getReadOnlyProperty();
    }

    /** What the filter lets through. */
    ObservableList<Timeline.Item> items() {
        return items;
    }

    /** How many of how many are shown. */
    ReadOnlyStringProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** Only what holds these words is shown. */
    StringProperty words() {
        return words;
    }

    Stepping steps() {
        return steps;
    }

    Logbook rooms() {
        return rooms;
    }

    List<Officer> officers() {
        return List.copyOf(desk.officers().officers());
    }

    public void show(CaseNumber number) {
        desk.start("course.job", progress -> read(number), this::laid);
    }

    private Course read(CaseNumber number) {
        Case in =
                rooms.cases()
                        .find(number)
                        .orElseThrow(() -> new TroubleException("case.unknown", number.text()));
        CaseHistory history = rooms.recording().log().of(number);
        return new Course(in, history, Timeline.of(in, history), history.sheet());
    }

    private void laid(Course course) {
        open.set(Optional.of(course));
        narrow();
    }

    /** Shows that sort too, or no longer; with none chosen all are shown. */
    void show(Entry.Sort sort, boolean on) {
        if (on) {
            sorts.add(sort);
        } else {
            sorts.remove(sort);
        }
        narrow();
    }

    private void narrow() {
        open.get()
                .ifPresent(
                        course -> {
                            List<Timeline.Item> all = course.timeline().items();
                            items.setAll(filtered(course.timeline()));
                            shown.set(desk.texts().of("cases.shown", items.size(), all.size()));
                        });
    }

    /** A note that a later one corrects is not shown; it stays in the log and in the export. */
    private List<Timeline.Item> filtered(Timeline timeline) {
        Set<String> corrected = new HashSet<>();
        timeline.items().stream()
                .filter(i -> i.key().equals(Entry.Kind.NOTE.name()))
                .forEach(i -> corrected.add(i.args().get(1)));
        Timeline.Filter filter =
                new Timeline.Filter(sorts, words.get(), Optional.empty(), Optional.empty());
        return timeline.filtered(filter, desk.texts().language().get()).stream()
                .filter(i -> i.entry().map(id -> !corrected.contains(id.toString())).orElse(true))
                .toList();
    }

    /** What happened, as a sentence. */
    String says(Timeline.Item item) {
        return item.in(desk.texts().language().get());
    }

    /** Who entered it. */
    String by(Timeline.Item item) {
        return officers().stream()
                .filter(o -> o.id().equals(item.by()))
                .map(Officer::name)
                .findFirst()
                .orElse(item.by());
    }

    /** Takes a step in this case and reads it anew when it was kept. */
    <T> void take(Step<T> step) {
        open.get()
                .ifPresent(
                        course ->
                                steps.take(
                                        "course.job.keep",
                                        by -> step.take(course.in(), by),
                                        kept -> show(course.in().number())));
    }

    /** Takes the last step in this case, which is gone once it was taken. */
    <T> void takeLast(Step<T> step, Runnable then) {
        open.get()
                .ifPresent(
                        course ->
                                steps.take(
                                        "course.job.keep",
                                        by -> step.take(course.in(), by),
                                        taken -> then.run()));
    }

    Disposal disposal() {
        return rooms.disposal(desk.texts().language().get());
    }

    /** A step in a case. */
    @FunctionalInterface
    interface Step<T> {
        Answer<T> take(Case in, Officer by);
    }

    /** Reads something of this case beside the window. */
    <T> void ask(Function<Case, T> question, java.util.function.Consumer<T> then) {
        open.get()
                .ifPresent(
                        course ->
                                desk.start(
                                        "course.job",
                                        progress -> question.apply(course.in()),
                                        then));
    }

    Workspace desk() {
        return desk;
    }
}
