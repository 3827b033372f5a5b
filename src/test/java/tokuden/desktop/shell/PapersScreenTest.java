package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tokuden.casework.Case;
import tokuden.desktop.kit.Place;
import tokuden.documents.forms.CaseField;
import tokuden.documents.forms.CaseForms;

@ExtendWith(ApplicationExtension.class)
class PapersScreenTest {
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        DeskFixture fixture = new DeskFixture(Locale.JAPANESE).withMails();
        Case one = fixture.aCaseToDraft();
        Frame frame = fixture.frame();
        stage.setScene(frame.scene(1366, 768));
        stage.show();
        frame.open(fixture::desk);
        frame.model().open(new Place.Papers(one.number()));
    }

    @Test
    void every_form_is_offered_and_a_chosen_one_shows_its_pages(FxRobot robot) {
        assertThat(robot.lookup("#forms").<ListView<String>>query().getItems())
                .isEqualTo(CaseForms.kinds());

        choose(robot, "mail-analysis");

        assertThat(robot.lookup(".page").queryAll()).isNotEmpty();
        robot.interact(() -> Pictures.write(stage.getScene(), "papers-sheet-light-ja"));
    }

    @Test
    void what_is_not_written_is_listed_and_keeps_the_paper_back(FxRobot robot) {
        choose(robot, "report-demand");

        assertThat(robot.lookup("#issue").<Button>query().isDisabled()).isTrue();
        robot.interact(() -> Pictures.write(stage.getScene(), "papers-open-light-ja"));
    }

    @Test
    void what_is_typed_follows_into_the_list_of_what_lacks(FxRobot robot) {
        choose(robot, "report-demand");
        int before = robot.lookup("#openBox .label").queryAll().size();

        write(robot, "REASON=表示義務違反の疑い");

        assertThat(robot.lookup("#openBox .label").queryAll()).hasSizeLessThan(before);
    }

    @Test
    void a_paper_in_which_nothing_is_open_may_be_issued_and_printed(FxRobot robot) {
        choose(robot, "exhibit-list");
        robot.interact(
                () ->
                        robot.lookup(".check-box")
                                .queryAllAs(CheckBox.class)
                                .forEach(box -> box.setSelected(true)));

        assertThat(robot.lookup("#issue").<Button>query().isDisabled()).isFalse();
        assertThat(robot.lookup("#print").<Button>query().isDisabled()).isFalse();
        robot.interact(() -> Pictures.write(stage.getScene(), "papers-ready-light-ja"));
    }

    private static void choose(FxRobot robot, String kind) {
        robot.interact(
                () ->
                        robot.lookup("#forms")
                                .<ListView<String>>query()
                                .getSelectionModel()
                                .select(kind));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void write(FxRobot robot, String written) {
        CaseField field = CaseField.valueOf(written.split("=")[0]);
        TextInputControl input = robot.lookup("#field-" + field).query();
        robot.interact(
                () -> {
                    input.requestFocus();
                    input.setText(written.split("=")[1]);
                    robot.lookup("#forms").query().requestFocus();
                });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
