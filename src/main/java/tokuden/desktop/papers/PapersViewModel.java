package tokuden.desktop.papers;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.Cases;
import tokuden.casework.approval.Paragraph;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.desktop.kit.PageImage;
import tokuden.desktop.kit.PdfPages;
import tokuden.desktop.kit.StageWords;
import tokuden.desktop.kit.Workspace;
import tokuden.documents.forms.CaseField;
import tokuden.documents.forms.CaseForms;
import tokuden.documents.forms.CaseWords;
import tokuden.documents.issuing.Confirmations;
import tokuden.documents.issuing.OpenPoint;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.TroubleException;

/** The papers of one case: the one being written, its pages, what is open in it, its issue. */
public final class PapersViewModel {
    private final Cases cases;
    private final PaperRoom room;
    private final Workspace desk;
    private final ReadOnlyObjectWrapper<Optional<Case>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> kind = new ReadOnlyObjectWrapper<>("");
    private final Map<CaseField, String> written = new EnumMap<>(CaseField.class);
    private final Set<String> confirmed = new HashSet<>();
    private final ObservableList<PageImage> pages = FXCollections.observableArrayList();
    private final ObservableList<OpenPoint> points = FXCollections.observableArrayList();
    private final ObservableList<Paragraph> resting = FXCollections.observableArrayList();
    private final ObservableList<RegisterLine> sent = FXCollections.observableArrayList();
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private int asked;

    public PapersViewModel(Cases cases, PaperRoom room, Workspace desk) {
        this.cases = cases;
        this.room = room;
        this.desk = desk;
    }

    /** The case whose papers these are. */
    public ReadOnlyObjectProperty<Optional<Case>> open() {
        return open.getReadOnlyProperty();
    }

    /** The form being written; "" before one is chosen. */
    ReadOnlyObjectProperty<String> kind() {
        return kind.getReadOnlyProperty();
    }

    /** The form being written, if one is chosen. */
    Optional<String> chosen() {
        return Optional.of(kind.get()).filter(k -> !k.isEmpty());
    }

    ObservableList<PageImage> pages() {
        return pages;
    }

    /** What would keep the paper from being issued, confirmed or not. */
    ObservableList<OpenPoint> points() {
        return points;
    }

    ObservableList<Paragraph> resting() {
        return resting;
    }

    ObservableList<RegisterLine> sent() {
        return sent;
    }

    /** The files written last. */
    ObservableList<Path> files() {
        return files;
    }

    public void show(CaseNumber number) {
        desk.start(
                "papers.job",
                progress ->
                        cases.find(number)
                                .orElseThrow(
                                        () -> new TroubleException("case.unknown", number.text())),
                found -> {
                    open.set(Optional.of(found));
                    tellSent();
                });
    }

    String title(String form) {
        return room.title(form);
    }

    /** Begins that paper anew. */
    void choose(String form) {
        written.clear();
        confirmed.clear();
        files.clear();
        kind.set(form);
        draw();
    }

    List<CaseField> fields() {
        return CaseForms.asked(kind.get());
    }

    /** Writes what the case does not hold; the pages follow. */
    void write(CaseField field, String text) {
        if (!text.equals(written.getOrDefault(field, ""))) {
            written.put(field, text);
            draw();
        }
    }

    void confirm(OpenPoint point, boolean seen) {
        if (seen) {
            confirmed.add(point.key());
        } else {
            confirmed.remove(point.key());
        }
    }

    boolean isConfirmed(OpenPoint point) {
        return confirmed.contains(point.key());
    }

    /** Why the paper cannot be issued now, as the key of a text; empty if it can. */
    Optional<String> hindrance() {
        Confirmations seen = new Confirmations(confirmed);
        if (pages.isEmpty()) {
            return Optional.of("papers.none-chosen");
        }
        if (desk.onDuty().filter(by -> by.holds(Role.INVESTIGATION)).isEmpty()) {
            return Optional.of("papers.no-role");
        }
        return points.stream().allMatch(seen::cover)
                ? Optional.empty()
                : Optional.of("papers.still-open");
    }

    /** 施行: number, date, seal of the file, journal. */
    void issue(Path folder) {
        if (hindrance().isPresent() || open.get().isEmpty()) {
            return;
        }
        Case one = open.get().get();
        Officer by = desk.onDuty().orElseThrow();
        Wish wish = wish();
        desk.start(
                "papers.job.issue",
                progress -> room.issue(one, wish, folder, by),
                done -> {
                    files.setAll(done);
                    tellSent();
                });
    }

    /** Only the newest wish counts; a slower one before it is dropped. */
    private void draw() {
        if (open.get().isEmpty() || kind.get().isEmpty()) {
            return;
        }
        Case one = open.get().get();
        Wish wish = wish();
        int mine = ++asked;
        desk.start(
                "papers.job.pages",
                progress -> {
                    Sight sight = room.look(one, wish);
                    return Map.entry(sight, PdfPages.draw(sight.pdf(), progress));
                },
                drawn -> {
                    if (mine == asked) {
                        resting.setAll(drawn.getKey().resting());
                        pages.setAll(drawn.getValue());
                        points.setAll(drawn.getKey().open());
                    }
                });
    }

    private Wish wish() {
        StageWords words = new StageWords(desk.texts());
        CaseWords.Told told =
                new CaseWords.Told(
                        open.get().map(c -> words.name(c.stage())).orElse(""),
                        desk.texts().of("papers.opened"));
        return new Wish(kind.get(), written, confirmed, told);
    }

    private void tellSent() {
        open.get()
                .ifPresent(
                        one ->
                                desk.start(
                                        "papers.job",
                                        progress -> room.sent(one.number()),
                                        sent::setAll));
    }
}
