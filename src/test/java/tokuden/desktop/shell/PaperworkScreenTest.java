package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tokuden.casework.Case;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.casework.dispatch.RegisterMark;
import tokuden.desktop.kit.Place;
import tokuden.documents.wording.LineDifference;

/** The register of numbers and the wording of papers, in the window. */
@ExtendWith(ApplicationExtension.class)
class PaperworkScreenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private Stage stage;
    private DeskFixture fixture;
    private Frame frame;
    private Case one;

    @Start
    void start(Stage shown) {
        stage = shown;
        fixture = new DeskFixture(Locale.JAPANESE).withMails();
        one = fixture.aCaseToDraft();
        frame = fixture.frame();
        stage.setScene(frame.scene(1366, 768));
        stage.show();
        frame.open(fixture::desk);
    }

    @Test
    void a_lost_number_is_made_void_with_its_reason(FxRobot robot) {
        fixture.store.register().take("総基消", DAY, one.number(), "warning");
        fixture.store.register().take("総基消", DAY, one.number(), "corrective-order");
        open(robot, new Place.Numbers());
        assertThat(robot.lookup("#unexplained .label").queryAll()).hasSize(1);

        TableView<RegisterLine> table = robot.lookup("#table").query();
        robot.interact(() -> table.getSelectionModel().select(1));
        assertThat(robot.lookup("#numbers-void").<Button>query().isDisabled()).isTrue();
        robot.interact(() -> robot.lookup("#void-reason").<TextField>query().setText("起案を取りやめたため"));
        robot.interact(() -> robot.lookup("#numbers-void").<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();

        RegisterLine line = fixture.store.register().lines(2026).get(1);
        assertThat(line.marks())
                .extracting(RegisterLine.Marked::mark)
                .containsExactly(new RegisterMark.Voided("起案を取りやめたため"));
        assertThat(robot.lookup("#unexplained .label").queryAll()).isEmpty();
        robot.interact(() -> Pictures.write(stage.getScene(), "numbers-light-ja"));
    }

    @Test
    void the_seal_and_the_service_of_a_paper_are_entered(FxRobot robot) {
        fixture.store.register().take("総基消", DAY, one.number(), "warning");
        open(robot, new Place.Numbers());
        TableView<RegisterLine> table = robot.lookup("#table").query();
        robot.interact(() -> table.getSelectionModel().select(0));

        robot.interact(() -> robot.lookup("#seal-name").<TextField>query().setText("総務大臣之印"));
        robot.interact(() -> robot.lookup("#numbers-seal").<Button>query().fire());
        robot.interact(() -> robot.lookup("#served-to").<TextField>query().setText("株式会社見本"));
        robot.interact(() -> robot.lookup("#numbers-serve").<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();

        RegisterLine line = fixture.store.register().lines(2026).get(0);
        assertThat(line.bears(RegisterMark.Kind.SEALED)).isTrue();
        assertThat(line.bears(RegisterMark.Kind.SERVED)).isTrue();
    }

    @Test
    void a_wording_is_changed_looked_at_and_kept(FxRobot robot) {
        open(robot, new Place.Wording(Optional.of("warning")));
        assertThat(robot.lookup(".page").queryAll()).isNotEmpty();
        TextArea text = robot.lookup("#text").query();
        Button keep = robot.lookup("#keep").query();
        assertThat(keep.isDisabled()).isTrue();

        write(robot, text.getText().replace("速やかに", "直ちに").replaceFirst("版: \\d+", "版: 9"));
        assertThat(keep.isDisabled()).isFalse();
        robot.interact(keep::fire);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#told").<Label>query().getText()).contains("第9版");
        ListView<LineDifference> difference =
                robot.from(text.getScene().getRoot()).lookup("#difference").query();
        assertThat(difference.getItems())
                .anyMatch(d -> d.kind() == LineDifference.Kind.ADDED && d.text().contains("直ちに"));
        robot.interact(() -> Pictures.write(stage.getScene(), "wording-light-ja"));
    }

    @Test
    void what_is_wrong_with_a_wording_is_named_with_its_place(FxRobot robot) {
        open(robot, new Place.Wording(Optional.of("warning")));
        TextArea text = robot.lookup("#text").query();

        write(robot, text.getText().replace("{{趣旨}}", "{{趣意}}").replaceFirst("版: \\d+", "版: 9"));

        assertThat(robot.lookup("#faultsBox .label").<Label>query().getText())
                .contains("warning")
                .contains("趣意")
                .contains("行目");
        assertThat(robot.lookup("#keep").<Button>query().isDisabled()).isTrue();
    }

    @Test
    void both_can_be_looked_at_in_the_dark_in_english_and_large(FxRobot robot) {
        fixture.store.register().take("総基消", DAY, one.number(), "warning");
        robot.interact(() -> frame.look().dark().set(true));
        robot.interact(() -> fixture.work.texts().language().set(Locale.ENGLISH));
        open(robot, new Place.Numbers());
        robot.interact(() -> Pictures.write(stage.getScene(), "numbers-dark-en"));
        open(robot, new Place.Wording(Optional.of("corrective-order")));
        robot.interact(() -> Pictures.write(stage.getScene(), "wording-dark-en"));
        robot.interact(() -> frame.look().dark().set(false));
        robot.interact(() -> fixture.work.texts().language().set(Locale.JAPANESE));
        robot.interact(() -> frame.look().scale().set(2));
        open(robot, new Place.Numbers());
        robot.interact(() -> Pictures.write(stage.getScene(), "numbers-light-ja-200"));
        open(robot, new Place.Wording(Optional.of("warning")));
        robot.interact(() -> Pictures.write(stage.getScene(), "wording-light-ja-200"));

        assertThat(robot.lookup("#text").<TextArea>query().getText()).contains("様式: warning");
    }

    private void open(FxRobot robot, Place place) {
        robot.interact(() -> frame.model().open(place));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void write(FxRobot robot, String words) {
        robot.interact(() -> robot.lookup("#text").<TextArea>query().setText(words));
        WaitForAsyncUtils.sleep(600, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
