package tokuden.desktop.origin;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;
import tokuden.desktop.kit.Texts;

/** The act of the page in the head line: write the record of the verification (検証記録). */
final class RecordAct {
    private final OriginViewModel model;
    private final Texts texts;
    private final Button write = new Button();
    private final Label written = new Label();

    RecordAct(OriginViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        write.setText(texts.of("origin.record.write"));
        write.setMnemonicParsing(false);
        write.getStyleClass().add("accent");
        write.setMinWidth(Button.USE_PREF_SIZE);
        write.disableProperty().bind(model.traced().map(Optional::isEmpty));
        write.setOnAction(e -> chooseFile());
        written.textProperty().bind(model.written());
        written.getStyleClass().add("muted");
    }

    /** The file last written, and the button. */
    List<Node> nodes() {
        return List.of(written, write);
    }

    void fire() {
        write.fire();
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("origin.record.write"));
        chooser.setInitialFileName("sender-trace.pdf");
        Optional.ofNullable(chooser.showSaveDialog(write.getScene().getWindow()))
                .ifPresent(file -> model.writeRecord(file.toPath()));
    }
}
