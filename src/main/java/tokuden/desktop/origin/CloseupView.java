package tokuden.desktop.origin;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import tokuden.desktop.kit.ByteLine;
import tokuden.desktop.kit.LineCell;
import tokuden.desktop.kit.Screens;
import tokuden.evidence.Passage;

/** Draws what was chosen close up: its sentences, and its bytes marked in the header. */
final class CloseupView {
    private final OriginViewModel model;
    private final Parent root;
    @FXML private Label title;
    @FXML private ListView<Closeup.Said> steps;
    @FXML private ListView<ByteLine> header;

    CloseupView(OriginViewModel model, Screens screens) {
        this.model = model;
        root = screens.draw(this);
        steps.setCellFactory(list -> new LinesCell<>(CloseupView::lines));
        steps.getSelectionModel()
                .selectedItemProperty()
                .addListener((of, was, is) -> Optional.ofNullable(is).ifPresent(this::narrow));
        header.setCellFactory(
                list ->
                        new LineCell<>(
                                list, model.marks(), (l, m) -> new LineCell.Line("", l.ascii(m))));
        model.closeup().addListener((of, was, is) -> lay(is));
        model.traced().addListener((of, was, is) -> layHeader(is));
        model.marks().addListener((ListChangeListener<Passage>) change -> bringToSight());
        header.heightProperty().addListener((of, was, is) -> bringToSight());
        layHeader(model.traced().get());
        lay(model.closeup().get());
    }

    Parent root() {
        return root;
    }

    ListView<Closeup.Said> steps() {
        return steps;
    }

    private void lay(Closeup closeup) {
        title.setText(closeup.title());
        steps.getItems().setAll(closeup.said());
    }

    private void layHeader(Optional<TracedMail> traced) {
        header.getItems().setAll(traced.map(t -> ByteLine.header(t.mail())).orElse(List.of()));
        bringToSight();
    }

    /** A sentence with bytes of its own marks those alone; any other, those of the whole. */
    private void narrow(Closeup.Said said) {
        model.mark(said.bytes().isEmpty() ? model.closeup().get().bytes() : said.bytes());
    }

    private void bringToSight() {
        IntStream.range(0, header.getItems().size())
                .filter(i -> header.getItems().get(i).marked(model.marks()))
                .findFirst()
                .ifPresent(i -> header.scrollTo(Math.max(0, i - 1)));
    }

    private static List<LinesCell.Line> lines(Closeup.Said said) {
        return List.of(
                said.aside()
                        ? new LinesCell.Line("└ " + said.text(), "muted")
                        : new LinesCell.Line(said.text(), ""));
    }
}
