package tokuden.desktop.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/** A screen in the work area of the window. */
public interface Screen {
    Parent root();

    /** Where the keyboard goes when the screen opens. */
    Node firstFocus();

    /** A key that no control took; consumed when it meant something here. */
    default void key(KeyEvent event) {}
}
