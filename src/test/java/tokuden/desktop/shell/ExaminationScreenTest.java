package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tokuden.casework.Case;
import tokuden.casework.Determination;
import tokuden.desktop.kit.Place;
import tokuden.office.JournalRecord;

/** Determining several mails in one act, and the examination of a whole case. */
@ExtendWith(ApplicationExtension.class)
class ExaminationScreenTest {
    private DeskFixture fixture;
    private Case one;
    private Frame frame;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        fixture = new DeskFixture(Locale.JAPANESE).withMails().withMailsOfTheChange();
        one = fixture.caseworker.open("春", fixture.store.reports().page(99, 9), DeskFixture.SUZUKI);
        frame = fixture.frame();
        stage.setScene(frame.scene(1366, 768));
        stage.show();
        frame.open(fixture::desk);
    }

    @Test
    void marked_mails_are_determined_in_one_keystroke_and_taken_back_in_one(FxRobot robot) {
        open(robot, mailOf(2));

        robot.press(KeyCode.SHIFT).type(KeyCode.X).release(KeyCode.SHIFT);
        robot.type(KeyCode.DIGIT1, KeyCode.Y);
        WaitForAsyncUtils.waitForFxEvents();
        List<Determination> made = kept().determinations();
        List<String> recorded = actions();
        ListView<?> leftOut = robot.lookup("#leftOut").query();
        int out = leftOut.getItems().size();
        robot.interact(() -> Pictures.write(stage.getScene(), "case-group-light-ja"));
        choose(robot, made.get(0));
        robot.type(KeyCode.U);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(made)
                .hasSize(3)
                .extracting(Determination::key)
                .containsOnly("LABELLING/AD_MARK");
        assertThat(recorded)
                .containsOnlyOnce("case.opened")
                .endsWith("case.determined", "case.determined", "case.determined");
        assertThat(out).isEqualTo(2);
        assertThat(kept().determinations()).isEmpty();
    }

    @Test
    void shift_u_takes_back_this_mail_only(FxRobot robot) {
        open(robot, mailOf(2));
        robot.press(KeyCode.SHIFT).type(KeyCode.J).release(KeyCode.SHIFT);
        robot.type(KeyCode.DIGIT1, KeyCode.Y);
        WaitForAsyncUtils.waitForFxEvents();
        List<Determination> made = kept().determinations();

        choose(robot, made.get(0));
        robot.press(KeyCode.SHIFT).type(KeyCode.U).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(made).hasSize(2);
        assertThat(kept().determinations()).hasSize(1);
    }

    @Test
    void both_editions_and_the_place_to_hand_over_to_stand_above_the_findings(FxRobot robot) {
        open(robot, mailOf(0));

        String banner = told(robot, ".banner");
        robot.interact(() -> Pictures.write(stage.getScene(), "case-two-editions-light-ja"));

        assertThat(banner).contains("平成14年7月1日施行の版", "平成17年11月1日", "回付先", "Date 欄");
        assertThat(robot.lookup("#findings").<ListView<?>>query().getItems()).hasSizeGreaterThan(8);
    }

    @Test
    void examining_the_case_anew_lists_what_changed_and_a_proof_leads_to_its_mail(FxRobot robot) {
        robot.interact(() -> frame.model().open(new Place.Matrix(one.number())));
        WaitForAsyncUtils.waitForFxEvents();

        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        String outcome = robot.lookup("#outcome").<Label>query().getText();
        robot.interact(() -> Pictures.write(stage.getScene(), "matrix-examined-light-ja"));
        Hyperlink link =
                robot.lookup(".matrix-cell .hyperlink")
                        .queryAllAs(Hyperlink.class)
                        .iterator()
                        .next();
        robot.interact(link::fire);

        assertThat(outcome).startsWith("5 通を検査、変わった結果");
        assertThat(actions()).contains("case.reexamined");
        assertThat(frame.model().place().get()).isInstanceOf(Place.OneCase.class);
    }

    private void open(FxRobot robot, Place.OneCase place) {
        robot.interact(() -> frame.model().open(place));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Place.OneCase mailOf(int index) {
        return new Place.OneCase(one.number(), Optional.of(one.mails().get(index).exhibit()));
    }

    /** Lays the mail of that determination open, so that its row is chosen again. */
    private void choose(FxRobot robot, Determination made) {
        ListView<?> findings = robot.lookup("#findings").query();
        robot.interact(
                () ->
                        findings.getSelectionModel()
                                .select(
                                        (int)
                                                findings.getItems().stream()
                                                        .takeWhile(
                                                                r ->
                                                                        !r.toString()
                                                                                .contains(
                                                                                        made
                                                                                                .reason()))
                                                        .count()));
    }

    private static String told(FxRobot robot, String style) {
        StringBuilder all = new StringBuilder();
        robot.lookup(style + " .label")
                .queryAllAs(Labeled.class)
                .forEach(l -> all.append(l.getText()).append('\n'));
        return all.toString();
    }

    private Case kept() {
        return fixture.store.cases().find(one.number()).orElseThrow();
    }

    private List<String> actions() {
        return fixture.store.journal().from(1, 100).stream()
                .map(JournalRecord::entry)
                .map(e -> e.action())
                .toList();
    }
}
