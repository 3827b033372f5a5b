package tokuden.desktop.course;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import tokuden.desktop.kit.DayField;
import tokuden.desktop.kit.Texts;
import tokuden.office.Officer;

/** One form of the page: label above field, its act below. */
abstract class Card {
    final CourseViewModel model;
    final Texts texts;
    private final VBox box = new VBox(6);
    private final TitledPane pane = new TitledPane();

    Card(String titleKey, CourseViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        pane.setText(texts.of(titleKey));
        pane.setContent(box);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.setId(titleKey.replace('.', '-'));
    }

    TitledPane pane() {
        return pane;
    }

    /** Lays the card for what was read. */
    abstract void lay(CourseViewModel.Course course);

    void add(Node... nodes) {
        box.getChildren().addAll(nodes);
    }

    VBox box() {
        return box;
    }

    <N extends javafx.scene.control.Control> N field(String labelKey, String id, N field) {
        return named(texts.of(labelKey), id, field);
    }

    <N extends javafx.scene.control.Control> N named(String label, String id, N field) {
        Label above = new Label(label);
        above.setWrapText(true);
        above.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(label);
        field.setMaxWidth(Double.MAX_VALUE);
        add(above, field);
        return field;
    }

    DayField day(String labelKey, String id) {
        DayField day = field(labelKey, id, new DayField());
        day.setPromptText(texts.of("order.day.prompt"));
        day.showBack(texts);
        return day;
    }

    ComboBox<Officer> officer(String labelKey, String id) {
        ComboBox<Officer> box = field(labelKey, id, new ComboBox<>());
        box.getItems().setAll(model.officers());
        box.setConverter(words(Officer::name));
        return box;
    }

    Button act(String labelKey, String id, Runnable act) {
        Button button = new Button(texts.of(labelKey));
        button.setMnemonicParsing(false);
        button.setId(id);
        button.setOnAction(e -> act.run());
        button.disableProperty().bind(model.steps().busy());
        add(button);
        return button;
    }

    static void clear(TextField... fields) {
        List.of(fields).forEach(TextField::clear);
    }

    static <T> StringConverter<T> words(Function<T, String> words) {
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
