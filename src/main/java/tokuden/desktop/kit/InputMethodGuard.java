package tokuden.desktop.kit;

import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * Keeps keys that belong to an input method (IME) away from the program: while a conversion is
 * being composed, and for one turn after it is committed, Enter, Escape and Space do nothing else.
 */
public final class InputMethodGuard {
    private static final Set<KeyCode> OWN = Set.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.SPACE);

    private final PauseTransition turn = new PauseTransition(Duration.millis(40));
    private boolean composing;
    private boolean justCommitted;

    private InputMethodGuard() {
        turn.setOnFinished(e -> justCommitted = false);
    }

    /** Guards everything typed into the scene. */
    public static void on(Scene scene) {
        InputMethodGuard guard = new InputMethodGuard();
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, guard::composed);
        scene.addEventFilter(KeyEvent.ANY, guard::key);
    }

    private void composed(InputMethodEvent event) {
        boolean was = composing;
        composing = !event.getComposed().isEmpty();
        if (was && !composing) {
            justCommitted = true;
            turn.playFromStart();
        }
    }

    private void key(KeyEvent event) {
        boolean typedReturn =
                event.getCharacter().equals("\r") || event.getCharacter().equals("\n");
        if ((composing || justCommitted) && (OWN.contains(event.getCode()) || typedReturn)) {
            event.consume();
        }
    }
}
