package tokuden.desktop.wording;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import tokuden.desktop.kit.PageImage;
import tokuden.desktop.kit.PageSheets;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.documents.wording.LineDifference;

/** Draws the wordings: the forms, the text of one with its faults, its pages and its difference. */
public final class WordingView implements Screen {
    private static final Duration PAUSE = Duration.millis(400);

    private final WordingViewModel model;
    private final Texts texts;
    private final Parent root;
    @FXML private ListView<FormLine> forms;
    @FXML private TextArea text;
    @FXML private VBox faultsBox;
    @FXML private Label why;
    @FXML private Label told;
    @FXML private Button keep;
    @FXML private Button drop;
    @FXML private ScrollPane preview;
    @FXML private ListView<LineDifference> difference;

    public WordingView(WordingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        root = new Screens(texts).draw(this);
        forms.setItems(model.forms());
        forms.setCellFactory(list -> new FormCell());
        forms.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (of, was, is) -> {
                            if (is != null) {
                                model.choose(is.kind());
                            }
                        });
        difference.setItems(model.difference());
        difference.setCellFactory(list -> new DifferenceCell());
        keep.setOnAction(e -> model.keep());
        drop.setOnAction(e -> model.drop());
        told.textProperty().bind(model.told());
        follow();
        drawPages();
        tell();
    }

    private void follow() {
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(e -> model.write(text.getText()));
        text.textProperty().addListener((of, was, is) -> pause.playFromStart());
        model.text()
                .addListener(
                        (of, was, is) -> {
                            if (!is.equals(text.getText())) {
                                text.setText(is);
                            }
                            tell();
                        });
        model.forms().addListener((ListChangeListener<FormLine>) change -> select());
        model.kind().addListener((of, was, is) -> select());
        model.faults().addListener((ListChangeListener<String>) change -> tell());
        model.pages().addListener((ListChangeListener<PageImage>) change -> drawPages());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return forms;
    }

    private void select() {
        model.forms().stream()
                .filter(f -> f.kind().equals(model.kind().get()))
                .findFirst()
                .ifPresent(forms.getSelectionModel()::select);
        text.setDisable(model.kind().get().isEmpty());
    }

    private void tell() {
        faultsBox.getChildren().clear();
        for (String fault : model.faults()) {
            Label line = new Label("◇ " + fault);
            line.getStyleClass().add("field-message");
            line.setWrapText(true);
            faultsBox.getChildren().add(line);
        }
        String hindrance = model.hindrance();
        keep.setDisable(!hindrance.isEmpty());
        why.setText(hindrance);
        why.setVisible(!hindrance.isEmpty());
        why.setManaged(!hindrance.isEmpty());
        String kept = model.dropHindrance();
        drop.setDisable(!kept.isEmpty());
        drop.setTooltip(kept.isEmpty() ? null : new Tooltip(kept));
    }

    private void drawPages() {
        preview.setContent(PageSheets.of(model.pages(), preview, texts.of("wording.choose")));
        tell();
    }

    private final class FormCell extends ListCell<FormLine> {
        @Override
        protected void updateItem(FormLine form, boolean empty) {
            super.updateItem(form, empty);
            String state = "";
            if (!empty && form.own()) {
                state = texts.of(form.faulty() ? "wording.own-faulty" : "wording.own");
            }
            setText(empty ? null : form.title() + (state.isEmpty() ? "" : "　" + state));
        }
    }

    /** A line of the difference, with its sign so that it is told without colour. */
    private static final class DifferenceCell extends ListCell<LineDifference> {
        DifferenceCell() {
            setPrefWidth(0);
            setWrapText(true);
            getStyleClass().add("fixed");
        }

        @Override
        protected void updateItem(LineDifference line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("change-added", "change-removed");
            if (line == null || empty) {
                setText(null);
                return;
            }
            setText(line.kind().sign() + " " + line.text());
            switch (line.kind()) {
                case ADDED -> getStyleClass().add("change-added");
                case REMOVED -> getStyleClass().add("change-removed");
                case KEPT -> getStyleClass().removeAll("change-added");
            }
        }
    }
}
