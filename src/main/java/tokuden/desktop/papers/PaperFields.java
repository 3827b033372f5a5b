package tokuden.desktop.papers;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import tokuden.desktop.kit.Texts;
import tokuden.documents.forms.CaseField;

/** The fields of a form, label above field; the pages follow when the typing pauses. */
final class PaperFields {
    private static final Duration PAUSE = Duration.millis(400);
    private static final int ROWS = 3;

    private final PapersViewModel model;
    private final Texts texts;

    PaperFields(PapersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<Node> drawn() {
        List<Node> nodes = new ArrayList<>();
        for (CaseField field : model.fields()) {
            TextInputControl input = field.hasLines() ? lines() : new TextField();
            String name = texts.of("papers.field." + field);
            input.setId("field-" + field);
            input.setAccessibleText(name);
            follow(field, input);
            Label label = new Label(name);
            label.setLabelFor(input);
            nodes.add(label);
            nodes.add(input);
        }
        return nodes;
    }

    private static TextInputControl lines() {
        TextArea area = new TextArea();
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        return area;
    }

    private void follow(CaseField field, TextInputControl input) {
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(e -> model.write(field, input.getText()));
        input.textProperty().addListener((of, was, is) -> pause.playFromStart());
        input.focusedProperty()
                .addListener(
                        (of, was, is) -> {
                            if (was) {
                                pause.stop();
                                model.write(field, input.getText());
                            }
                        });
    }
}
