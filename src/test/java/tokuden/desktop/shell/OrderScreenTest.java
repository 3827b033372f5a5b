package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tokuden.casework.Case;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.OrderReady;
import tokuden.casework.ProposedOrder;
import tokuden.casework.work.StepSkipped;
import tokuden.desktop.kit.Place;

@ExtendWith(ApplicationExtension.class)
class OrderScreenTest {
    private DeskFixture fixture;
    private Case one;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        fixture = new DeskFixture(Locale.JAPANESE).withMails();
        one = fixture.aCaseToDraft();
        Frame frame = fixture.frame();
        stage.setScene(frame.scene(1366, 768));
        stage.show();
        frame.open(fixture::desk);
        frame.model().open(new Place.Order(one.number()));
    }

    @Test
    void an_order_goes_from_draft_to_decision_by_a_second_officer(FxRobot robot) {
        draftAndHear(robot);
        next(robot);
        boolean byDrafter = kept().stage() instanceof CorrectiveOrder;
        robot.interact(() -> fixture.work.officers().sit(DeskFixture.TAKAHASHI));
        next(robot);

        assertThat(byDrafter).isFalse();
        assertThat(kept().stage()).isInstanceOf(CorrectiveOrder.class);
    }

    @Test
    void what_lacks_is_listed_and_the_step_is_not_taken(FxRobot robot) {
        next(robot);

        assertThat(kept().stage()).isEqualTo(one.stage());
        assertThat(robot.lookup(".hyperlink").queryAll()).hasSize(4);
    }

    @Test
    void a_reason_for_skipping_the_warning_is_recorded_where_it_lacks(FxRobot robot) {
        write(robot, "#necessity", "受信に支障が生じている。");
        write(robot, "#measures", "表示をすること。");
        next(robot);
        boolean past = kept().stage().equals(one.stage());
        robot.interact(() -> Pictures.write(stage.getScene(), "order-skip-light-ja"));
        skipWarning(robot);
        next(robot);

        assertThat(past).isTrue();
        assertThat(kept().stage()).isInstanceOf(ProposedOrder.class);
        assertThat(fixture.store.log().of(one.number()).standing(StepSkipped.class))
                .extracting(StepSkipped::reason)
                .containsExactly("急を要する");
    }

    @Test
    void the_pages_of_a_draft_are_seen_beside_the_form(FxRobot robot) {
        write(robot, "#necessity", "多数の者に繰り返し送信され、受信に支障が生じている。");
        write(robot, "#measures", "件名の最前部に定められた表示をすること。");
        skipWarning(robot);

        next(robot);

        assertThat(robot.lookup(".page").queryAll()).isNotEmpty();
        robot.interact(() -> Pictures.write(stage.getScene(), "order-draft-light-ja"));
    }

    @Test
    void the_concluded_order_waits_for_its_decision(FxRobot robot) {
        draftAndHear(robot);

        assertThat(kept().stage()).isInstanceOf(OrderReady.class);
        assertThat(robot.lookup("#decide").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#whyNot").query().isVisible()).isTrue();
    }

    private static void skipWarning(FxRobot robot) {
        write(robot, "#skip-GUIDANCE", "急を要する");
        robot.interact(() -> robot.lookup("#record-GUIDANCE").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void draftAndHear(FxRobot robot) {
        skipWarning(robot);
        write(robot, "#necessity", "多数の者に繰り返し送信され、受信に支障が生じている。");
        write(robot, "#measures", "件名の最前部に定められた表示をすること。");
        next(robot);
        write(robot, "#arrived", "令和8年11月1日");
        write(robot, "#due", "R8.11.20");
        write(robot, "#where", "総務省");
        next(robot);
        next(robot);
    }

    private static void write(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).<TextInputControl>query().setText(text));
    }

    private static void next(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Case kept() {
        return fixture.store.cases().find(one.number()).orElseThrow();
    }
}
