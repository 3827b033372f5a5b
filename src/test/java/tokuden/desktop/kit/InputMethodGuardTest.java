package tokuden.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class InputMethodGuardTest {
    private TextField field;
    private final AtomicInteger acts = new AtomicInteger();

    @Start
    void start(Stage stage) {
        field = new TextField();
        field.setOnAction(e -> acts.incrementAndGet());
        Scene scene = new Scene(field);
        InputMethodGuard.on(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void enter_that_commits_a_conversion_does_nothing_else(FxRobot robot) {
        robot.interact(
                () -> {
                    compose("こうこく", "");
                    enter();
                    compose("", "広告");
                    enter();
                });

        assertThat(acts).hasValue(0);
        assertThat(field.getText()).isEqualTo("広告");
    }

    @Test
    void enter_works_again_when_the_conversion_is_over(FxRobot robot) {
        robot.interact(() -> compose("こうこく", ""));
        robot.interact(() -> compose("", "広告"));
        robot.sleep(200);

        robot.interact(this::enter);

        assertThat(acts).hasValue(1);
    }

    private void compose(String composed, String committed) {
        List<InputMethodTextRun> runs =
                composed.isEmpty()
                        ? List.of()
                        : List.of(
                                new InputMethodTextRun(
                                        composed, InputMethodHighlight.UNSELECTED_RAW));
        Event.fireEvent(
                field,
                new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0));
    }

    private void enter() {
        Event.fireEvent(
                field,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "\r",
                        "\r",
                        KeyCode.ENTER,
                        false,
                        false,
                        false,
                        false));
    }
}
