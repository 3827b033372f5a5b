package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
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

@ExtendWith(ApplicationExtension.class)
class CaseScreenTest {
    private DeskFixture fixture;
    private Case one;

    @Start
    void start(Stage stage) {
        fixture = new DeskFixture(Locale.JAPANESE).withMails();
        one = fixture.caseworker.open("春", fixture.store.reports().page(99, 9), DeskFixture.SUZUKI);
        Frame frame = fixture.frame();
        stage.setScene(frame.scene(1366, 768));
        stage.show();
        frame.open(fixture::desk);
        frame.model().open(new Place.OneCase(one.number(), Optional.empty()));
    }

    @Test
    void choosing_a_result_marks_its_bytes_as_read_and_raw(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();

        String read = marked(robot);
        robot.type(KeyCode.B);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(read).contains("春の特別ご優待 第3弾");
        assertThat(marked(robot)).contains("=?ISO-2022-");
    }

    @Test
    void a_digit_and_y_determine_and_u_takes_it_back(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();

        robot.type(KeyCode.DIGIT1, KeyCode.Y);
        Determination made = kept().determinations().get(0);
        robot.type(KeyCode.U);

        assertThat(made.verdict()).isEqualTo(Determination.Verdict.BREACH);
        assertThat(made.reason()).isEqualTo(fixture.work.texts().of("dossier.reason.1"));
        assertThat(kept().determinations()).isEmpty();
    }

    @Test
    void nothing_is_determined_without_a_reason(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();

        robot.type(KeyCode.Y);

        assertThat(kept().determinations()).isEmpty();
        assertThat(robot.lookup(".field-message").<Label>query().getText()).contains("理由");
    }

    @Test
    void j_goes_to_the_next_mail(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();

        robot.type(KeyCode.J);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(marked(robot)).contains("第2弾");
    }

    private Case kept() {
        return fixture.store.cases().find(one.number()).orElseThrow();
    }

    private static String marked(FxRobot robot) {
        return robot.lookup(".marked").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining());
    }
}
