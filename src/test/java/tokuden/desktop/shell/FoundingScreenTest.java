package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tokuden.desktop.kit.Place;

/** The founding of an office in the window, its store encrypted unless somebody says no. */
@ExtendWith(ApplicationExtension.class)
class FoundingScreenTest {
    private Stage stage;
    private Frame frame;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void the_recovery_code_is_shown_with_the_passwords(String language, FxRobot robot) {
        open(language, robot);
        CheckBox encrypt = robot.lookup("#encrypt").queryAs(CheckBox.class);
        Label open = robot.lookup("#open").queryAs(Label.class);
        assertThat(encrypt.isSelected()).isTrue();
        assertThat(open.isVisible()).isFalse();

        officers(robot);
        press("#found", robot);
        robot.interact(() -> Pictures.write(stage.getScene(), "founded-light-" + language));

        TextField code = robot.lookup("#recovery").queryAs(TextField.class);
        assertThat(code.getText()).contains("-").hasSizeGreaterThan(40);
        assertThat(code.isEditable()).isFalse();
        assertThat(robot.lookup("#begin").query().isVisible()).isTrue();
        press("#begin", robot);
        assertThat(code.getText()).isEmpty();
    }

    @Test
    void who_leaves_the_store_open_is_warned_and_gets_no_code(FxRobot robot) {
        open("ja", robot);
        press("#encrypt", robot);
        assertThat(robot.lookup("#open").query().isVisible()).isTrue();
        robot.interact(() -> Pictures.write(stage.getScene(), "founding-open-light-ja"));

        officers(robot);
        press("#found", robot);

        assertThat(robot.lookup("#begin").query().isVisible()).isTrue();
        assertThat(robot.lookup("#recoveryBox").query().isVisible()).isFalse();
    }

    private void officers(FxRobot robot) {
        officer("suzuki", "鈴木 一郎", "INVESTIGATION", robot);
        officer("takahashi", "高橋 二郎", "APPROVAL", robot);
        officer("kanri", "管理 三郎", "ADMINISTRATION", robot);
    }

    private void officer(String id, String name, String role, FxRobot robot) {
        robot.interact(
                () -> {
                    robot.lookup("#id").queryAs(TextField.class).setText(id);
                    robot.lookup("#name").queryAs(TextField.class).setText(name);
                    robot.lookup("#post").queryAs(TextField.class).setText("係長");
                });
        press("#role-" + role, robot);
        press("#add", robot);
    }

    private void press(String id, FxRobot robot) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private void open(String language, FxRobot robot) {
        robot.interact(
                () -> {
                    DeskFixture fixture = new DeskFixture(Locale.forLanguageTag(language));
                    frame = fixture.frame();
                    Scene scene = frame.scene(1366, 768);
                    stage.setScene(scene);
                    stage.show();
                    frame.open(fixture::desk);
                    frame.model().open(new Place.Founding());
                });
    }
}
