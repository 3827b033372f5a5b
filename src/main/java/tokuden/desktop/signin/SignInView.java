package tokuden.desktop.signin;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;

/** Draws the door: officer and password, and two fields more for a temporary one. */
public final class SignInView {
    private final SignInViewModel model;
    private final Parent root;
    @FXML private TextField officer;
    @FXML private PasswordField password;
    @FXML private VBox changing;
    @FXML private PasswordField fresh;
    @FXML private PasswordField again;
    @FXML private Label told;
    @FXML private Button enter;
    @FXML private Button change;

    public SignInView(SignInViewModel model, Texts texts) {
        this.model = model;
        root = new Screens(texts).draw(this);
        officer.textProperty().bindBidirectional(model.officer());
        told.textProperty().bind(model.told());
        Cells.onlyWhen(told, Bindings.isNotEmpty(model.told()));
        Cells.onlyWhen(
                changing,
                Bindings.createBooleanBinding(() -> model.mustChange().get(), model.mustChange()));
        Cells.onlyWhen(enter, Bindings.not(model.mustChange()));
        enter.setOnAction(e -> enter());
        password.setOnAction(e -> enter());
        change.setOnAction(e -> change());
        again.setOnAction(e -> change());
        model.closed().addListener((of, was, is) -> clear());
    }

    public Parent root() {
        return root;
    }

    /** Where typing begins. */
    public void focus() {
        (officer.getText().isEmpty() ? officer : password).requestFocus();
    }

    private void enter() {
        if (!model.mustChange().get()) {
            model.enter(password.getText().toCharArray());
        }
    }

    private void change() {
        model.change(
                password.getText().toCharArray(),
                fresh.getText().toCharArray(),
                again.getText().toCharArray());
    }

    private void clear() {
        password.clear();
        fresh.clear();
        again.clear();
        focus();
    }
}
