package tokuden.desktop.kit;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The key that signs, its password and the time-stamp authority, as every page asks for them. */
public final class KeyFields extends VBox {
    private static final int GAP = 6;

    private final ObjectProperty<Optional<Path>> file =
            new SimpleObjectProperty<>(Optional.empty());
    private final Label fileLabel = new Label();
    private final Button choose = new Button();
    private final Label passwordLabel = new Label();
    private final PasswordField password = new PasswordField();
    private final Label authorityLabel = new Label();
    private final TextField authority = new TextField();

    public KeyFields() {
        super(GAP);
        choose.setId("key");
        choose.setMnemonicParsing(false);
        choose.setMaxWidth(Double.MAX_VALUE);
        password.setId("password");
        authority.setId("authority");
        fileLabel.setLabelFor(choose);
        passwordLabel.setLabelFor(password);
        authorityLabel.setLabelFor(authority);
        authorityLabel.setWrapText(true);
        getChildren().addAll(fileLabel, choose, passwordLabel, password, authorityLabel, authority);
    }

    /** Says everything in that language. */
    public void dress(Texts texts) {
        fileLabel.setText(texts.of("signing.key"));
        passwordLabel.setText(texts.of("signing.password"));
        authorityLabel.setText(texts.of("signing.authority"));
        choose.setOnAction(e -> choose(texts));
        file.addListener((of, was, is) -> tell(texts));
        tell(texts);
    }

    /** The file of the key; empty if none is chosen. */
    public ObjectProperty<Optional<Path>> file() {
        return file;
    }

    public StringProperty password() {
        return password.textProperty();
    }

    public StringProperty authority() {
        return authority.textProperty();
    }

    /** What is chosen now; the password no longer stands on the page. */
    public KeyChoice take() {
        KeyChoice taken = new KeyChoice(file.get(), password.getText(), authority.getText());
        password.clear();
        return taken;
    }

    private void tell(Texts texts) {
        choose.setText(
                file.get()
                        .map(f -> f.getFileName().toString())
                        .orElse(texts.of("signing.key.none")));
    }

    private void choose(Texts texts) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("signing.key"));
        file.set(
                Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                        .map(java.io.File::toPath));
    }
}
