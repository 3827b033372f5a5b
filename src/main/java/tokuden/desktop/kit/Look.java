package tokuden.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** How the window looks: light or dark, size of text (100 to 200 %), bundled fonts. */
public final class Look {
    private static final double PLAIN_SIZE = 13;
    private static final double ROW_HEIGHT = 28;
    private static final List<String> FONTS =
            List.of(
                    "BIZUDPGothic_400Regular",
                    "BIZUDPGothic_700Bold",
                    "BIZUDGothic_400Regular",
                    "NotoSansJP_400Regular");

    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final DoubleProperty scale = new SimpleDoubleProperty(1);

    public BooleanProperty dark() {
        return dark;
    }

    /** 1 to 2. */
    public DoubleProperty scale() {
        return scale;
    }

    /** A step larger or smaller, within bounds. */
    public void zoom(double by) {
        scale.set(Math.max(1, Math.min(2, scale.get() + by)));
    }

    /** The height of a row in every list. */
    public DoubleBinding rowHeight() {
        return scale.multiply(ROW_HEIGHT);
    }

    /** Gives that look to the scene, now and when it changes. */
    public void on(Scene scene) {
        loadFonts();
        String own = Look.class.getResource("tokuden.css").toExternalForm();
        dark.addListener((of, was, is) -> Application.setUserAgentStylesheet(theme()));
        Application.setUserAgentStylesheet(theme());
        scene.getStylesheets().setAll(own);
        scene.getRoot()
                .styleProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> "-fx-font-size: " + PLAIN_SIZE * scale.get() + "px;", scale));
    }

    private String theme() {
        return dark.get()
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
    }

    private static void loadFonts() {
        for (String name : FONTS) {
            try (InputStream file = Look.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
                Font.loadFont(file, PLAIN_SIZE);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(name, unreadable);
            }
        }
    }
}
