package tokuden.desktop.course;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import tokuden.desktop.kit.Texts;

/** Where a note is typed: saved by itself within two seconds of the first letter not yet saved. */
final class NoteEditor extends VBox {
    private static final Duration SOON = Duration.millis(1500);

    private final TextArea text = new TextArea();
    private final PauseTransition pause = new PauseTransition(SOON);
    private final NoteViewModel model;

    NoteEditor(NoteViewModel model, Texts texts, Runnable closed) {
        this.model = model;
        text.setId("note");
        text.setPrefRowCount(4);
        text.setWrapText(true);
        text.setPromptText(texts.of("note.prompt"));
        text.setAccessibleText(texts.of("note.write"));
        Label told = new Label();
        told.setId("noteTold");
        told.textProperty().bind(model.told());
        Button close = new Button(texts.of("note.close"));
        close.setMnemonicParsing(false);
        close.setId("noteClose");
        close.setOnAction(
                e -> {
                    keep();
                    closed.run();
                });
        HBox line = new HBox(12, close, told);
        line.setStyle("-fx-alignment: center-left;");
        setSpacing(6);
        getChildren().addAll(text, line);
        pause.setOnFinished(e -> keep());
        text.textProperty().addListener((of, was, is) -> typed());
        text.focusedProperty().addListener((of, was, is) -> keepUnless(is));
    }

    TextArea text() {
        return text;
    }

    private void typed() {
        model.typed();
        if (pause.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    private void keepUnless(boolean focused) {
        if (!focused) {
            keep();
        }
    }

    private void keep() {
        pause.stop();
        model.keep(text.getText());
    }
}
