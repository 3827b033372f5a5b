package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void every_form_shows_its_pages(FxRobot robot) {
        for (String kind : CaseForms.kinds()) {
            choose(robot, kind);

            assertThat(robot.lookup(".page").queryAll()).as(kind).isNotEmpty();
        }
    }

    @Test
    void what_is_not_written_is_listed_and_keeps_the_paper_back(FxRobot robot) {
        choose(robot, "report-demand");

        assertThat(robot.lookup("#issue").<Button>query().isDisabled()).isTrue();
        robot.interact(() -> Pictures.write(stage.getScene(), "papers-open-light-ja"));
    }

    @Test
    void a_written_and_confirmed_paper_may_be_issued(FxRobot robot) {
        choose(robot, "report-demand");
        List.of(
                        "ISSUERS=総務大臣",
                        "CONTACT=消費者行政課",
                        "REASON=表示義務違反の疑い",
                        "ITEMS=送信の方法",
                        "DUE=令和8年12月15日",
                        "WHERE=総務省",
                        "MANNER=書面")
                .forEach(written -> write(robot, written));
        robot.interact(
                () ->
                        robot.lookup(".check-box")
                                .queryAllAs(CheckBox.class)
                                .forEach(box -> box.setSelected(true)));

        assertThat(robot.lookup("#issue").<Button>query().isDisabled()).isFalse();
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
