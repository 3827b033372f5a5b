package tokuden.desktop.order;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tokuden.desktop.kit.Texts;
import tokuden.law.procedure.ActKind;

/** The line in which one says why an act that usually comes first is not taken. */
final class SkipReason extends HBox {
    SkipReason(ActKind skipped, OrderViewModel model, Texts texts, Runnable then) {
        super(8);
        TextField reason = new TextField();
        reason.setId("skip-" + skipped);
        reason.setPromptText(texts.of("order.skip.reason"));
        reason.setAccessibleText(texts.of("order.skip.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button record = new Button(texts.of("order.skip"));
        record.setId("record-" + skipped);
        record.setMnemonicParsing(false);
        record.setMinWidth(USE_PREF_SIZE);
        record.disableProperty().bind(model.busy().or(reason.textProperty().isEmpty()));
        record.setOnAction(e -> model.skip(skipped, reason.getText(), then));
        getChildren().addAll(reason, record);
    }
}
