package tokuden.desktop.origin;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import tokuden.desktop.kit.DayField;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.mail.auth.DnsQuestion;

/** Draws the form by which an answer is copied from a document. */
final class StatedView {
    private final DnsFormViewModel model;
    private final Parent root;
    @FXML private ComboBox<String> question;
    @FXML private TextArea records;
    @FXML private TextField document;
    @FXML private DayField day;
    @FXML private Button state;

    StatedView(OriginViewModel origin, DnsFormViewModel model, Screens screens, Texts texts) {
        this.model = model;
        root = screens.draw(this);
        day.showBack(texts);
        state.setOnAction(e -> state());
        state.disableProperty()
                .bind(
                        question.getEditor()
                                .textProperty()
                                .isEmpty()
                                .or(records.textProperty().isEmpty())
                                .or(document.textProperty().isEmpty()));
        origin.traced().addListener((of, was, is) -> lay(is));
        lay(origin.traced().get());
    }

    Parent root() {
        return root;
    }

    private void lay(Optional<TracedMail> traced) {
        question.getItems()
                .setAll(
                        traced.map(t -> t.unanswered().questions()).orElse(List.of()).stream()
                                .map(DnsQuestion::toString)
                                .toList());
    }

    private void state() {
        StatedAnswer stated =
                new StatedAnswer(
                        question.getEditor().getText(),
                        records.getText(),
                        document.getText(),
                        day.day().get());
        model.state(stated, this::clear);
    }

    private void clear() {
        question.getEditor().clear();
        records.clear();
    }
}
