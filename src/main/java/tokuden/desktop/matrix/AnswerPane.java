package tokuden.desktop.matrix;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import tokuden.desktop.kit.DayField;
import tokuden.desktop.kit.Texts;
import tokuden.evidence.Sha256;
import tokuden.reports.ReportersAnswer;
import tokuden.reports.Statement;

/** Form for what the reporter of some mails answered; what is left open stays as it was known. */
final class AnswerPane extends VBox {
    private static final double GAP = 8;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Texts texts;
    private final Label title = new Label();
    private final ComboBox<Statement.Consent> consent = new ComboBox<>();
    private final ComboBox<Statement.Relation> relation = new ComboBox<>();
    private final ComboBox<Statement.Recipient> recipient = new ComboBox<>();
    private final ComboBox<Boolean> beside = new ComboBox<>();
    private final DayField refusedOn = new DayField();
    private final TextField refusedAt = new TextField();
    private final TextField refusedTo = new TextField();
    private final TextField refusedAddress = new TextField();
    private List<Sha256> mails = List.of();

    AnswerPane(MatrixViewModel model, Texts texts) {
        super(GAP);
        this.texts = texts;
        getStyleClass().add("card");
        title.setWrapText(true);
        consent.getItems().setAll(Statement.Consent.values());
        relation.getItems().setAll(Statement.Relation.values());
        recipient.getItems().setAll(Statement.Recipient.values());
        beside.getItems().setAll(true, false);
        consent.setConverter(words(v -> texts.of(v)));
        relation.setConverter(words(v -> texts.of(v)));
        recipient.setConverter(words(v -> texts.of(v)));
        beside.setConverter(words(v -> texts.of(v ? "matrix.answer.yes" : "matrix.answer.no")));
        refusedOn.setPromptText(texts.of("order.day.prompt"));
        refusedOn.showBack(texts);
        refusedAt.setPromptText("9:00");
        getChildren().addAll(title, asked(), refused(), acts(model));
        hide();
    }

    /** Asks of those mails. */
    void ask(List<Sha256> of) {
        mails = List.copyOf(of);
        title.setText(texts.of("matrix.answer.title", mails.size()));
        setVisible(true);
        setManaged(true);
        consent.requestFocus();
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }

    private Node asked() {
        return new FlowPane(
                GAP,
                GAP,
                field("consent", consent),
                field("relation", relation),
                field("recipient", recipient),
                field("beside", beside));
    }

    private Node refused() {
        return new FlowPane(
                GAP,
                GAP,
                field("refused-on", refusedOn),
                field("refused-at", refusedAt),
                field("refused-to", refusedTo),
                field("refused-address", refusedAddress));
    }

    private Node acts(MatrixViewModel model) {
        Button record = new Button(texts.of("matrix.answer.record"));
        record.setId("answerRecord");
        record.setOnAction(e -> model.takeAnswer(answer(), mails));
        record.disableProperty().bind(model.steps().steps().busy());
        Button close = new Button(texts.of("matrix.answer.close"));
        close.setOnAction(e -> hide());
        return new HBox(GAP, record, close);
    }

    private VBox field(String name, Control control) {
        Label above = new Label(texts.of("matrix.answer." + name));
        above.setLabelFor(control);
        control.setId("answer-" + name);
        control.setAccessibleText(above.getText());
        return new VBox(2, above, control);
    }

    private ReportersAnswer answer() {
        return new ReportersAnswer(
                Optional.ofNullable(consent.getValue()),
                Optional.ofNullable(relation.getValue()),
                Optional.ofNullable(recipient.getValue()),
                Optional.ofNullable(beside.getValue()),
                refusedOn.day().get().map(this::refusal));
    }

    private Statement.RefusalNotice refusal(LocalDate day) {
        return new Statement.RefusalNotice(
                ReportersAnswer.moment(day, time()),
                refusedTo.getText().strip(),
                refusedAddress.getText().strip(),
                "ALL",
                Optional.empty());
    }

    /** What cannot be read as a time is not known. */
    private Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(refusedAt.getText().strip(), TIME));
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        };
    }
}
