package tokuden.desktop.dispatch;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import tokuden.casework.dispatch.RegisterMark;
import tokuden.desktop.kit.DayField;
import tokuden.desktop.kit.Texts;

/** The forms of what is written beside a number: 欠番, 公印, 送達. */
final class MarkForms {
    private final NumbersViewModel model;
    private final Texts texts;

    MarkForms(NumbersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<TitledPane> panes() {
        return List.of(voided(), sealed(), served());
    }

    private TitledPane voided() {
        VBox box = new VBox(6);
        TextField reason = labelled(box, "numbers.reason", new TextField());
        reason.setId("void-reason");
        act(box, "numbers.void", reason.textProperty().isEmpty(), () -> makeVoid(reason));
        return pane("numbers.void", box, true);
    }

    private void makeVoid(TextField reason) {
        model.makeVoid(reason.getText());
        reason.clear();
    }

    private TitledPane sealed() {
        VBox box = new VBox(6);
        TextField seal = labelled(box, "numbers.seal.name", new TextField());
        seal.setId("seal-name");
        TextField copies = labelled(box, "numbers.seal.copies", new TextField("1"));
        DayField on = day(box, "numbers.seal.on");
        act(
                box,
                "numbers.seal",
                seal.textProperty().isEmpty(),
                () ->
                        model.seal(
                                new RegisterMark.Sealed(
                                        on.day().get().orElse(model.today()),
                                        seal.getText().strip(),
                                        count(copies.getText()))));
        return pane("numbers.seal", box, false);
    }

    private TitledPane served() {
        VBox box = new VBox(6);
        ComboBox<RegisterMark.Way> way = labelled(box, "numbers.way", new ComboBox<>());
        way.getItems().setAll(RegisterMark.Way.values());
        way.setConverter(new Ways(texts));
        way.setValue(RegisterMark.Way.CERTIFIED_MAIL);
        TextField to = labelled(box, "numbers.to", new TextField());
        to.setId("served-to");
        DayField sent = day(box, "numbers.sent");
        DayField arrived = day(box, "numbers.arrived");
        TextField proof = labelled(box, "numbers.proof", new TextField());
        act(
                box,
                "numbers.serve",
                to.textProperty().isEmpty(),
                () ->
                        model.serve(
                                new RegisterMark.Served(
                                        way.getValue(),
                                        to.getText().strip(),
                                        sent.day().get().orElse(model.today()),
                                        arrived.day().get(),
                                        proof.getText().strip())));
        return pane("numbers.serve", box, false);
    }

    /** No number is none; the rule says that it is wanted. */
    private static int count(String typed) {
        return typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : 0;
    }

    private DayField day(VBox box, String key) {
        DayField field = labelled(box, key, new DayField());
        field.showBack(texts);
        return field;
    }

    private <C extends Control> C labelled(VBox box, String key, C field) {
        Label label = new Label(texts.of(key));
        label.setLabelFor(field);
        field.setAccessibleText(texts.of(key));
        field.setMaxWidth(Double.MAX_VALUE);
        box.getChildren().addAll(label, field);
        return field;
    }

    private void act(VBox box, String key, ObservableBooleanValue lacking, Runnable act) {
        Button button = new Button(texts.of(key));
        button.setId(key.replace('.', '-'));
        button.setMnemonicParsing(false);
        button.disableProperty()
                .bind(javafx.beans.binding.Bindings.or(model.steps().busy(), lacking));
        button.setOnAction(e -> act.run());
        box.getChildren().add(button);
    }

    private TitledPane pane(String key, VBox box, boolean open) {
        TitledPane pane = new TitledPane(texts.of(key), box);
        pane.setAnimated(false);
        pane.setExpanded(open);
        return pane;
    }

    private static final class Ways extends StringConverter<RegisterMark.Way> {
        private final Texts texts;

        Ways(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(RegisterMark.Way way) {
            return Optional.ofNullable(way).map(w -> texts.of("numbers.way." + w)).orElse("");
        }

        @Override
        public RegisterMark.Way fromString(String typed) {
            return RegisterMark.Way.CERTIFIED_MAIL;
        }
    }
}
