package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tokuden.casework.Case;
import tokuden.casework.work.Sheet;
import tokuden.casework.work.TaskSet;
import tokuden.desktop.kit.Place;
import tokuden.examination.DutyTally;
import tokuden.law.Breach;
import tokuden.reports.Statement;

/** An empty cell of the proof of a breach leads on: to a task, to the DNS answers, to the mail. */
@ExtendWith(ApplicationExtension.class)
class NextStepScreenTest {
    private static final String ASK = "#step-FALSE_SENDER_INFORMATION-false-address-ASK_CARRIER";
    private static final String DNS = "#step-FALSE_SENDER_INFORMATION-false-address-RECORD_DNS";

    private DeskFixture fixture;
    private Case one;
    private Frame frame;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        fixture = new DeskFixture(Locale.JAPANESE).withMails();
        one = fixture.caseworker.open("春", fixture.store.reports().page(99, 9), DeskFixture.SUZUKI);
        frame = fixture.frame();
        stage.setScene(frame.scene(1366, 768));
        stage.show();
        frame.open(fixture::desk);
    }

    @Test
    void asking_the_carrier_becomes_a_task_once_and_the_cell_says_so(FxRobot robot) {
        proofOfFalseSender(robot);

        robot.interact(robot.lookup(ASK).<Hyperlink>query()::fire);
        WaitForAsyncUtils.waitForFxEvents();
        String said = robot.lookup("#said").<Label>query().getText();
        robot.interact(() -> Pictures.write(stage.getScene(), "matrix-task-light-ja"));
        boolean offeredAgain = robot.lookup(ASK).tryQuery().isPresent();

        assertThat(said).contains("電気通信事業者等に情報の提供を求める", "令和8年12月8日", "鈴木 一郎");
        assertThat(offeredAgain).isFalse();
        assertThat(sheet().tasks()).hasSize(1);
        assertThat(fixture.store.log().of(one.number()).standing(TaskSet.class))
                .extracting(TaskSet::template)
                .containsExactly("proof-ask-carrier/FALSE_SENDER_INFORMATION/false-address");
        robot.interact(robot.lookup("#tasks").<Hyperlink>query()::fire);
        assertThat(frame.model().place().get()).isEqualTo(new Place.Course(one.number()));
    }

    @Test
    void recording_dns_leads_to_the_origin_of_the_first_mail_without_proof(FxRobot robot) {
        proofOfFalseSender(robot);

        robot.interact(robot.lookup(DNS).<Hyperlink>query()::fire);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(frame.model().place().get())
                .isEqualTo(
                        new Place.SenderOrigin(
                                one.number(), Optional.of(one.mails().get(0).exhibit())));
    }

    @Test
    void the_answer_of_the_reporter_is_recorded_with_the_mails_of_the_cell(FxRobot robot) {
        proofOf(robot, Breach.REFUSAL_IGNORED);

        robot.interact(
                robot.lookup("#answer-REFUSAL_IGNORED-refusal-ASK_REPORTER").<Hyperlink>query()
                        ::fire);
        robot.interact(
                () -> {
                    robot.lookup("#answer-consent")
                            .<ComboBox<Statement.Consent>>query()
                            .setValue(Statement.Consent.NO);
                    robot.lookup("#answer-refused-on").<TextField>query().setText("平成18年2月1日");
                    robot.lookup("#answer-refused-to")
                            .<TextField>query()
                            .setText("sender1@ad.example.com");
                    robot.lookup("#answer-refused-address")
                            .<TextField>query()
                            .setText("taro@example.jp");
                });
        robot.interact(() -> Pictures.write(stage.getScene(), "matrix-answer-light-ja"));
        robot.interact(robot.lookup("#answerRecord").<Button>query()::fire);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#taken").<Label>query().getText()).contains("3 通に回答を記録");
        assertThat(fixture.store.reports().of(one.mails().get(0).exhibit()).get(0).statement())
                .satisfies(s -> assertThat(s.consent()).contains(Statement.Consent.NO))
                .satisfies(
                        s ->
                                assertThat(s.refusals().get(0).sentAt())
                                        .hasToString("2006-02-01T23:59+09:00"));
    }

    private Sheet sheet() {
        return fixture.store.log().of(one.number()).sheet();
    }

    private void proofOfFalseSender(FxRobot robot) {
        proofOf(robot, Breach.FALSE_SENDER_INFORMATION);
    }

    private void proofOf(FxRobot robot, Breach breach) {
        robot.interact(() -> frame.model().open(new Place.Matrix(one.number())));
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        ListView<DutyTally> duties = robot.lookup("#duties").query();
        List<DutyTally> all = duties.getItems();
        robot.interact(
                () ->
                        duties.getSelectionModel()
                                .select(
                                        all.stream()
                                                .filter(d -> d.breach() == breach)
                                                .findFirst()
                                                .orElseThrow()));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
