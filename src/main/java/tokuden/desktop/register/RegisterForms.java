package tokuden.desktop.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import tokuden.casework.CaseNumber;
import tokuden.casework.subject.CorporateNumber;
import tokuden.casework.subject.Mark;
import tokuden.casework.subject.Subject;
import tokuden.casework.subject.SubjectEntry;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Texts;

/** The forms of the register: a new subject, a mark, a case, and how two subjects compare. */
final class RegisterForms {
    private final RegisterViewModel model;
    private final Texts texts;

    RegisterForms(RegisterViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<TitledPane> panes() {
        return List.of(subject(), mark(), inCase(), likeness());
    }

    private TitledPane subject() {
        VBox box = new VBox(6);
        ComboBox<Subject.Kind> kind = choice(box, "register.kind", Subject.Kind.values());
        kind.setValue(Subject.Kind.COMPANY);
        TextField name = field(box, "register.name", "subjectName");
        TextField reading = field(box, "register.reading", "subjectReading");
        TextField address = field(box, "register.address", "subjectAddress");
        TextField representative = field(box, "register.representative", "subjectRepresentative");
        TextField number = field(box, "register.corporate", "subjectNumber");
        Label wrong = new Label();
        wrong.getStyleClass().add("field-message");
        wrong.setWrapText(true);
        Cells.onlyWhen(wrong, wrong.textProperty().isNotEmpty());
        box.getChildren().add(wrong);
        TextField aliases = field(box, "register.aliases", "subjectAliases");
        TextField glyph = field(box, "register.glyph", "subjectGlyph");
        act(
                box,
                "register.register",
                () -> {
                    Optional<CorporateNumber> sound = CorporateNumber.read(number.getText());
                    boolean bad = !number.getText().isBlank() && sound.isEmpty();
                    wrong.setText(bad ? texts.of("register.corporate.wrong") : "");
                    if (!bad) {
                        model.register(
                                new Subject(
                                        0,
                                        kind.getValue(),
                                        name.getText().strip(),
                                        reading.getText().strip(),
                                        address.getText().strip(),
                                        representative.getText().strip(),
                                        sound,
                                        parts(aliases.getText()),
                                        glyph.getText().strip()));
                    }
                });
        return pane("register.new", box);
    }

    private TitledPane mark() {
        VBox box = new VBox(6);
        ComboBox<Mark.Kind> kind = choice(box, "register.mark.kind", Mark.Kind.values());
        TextField value = field(box, "register.mark", "markValue");
        TextField reason = field(box, "course.reason", "markReason");
        act(
                box,
                "register.tie",
                () ->
                        Mark.read(kind.getValue(), value.getText())
                                .ifPresent(m -> model.tie(m, reason.getText().strip())));
        return pane("register.tie", box);
    }

    private TitledPane inCase() {
        VBox box = new VBox(6);
        TextField number = field(box, "register.case", "subjectCase");
        TextField reason = field(box, "course.reason", "caseReason");
        act(
                box,
                "register.behind",
                () ->
                        number(number.getText())
                                .ifPresent(n -> model.behind(n, reason.getText().strip())));
        return pane("register.behind", box);
    }

    private TitledPane likeness() {
        VBox box = new VBox(6);
        TextField other = field(box, "register.other", "otherSubject");
        ComboBox<SubjectEntry.Likeness> likeness =
                choice(box, "register.likeness", SubjectEntry.Likeness.values());
        TextField reason = field(box, "course.reason", "likenessReason");
        act(
                box,
                "register.compare",
                () -> {
                    if (other.getText().strip().matches("\\d{1,15}")) {
                        model.compare(
                                new SubjectEntry.Compared(
                                        Long.parseLong(other.getText().strip()),
                                        likeness.getValue(),
                                        reason.getText().strip()));
                    }
                });
        return pane("register.compare", box);
    }

    private static Optional<CaseNumber> number(String typed) {
        try {
            return Optional.of(new CaseNumber(typed.strip()));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    private static List<String> parts(String typed) {
        return Arrays.stream(typed.split("[、,，]"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private TitledPane pane(String key, VBox box) {
        TitledPane pane = new TitledPane(texts.of(key), box);
        pane.setAnimated(false);
        pane.setExpanded(key.equals("register.new"));
        return pane;
    }

    private TextField field(VBox box, String key, String id) {
        TextField field = new TextField();
        field.setId(id);
        return labelled(box, key, field);
    }

    private <E extends Enum<E>> ComboBox<E> choice(VBox box, String key, E[] values) {
        ComboBox<E> choice = new ComboBox<>();
        choice.getItems().setAll(values);
        choice.setValue(values[0]);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(E value) {
                        return value == null ? "" : texts.of(value);
                    }

                    @Override
                    public E fromString(String text) {
                        return values[0];
                    }
                });
        return labelled(box, key, choice);
    }

    private <N extends Control> N labelled(VBox box, String key, N field) {
        Label label = new Label(texts.of(key));
        label.setLabelFor(field);
        field.setAccessibleText(texts.of(key));
        field.setMaxWidth(Double.MAX_VALUE);
        box.getChildren().addAll(label, field);
        return field;
    }

    private void act(VBox box, String key, Runnable act) {
        Button button = new Button(texts.of(key));
        button.setMnemonicParsing(false);
        button.setId(key.replace('.', '-'));
        button.setOnAction(e -> act.run());
        button.disableProperty().bind(model.steps().busy());
        box.getChildren().add(button);
    }
}
