package tokuden.desktop.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Draws a view from the FXML file of the same name, with the texts of the language in use. */
public final class Screens {
    private final Texts texts;

    public Screens(Texts texts) {
        this.texts = texts;
    }

    /** The drawn view; {@code view} is its controller. */
    public Parent draw(Object view) {
        Class<?> type = view.getClass();
        FXMLLoader loader =
                new FXMLLoader(type.getResource(type.getSimpleName() + ".fxml"), texts.bundle());
        loader.setController(view);
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException(type.getSimpleName(), broken);
        }
    }
}
