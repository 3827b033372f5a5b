package tokuden.desktop.health;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.evidence.HealthLine;

/** Draws how the store stands, a line for each thing to know. */
public final class HealthView implements Screen {
    private final HealthViewModel model;
    private final Texts texts;
    private final Parent root;
    @FXML private Button check;
    @FXML private Button stop;
    @FXML private VBox lines;

    public HealthView(HealthViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        root = new Screens(texts).draw(this);
        check.disableProperty().bind(model.checking());
        check.setOnAction(e -> model.check());
        Cells.onlyWhen(stop, model.checking());
        stop.setOnAction(e -> model.stop());
        model.lines()
                .addListener((javafx.collections.ListChangeListener<HealthLine>) change -> draw());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return check;
    }

    private void draw() {
        lines.getChildren().setAll(model.lines().stream().map(this::line).toList());
    }

    private Node line(HealthLine line) {
        Label state = new Label(texts.of("health." + line.state()));
        state.getStyleClass().add(style(line.state()));
        state.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        Label words = new Label(line.in(texts.language().get()));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(12, state, words);
    }

    private static String style(HealthLine.State state) {
        return switch (state) {
            case WELL -> "mark-no-breach";
            case ATTENTION -> "muted";
            case DAMAGED -> "mark-suspected";
        };
    }
}
