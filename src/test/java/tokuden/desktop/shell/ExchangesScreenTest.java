package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tokuden.casework.Case;
import tokuden.desktop.kit.Place;
import tokuden.exchange.log.Handing;
import tokuden.terminal.StoreOption;

@ExtendWith(ApplicationExtension.class)
class ExchangesScreenTest {
    private Stage stage;
    private Frame frame;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void the_log_is_narrowed_by_recipient_and_a_line_laid_open(FxRobot robot) {
        open("ja", false, robot);
        TableView<?> table = robot.lookup("#table").query();
        assertThat(table.getItems()).hasSize(2);

        robot.interact(
                () -> {
                    robot.lookup("#to").<TextField>query().setText("例示通信");
                    robot.lookup("#narrow").<Button>query().fire();
                });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(table.getItems()).hasSize(1);
        robot.interact(() -> table.getSelectionModel().select(0));
        robot.interact(() -> Pictures.write(stage.getScene(), "exchanges-light-ja"));
        assertThat(robot.lookup("#told").<Label>query().getText()).startsWith("1 ");
        assertThat(robot.lookup("第29条").tryQuery()).isPresent();
    }

    @Test
    void the_page_can_be_looked_at_in_english_and_dark(FxRobot robot) {
        open("en", true, robot);
        TableView<?> table = robot.lookup("#table").query();

        robot.interact(() -> table.getSelectionModel().select(1));
        robot.interact(() -> Pictures.write(stage.getScene(), "exchanges-dark-en"));

        assertThat(robot.lookup("Exchange log").tryQuery()).isPresent();
        assertThat(robot.lookup("prosecution, police").tryQuery()).isPresent();
    }

    @Test
    void a_partner_is_entered_and_found(FxRobot robot) {
        open("ja", false, robot);
        robot.interact(() -> robot.lookup("#partners").<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
        TableView<?> table = robot.lookup("#table").query();
        int before = table.getItems().size();

        robot.interact(
                () -> {
                    robot.lookup("#id").<TextField>query().setText("example");
                    robot.lookup("#nameJa").<TextField>query().setText("例示庁");
                    robot.lookup("#nameEn").<TextField>query().setText("Example Authority");
                    robot.lookup("#keep").<Button>query().fire();
                });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(table.getItems()).hasSize(before + 1);
        robot.interact(() -> table.getSelectionModel().select(1));
        robot.interact(() -> Pictures.write(stage.getScene(), "partners-light-ja"));
        robot.interact(() -> robot.lookup("#find").<TextField>query().setText("例示庁"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getItems()).hasSize(1);
    }

    private void open(String language, boolean dark, FxRobot robot) {
        robot.interact(
                () -> {
                    DeskFixture fixture =
                            new DeskFixture(Locale.forLanguageTag(language)).withMails();
                    Case one = fixture.aCaseToDraft();
                    Desk desk = fixture.desk();
                    Handing handing =
                            new Handing(
                                    desk.journal(),
                                    Clock.fixed(
                                            Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC));
                    var by = StoreOption.fresh().officers().get(0);
                    handing.enter(
                            "export.sealed",
                            one.number(),
                            Map.of("recipient", "見本検察庁", "profile", "PROSECUTION"),
                            by);
                    handing.enter(
                            "notice.written",
                            one.number(),
                            Map.of(
                                    "carrier",
                                    "例示通信",
                                    "what",
                                    "192.0.2.7",
                                    "basis",
                                    "第29条",
                                    "sha256",
                                    "a".repeat(64)),
                            by);
                    frame = fixture.frame();
                    frame.look().dark().set(dark);
                    stage.setScene(frame.scene(1366, 768));
                    stage.show();
                    frame.open(() -> desk);
                    frame.model().open(new Place.Exchanges());
                });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
