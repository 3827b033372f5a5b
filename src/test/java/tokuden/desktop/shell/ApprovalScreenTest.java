package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tokuden.casework.Case;
import tokuden.casework.approval.Comment;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.Mark;
import tokuden.desktop.kit.Place;
import tokuden.office.Matter;

/** A draft from its author to the approver and back. */
@ExtendWith(ApplicationExtension.class)
class ApprovalScreenTest {
    private DeskFixture fixture;
    private Case ready;
    private Frame frame;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        fixture = new DeskFixture(Locale.JAPANESE).withMails();
        ready = fixture.aCaseToDecide();
        frame = fixture.frame();
        stage.setScene(frame.scene(1366, 768));
        stage.show();
        frame.open(fixture::desk);
        frame.model().open(new Place.Drafting(ready.number()));
    }

    @Test
    void the_author_sends_it_on_its_way_and_a_second_officer_decides(FxRobot robot) {
        next(robot);
        next(robot);
        boolean ownOff = approver(robot, "#agree").isDisabled();
        String why = robot.lookup("#whyNot").queryAs(Label.class).getText();
        sit(robot, true);
        String rail = robot.lookup("#inbox").queryAs(ToggleButton.class).getText();
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        next(robot);

        assertThat(ownOff).isTrue();
        assertThat(why).isNotBlank();
        assertThat(rail).endsWith(" 1");
        assertThat(draft().standing().state()).isEqualTo(Matter.State.DECIDED);
        assertThat(robot.lookup("#inbox").queryAs(ToggleButton.class).getText()).isEqualTo("決裁");
    }

    @Test
    void it_comes_back_with_a_comment_at_its_paragraph_and_what_changed_is_marked(FxRobot robot) {
        next(robot);
        next(robot);
        sit(robot, true);
        approver(robot, "#agree");
        String mark = draft().newest().text().paragraphs().get(2).mark();
        fire(robot, "#write-" + mark);
        write(robot, "#remark-" + mark, "日付を確かめること");
        fire(robot, "#sendBack");
        List<Comment> comments = draft().standing().comments();

        sit(robot, false);
        open(robot, new Place.Drafting(ready.number()));
        TextArea body = robot.lookup("#body").queryAs(TextArea.class);
        robot.interact(() -> body.setText(body.getText().replaceFirst("株式会社見本", "株式会社見本様")));
        next(robot);
        next(robot);
        sit(robot, true);
        approver(robot, "#agree");
        robot.interact(() -> Pictures.write(stage.getScene(), "approver-changed-light-ja"));

        assertThat(comments).extracting(Comment::paragraph).containsExactly(mark);
        assertThat(robot.lookup(".change-changed").queryAll()).isNotEmpty();
        assertThat(draft().versions()).hasSize(2);
    }

    @Test
    void a_sentence_leads_to_its_evidence_in_one_step(FxRobot robot) {
        next(robot);
        approver(robot, "#agree");

        robot.interact(
                () -> robot.lookup("#paragraphs .hyperlink").queryAs(Hyperlink.class).fire());

        assertThat(frame.model().place().get()).isInstanceOf(Place.OneCase.class);
        assertThat(((Place.OneCase) frame.model().place().get()).mail()).isPresent();
    }

    @Test
    void deciding_in_place_of_another_shows_on_the_route(FxRobot robot) {
        next(robot);
        next(robot);
        robot.interact(() -> fixture.work.officers().sit(DeskFixture.ITO));
        approver(robot, "#inPlace");
        write(robot, "#reason", "課長出張のため");
        fire(robot, "#inPlace");

        assertThat(draft().standing().marks())
                .extracting(Mark::how)
                .containsExactly(Mark.How.DECIDED_IN_PLACE);
        assertThat(robot.lookup("#facts .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(t -> t.contains("代決") && t.contains("課長出張のため"));
    }

    private Button approver(FxRobot robot, String button) {
        open(robot, new Place.OneDraft(draft().number()));
        return robot.lookup(button).queryAs(Button.class);
    }

    private Draft draft() {
        return fixture.store.drafts().of(ready.number()).get(0);
    }

    private void open(FxRobot robot, Place place) {
        robot.interact(() -> frame.model().open(place));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void sit(FxRobot robot, boolean approver) {
        robot.interact(
                () ->
                        fixture.work
                                .officers()
                                .sit(approver ? DeskFixture.TAKAHASHI : DeskFixture.SUZUKI));
        open(robot, new Place.Cases());
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(
                () -> robot.lookup(id).queryAs(javafx.scene.control.ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void write(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
    }

    private static void next(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
