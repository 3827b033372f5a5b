package tokuden.desktop.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import tokuden.desktop.kit.ByteLine;
import tokuden.desktop.kit.LineCell;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Shorts;
import tokuden.desktop.kit.Stretch;
import tokuden.desktop.kit.Texts;
import tokuden.evidence.Passage;

/** Draws the mail three ways: as read, its header as it stands, its raw bytes; marks in each. */
final class MailView {
    private static final int HASH_SHOWN = 20;

    private final ShownLines lines;
    private final ObservableList<Passage> marks;
    private final Texts texts;
    private final Parent root;
    @FXML private Label subject;
    @FXML private Label hash;
    @FXML private TabPane tabs;
    @FXML private ListView<ShownLine> read;
    @FXML private ListView<ByteLine> header;
    @FXML private ListView<ByteLine> raw;

    MailView(DossierViewModel model, ObservableList<Passage> marks, Screens screens, Texts texts) {
        this.lines = new ShownLines(texts);
        this.marks = marks;
        this.texts = texts;
        root = screens.draw(this);
        read.setCellFactory(list -> new LineCell<>(list, marks, MailView::shown));
        header.setCellFactory(
                list -> new LineCell<>(list, marks, (l, m) -> new LineCell.Line("", l.ascii(m))));
        raw.setCellFactory(list -> new LineCell<>(list, marks, MailView::hex));
        model.sheet().addListener((of, was, is) -> lay(is));
        marks.addListener((ListChangeListener<Passage>) change -> bringToSight());
        lay(model.sheet().get());
    }

    Parent root() {
        return root;
    }

    /** Shows the mail as read, its header or its raw bytes (0, 1, 2). */
    void turnTo(int tab) {
        tabs.getSelectionModel().select(tab);
    }

    private void lay(Optional<MailSheet> sheet) {
        subject.setText(sheet.map(s -> s.of().subject()).orElse(texts.of("dossier.no-mail")));
        String whole = sheet.map(s -> s.of().exhibit().hex()).orElse("");
        hash.setText(Shorts.middle(whole, HASH_SHOWN));
        hash.setTooltip(whole.isEmpty() ? null : new Tooltip(whole));
        read.getItems().setAll(sheet.map(s -> lines.of(s.mail())).orElse(List.of()));
        header.getItems().setAll(sheet.map(s -> ByteLine.header(s.mail())).orElse(List.of()));
        raw.getItems().setAll(sheet.map(s -> ByteLine.rows(s.mail().octets())).orElse(List.of()));
        bringToSight();
    }

    private void bringToSight() {
        bring(read, line -> line.marked(marks));
        bring(header, line -> line.marked(marks));
        bring(raw, line -> line.marked(marks));
    }

    private static <T> void bring(ListView<T> list, Predicate<T> marked) {
        IntStream.range(0, list.getItems().size())
                .filter(i -> marked.test(list.getItems().get(i)))
                .findFirst()
                .ifPresent(i -> list.scrollTo(Math.max(0, i - 2)));
    }

    private static LineCell.Line shown(ShownLine line, List<Passage> marks) {
        List<Stretch> all = new ArrayList<>();
        if (!line.label().isEmpty()) {
            all.add(new Stretch(line.label(), false));
        }
        all.addAll(line.stretches(marks));
        String style =
                switch (line.kind()) {
                    case FIELD, BODY -> "";
                    case HEADING -> "label-line";
                    case WARNING -> "warning-line";
                };
        return new LineCell.Line(style, all);
    }

    private static LineCell.Line hex(ByteLine line, List<Passage> marks) {
        List<Stretch> all = new ArrayList<>();
        all.add(new Stretch(line.offset() + "  ", false));
        all.addAll(line.hex(marks));
        all.add(new Stretch(line.padding() + " ", false));
        all.addAll(line.ascii(marks));
        return new LineCell.Line("", all);
    }
}
