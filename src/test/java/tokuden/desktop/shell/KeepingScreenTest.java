package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tokuden.casework.Case;
import tokuden.casework.work.Clerk;
import tokuden.desktop.kit.Place;
import tokuden.office.Officer;

/** A case whose period is over goes out of the store: one asks, two agree, one question. */
@ExtendWith(ApplicationExtension.class)
class KeepingScreenTest {
    private DeskFixture fixture;
    private Frame frame;
    private Stage stage;
    private Case one;

    @Start
    void start(Stage shown) {
        stage = shown;
        fixture = new DeskFixture(Locale.JAPANESE).withMails();
        one = fixture.caseworker.open("春", fixture.store.reports().page(99, 2), DeskFixture.SUZUKI);
        DeskFixture.granted(
                new Clerk(fixture.bench.recording())
                        .close(one.number(), "警告で終結", DeskFixture.SUZUKI));
        fixture.today = Clock.fixed(Instant.parse("2050-01-05T03:00:00Z"), ZoneOffset.UTC);
        frame = fixture.frame();
        stage.setScene(frame.scene(1366, 768));
        stage.show();
        frame.open(fixture::desk);
        frame.model().open(new Place.Course(one.number()));
    }

    @Test
    void a_hold_stops_the_asking_and_is_lifted_by_an_approver_only(FxRobot robot) {
        expand(robot);
        write(robot, "情報公開請求");
        fire(robot, "#hold");
        String held = title(robot);
        fire(robot, "#askDisposal");
        boolean stopped = robot.lookup(".field-message").tryQuery().isPresent();
        fire(robot, "#lift");
        String notLifted = title(robot);
        sit(robot, DeskFixture.TAKAHASHI);
        write(robot, "請求に応じた");
        fire(robot, "#lift");

        assertThat(held).contains("廃棄停止");
        assertThat(stopped).isTrue();
        assertThat(notLifted).contains("廃棄停止");
        assertThat(title(robot)).contains("満了");
    }

    @Test
    void one_asks_two_agree_and_it_is_carried_out_after_one_question(FxRobot robot) {
        expand(robot);
        write(robot, "保存期間満了");
        fire(robot, "#askDisposal");
        fire(robot, "#agreeDisposal");
        String own = title(robot);
        sit(robot, DeskFixture.TAKAHASHI);
        fire(robot, "#agreeDisposal");
        sit(robot, DeskFixture.ITO);
        fire(robot, "#agreeDisposal");
        String agreed = title(robot);
        expand(robot);
        robot.interact(() -> Pictures.write(stage.getScene(), "keeping-light-ja"));
        sit(robot, DeskFixture.SUZUKI);
        expand(robot);
        fire(robot, "#carryOut");
        boolean before = fixture.removal.done.isEmpty();
        robot.interact(() -> Pictures.write(stage.getScene(), "keeping-question-light-ja"));
        fire(robot, "#carryOutYes");

        assertThat(own).contains("承認待ち");
        assertThat(agreed).contains("承認済み");
        assertThat(before).isTrue();
        assertThat(fixture.removal.done)
                .singleElement()
                .matches(d -> d.number().equals(one.number()) && d.agreedBy().size() == 2);
        assertThat(robot.lookup("#course-keeping").tryQuery()).isEmpty();
    }

    @Test
    void the_question_can_be_answered_with_no(FxRobot robot) {
        expand(robot);
        write(robot, "保存期間満了");
        fire(robot, "#askDisposal");
        fire(robot, "#carryOut");
        boolean asked = robot.lookup("#carryOutYes").query().isVisible();
        fire(robot, "#carryOutNo");

        assertThat(asked).isTrue();
        assertThat(robot.lookup("#carryOutYes").query().isVisible()).isFalse();
        assertThat(fixture.removal.done).isEmpty();
        assertThat(robot.lookup("#keeping .label").queryAllAs(Label.class)).isNotEmpty();
    }

    private static void sit(FxRobot robot, Officer officer) {
        ComboBox<Officer> seat = robot.lookup("#officer").queryComboBox();
        robot.interact(() -> seat.getSelectionModel().select(officer));
        robot.interact(() -> seat.fireEvent(new ActionEvent()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#course-keeping").queryAs(TitledPane.class).getText();
    }

    private static void expand(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> robot.lookup("#course-keeping").queryAs(TitledPane.class).setExpanded(true));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void write(FxRobot robot, String text) {
        robot.interact(
                () -> robot.lookup("#keepingReason").queryAs(TextInputControl.class).setText(text));
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
