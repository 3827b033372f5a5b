package tokuden.desktop.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.desktop.kit.PageImage;
import tokuden.desktop.kit.PdfPages;
import tokuden.desktop.kit.Workspace;
import tokuden.documents.forms.Forms;
import tokuden.documents.issuing.Issuing;
import tokuden.documents.wording.LineDifference;
import tokuden.documents.wording.OfficeWording;
import tokuden.documents.wording.Templates;
import tokuden.documents.wording.WordingPreview;
import tokuden.law.Act;

/** The wording of one form while it is being changed: its text, faults, difference and pages. */
public final class WordingViewModel {
    private final OfficeWording wording;
    private final Workspace desk;
    private final Clock clock;
    private final ObservableList<FormLine> forms = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<String> kind = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<String> text = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<String> told = new ReadOnlyObjectWrapper<>("");
    private final ObservableList<String> faults = FXCollections.observableArrayList();
    private final ObservableList<LineDifference> difference = FXCollections.observableArrayList();
    private final ObservableList<PageImage> pages = FXCollections.observableArrayList();
    private String kept = "";
    private int asked;

    public WordingViewModel(OfficeWording wording, Workspace desk, Clock clock) {
        this.wording = wording;
        this.desk = desk;
        this.clock = clock;
    }

    ObservableList<FormLine> forms() {
        return forms;
    }

    /** The form whose wording is laid open; "" before one is chosen. */
    ReadOnlyObjectProperty<String> kind() {
        return kind.getReadOnlyProperty();
    }

    /** The text as it is being written. */
    ReadOnlyObjectProperty<String> text() {
        return text.getReadOnlyProperty();
    }

    /** What came of the last act; "" if nothing. */
    ReadOnlyObjectProperty<String> told() {
        return told.getReadOnlyProperty();
    }

    /** What is wrong with the text, in words, each with its place. */
    ObservableList<String> faults() {
        return faults;
    }

    /** The lines of the text against the shipped one. */
    ObservableList<LineDifference> difference() {
        return difference;
    }

    ObservableList<PageImage> pages() {
        return pages;
    }

    /** Reads the list, and lays that form open. */
    public void show(Optional<String> form) {
        readForms();
        form.ifPresent(this::choose);
    }

    void choose(String form) {
        if (form.equals(kind.get())) {
            return;
        }
        kind.set(form);
        told.set("");
        lay();
    }

    /** Writes the text; faults, difference and pages follow. */
    void write(String now) {
        if (!now.equals(text.get())) {
            text.set(now);
            told.set("");
            judge();
        }
    }

    /** Why the text cannot be kept now, in words; "" if it can. */
    String hindrance() {
        if (kind.get().isEmpty()) {
            return desk.texts().of("wording.choose");
        }
        if (!faults.isEmpty()) {
            return desk.texts().of("wording.faulty");
        }
        return text.get().equals(kept) ? desk.texts().of("wording.unchanged") : objection();
    }

    /** Why the office's wording cannot be given up now, in words; "" if it can. */
    String dropHindrance() {
        boolean own = !kind.get().isEmpty() && wording.templates().isOffices(kind.get());
        return own ? objection() : desk.texts().of("wording.none-own");
    }

    void keep() {
        if (!hindrance().isEmpty()) {
            return;
        }
        String form = kind.get();
        String now = text.get();
        desk.onDuty()
                .ifPresent(
                        by ->
                                desk.start(
                                        "wording.job.keep",
                                        progress -> wording.keep(form, now, by),
                                        judged -> {
                                            lay();
                                            tell(judged);
                                        }));
    }

    void drop() {
        if (!dropHindrance().isEmpty()) {
            return;
        }
        String form = kind.get();
        desk.onDuty()
                .ifPresent(
                        by ->
                                desk.start(
                                        "wording.job.keep",
                                        progress -> {
                                            wording.drop(form, by);
                                            return form;
                                        },
                                        done -> {
                                            lay();
                                            told.set(desk.texts().of("wording.dropped"));
                                        }));
    }

    private void tell(Templates.Judged judged) {
        if (judged.isSound()) {
            int version = judged.template().ref().version();
            told.set(desk.texts().of("wording.kept", version));
        }
    }

    private String objection() {
        return desk.onDuty()
                .flatMap(wording::objection)
                .map(desk.texts()::of)
                .orElseGet(() -> desk.onDuty().isEmpty() ? desk.texts().of("wording.nobody") : "");
    }

    private void readForms() {
        Templates templates = wording.templates();
        forms.setAll(
                Forms.templates().stream()
                        .map(
                                k ->
                                        new FormLine(
                                                k,
                                                templates.shippedTitle(k),
                                                templates.isOffices(k),
                                                !templates.faults(k).isEmpty()))
                        .toList());
    }

    private void lay() {
        readForms();
        kept = wording.templates().text(kind.get());
        text.set(kept);
        judge();
    }

    /** Only the newest text counts; what was asked of one before it is dropped. */
    private void judge() {
        String form = kind.get();
        String now = text.get();
        int mine = ++asked;
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.JAPAN);
        desk.start(
                "wording.job",
                progress -> {
                    Templates.Judged judged = wording.templates().judge(form, now);
                    byte[] pdf = Issuing.pages(WordingPreview.of(judged.template(), today));
                    return new Seen(judged, PdfPages.draw(pdf, progress));
                },
                seen -> {
                    if (mine == asked) {
                        show(seen);
                    }
                });
    }

    private record Seen(Templates.Judged judged, List<PageImage> pages) {}

    private void show(Seen seen) {
        difference.setAll(seen.judged().difference());
        faults.setAll(
                seen.judged().faults().stream()
                        .map(f -> f.in(desk.texts().language().get()))
                        .toList());
        pages.setAll(seen.pages());
    }
}
