package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tokuden.casework.Case;
import tokuden.desktop.kit.Place;

@ExtendWith(ApplicationExtension.class)
class PackagesScreenTest {
    @TempDir Path folder;

    private Stage stage;
    private Frame frame;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void a_mail_is_moved_by_alt_and_arrow_and_taken_out_by_space(FxRobot robot) {
        open("ja", false, robot);
        ListView<?> lines = robot.lookup("#lines").query();
        Object first = lines.getItems().get(0);
        robot.interact(
                () -> {
                    lines.requestFocus();
                    lines.getSelectionModel().select(0);
                });

        robot.press(KeyCode.ALT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.ALT);

        assertThat(lines.getItems().indexOf(first)).isEqualTo(1);
        String before = robot.lookup("#chosen").<Label>query().getText();
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertThat(robot.lookup("#chosen").<Label>query().getText()).isNotEqualTo(before);
    }

    @Test
    void with_no_mail_chosen_nothing_is_made_and_it_says_why(FxRobot robot) {
        open("ja", false, robot);

        robot.interact(() -> robot.lookup("#none").<Button>query().fire());

        assertThat(robot.lookup("#make").<Button>query().isDisabled()).isTrue();
        assertThat(robot.lookup("▲ 証拠セットに入れる電子メールがありません。").tryQuery()).isPresent();
        robot.interact(
                () -> {
                    robot.lookup("#all").<Button>query().fire();
                    robot.lookup("#folder").<TextField>query().setText(folder.toString());
                });
        assertThat(robot.lookup("#make").<Button>query().isDisabled()).isFalse();
    }

    @Test
    void a_package_is_made_proved_and_its_receipt_noted(FxRobot robot) throws Exception {
        open("ja", false, robot);

        robot.interact(
                () -> {
                    robot.lookup("#folder").<TextField>query().setText(folder.toString());
                    robot.lookup("#make").<Button>query().fire();
                });
        waitFor(() -> Files.exists(folder.resolve("2026-0001-P01-receipt.pdf")));
        WaitForAsyncUtils.waitForFxEvents();
        waitFor(() -> robot.lookup("#prove").<Button>query().isVisible());
        robot.interact(() -> robot.lookup("#prove").<Button>query().fire());
        waitFor(() -> robot.lookup("#outcome").<Label>query().getText().startsWith("確かめました"));
        robot.interact(() -> Pictures.write(stage.getScene(), "packages-light-ja"));
        robot.interact(
                () -> {
                    robot.lookup("#made").<ListView<?>>query().getSelectionModel().select(0);
                    robot.lookup("#receiver").<TextField>query().setText("見本検察庁 検察 花子");
                    robot.lookup("#receive").<Button>query().fire();
                });
        waitFor(() -> robot.lookup("#outcome").<Label>query().getText().startsWith("受領を記録"));
    }

    @Test
    void the_page_can_be_looked_at_in_english_and_dark(FxRobot robot) {
        open("en", true, robot);

        robot.interact(() -> Pictures.write(stage.getScene(), "packages-dark-en"));

        assertThat(robot.lookup("#make").<Button>query().getText()).isEqualTo("Make the package");
    }

    private void open(String language, boolean dark, FxRobot robot) {
        robot.interact(
                () -> {
                    DeskFixture fixture =
                            new DeskFixture(Locale.forLanguageTag(language)).withMails();
                    Case one = fixture.aCaseToDraft();
                    frame = fixture.frame();
                    frame.look().dark().set(dark);
                    stage.setScene(frame.scene(1366, 768));
                    stage.show();
                    frame.open(fixture::desk);
                    frame.model().open(new Place.Packages(one.number()));
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> what) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, what);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
