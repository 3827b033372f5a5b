package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tokuden.casework.Case;
import tokuden.casework.work.Note;
import tokuden.casework.work.Timeline;
import tokuden.desktop.kit.Place;

/** The course of a case: notes that save themselves, tasks, merging and its undoing. */
@ExtendWith(ApplicationExtension.class)
class CourseScreenTest {
    private DeskFixture fixture;
    private Case one;
    private Case other;

    @Start
    void start(Stage stage) {
        fixture = new DeskFixture(Locale.JAPANESE).withMails();
        one = fixture.caseworker.open("春", fixture.store.reports().page(99, 2), DeskFixture.SUZUKI);
        other =
                fixture.caseworker.open(
                        "夏", fixture.store.reports().page(2, 1), DeskFixture.SUZUKI);
        Frame frame = fixture.frame();
        stage.setScene(frame.scene(1366, 768));
        stage.show();
        frame.open(fixture::desk);
        frame.model().open(new Place.Course(one.number()));
    }

    @Test
    void a_note_saves_itself_and_is_called_saved_once_read_back(FxRobot robot)
            throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(KeyCode.CONTROL).type(KeyCode.M).release(KeyCode.CONTROL);
        robot.interact(() -> robot.lookup("#note").queryAs(TextArea.class).setText("電話した"));
        String before = told(robot);

        WaitForAsyncUtils.waitFor(2, TimeUnit.SECONDS, () -> !notes().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        String after = told(robot);
        robot.interact(() -> robot.lookup("#note").queryAs(TextArea.class).setText("電話した。不在"));
        fire(robot, "#noteClose");

        assertThat(before).doesNotContain("保存済");
        assertThat(after).contains("保存済");
        assertThat(notes()).extracting(Note::text).containsExactly("電話した", "電話した。不在");
        assertThat(notes().get(1).corrects()).isPresent();
        TableView<Timeline.Item> table = robot.lookup("#table").queryTableView();
        assertThat(table.getItems()).filteredOn(i -> i.key().equals("NOTE")).hasSize(1);
    }

    @Test
    void a_case_is_merged_after_a_look_and_taken_apart_again(FxRobot robot) {
        expand(robot, "#course-merge");
        write(robot, "#mergeSource", other.number().text());
        fire(robot, "#mergePreview");
        String looked = robot.lookup("#mergePreviewed").queryAs(Label.class).getText();
        write(robot, "#mergeReason", "同一の送信者");
        fire(robot, "#merge");
        int merged = mails();
        write(robot, "#mergeReason", "別人と判明");
        fire(robot, "#mergeUndo");

        assertThat(looked).contains("1 通");
        assertThat(merged).isEqualTo(3);
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void a_task_is_set_and_what_lacks_is_said_where_it_is_refused(FxRobot robot) {
        expand(robot, "#course-tasks");
        write(robot, "#taskWhat", "");
        fire(robot, "#taskSet");
        boolean refused = robot.lookup(".field-message").tryQuery().isPresent();
        write(robot, "#taskWhat", "照会書の起案");
        write(robot, "#taskDue", "R8.12.1");
        fire(robot, "#taskSet");

        assertThat(refused).isTrue();
        assertThat(fixture.store.log().of(one.number()).sheet().tasks())
                .singleElement()
                .matches(t -> t.what().equals("照会書の起案") && t.due().isPresent());
    }

    private List<Note> notes() {
        return fixture.store.log().of(one.number()).standing(Note.class);
    }

    private int mails() {
        return fixture.store.cases().find(one.number()).map(c -> c.mails().size()).orElse(0);
    }

    private static String told(FxRobot robot) {
        return Optional.of(robot.lookup("#noteTold").queryAs(Label.class).getText()).orElse("");
    }

    private static void expand(FxRobot robot, String card) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup(card).queryAs(TitledPane.class).setExpanded(true));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void write(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
