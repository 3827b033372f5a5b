package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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
import tokuden.desktop.kit.Place;

@ExtendWith(ApplicationExtension.class)
class OriginScreenTest {
    private DeskFixture fixture;
    private Stage stage;
    private Frame frame;

    @Start
    void start(Stage shown) {
        stage = shown;
        fixture = new DeskFixture(Locale.JAPANESE).withMails().withSignedMail();
        Case one =
                fixture.caseworker.open(
                        "春", fixture.store.reports().page(99, 9), DeskFixture.SUZUKI);
        frame = fixture.frame();
        stage.setScene(frame.scene(1366, 768));
        stage.show();
        frame.open(fixture::desk);
        frame.model().open(new Place.SenderOrigin(one.number(), Optional.empty()));
    }

    @Test
    void the_boundary_is_chosen_first_and_its_line_marked_in_the_header(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(marked(robot)).contains("203.0.113.77").doesNotContain("198.51.100.9");
        assertThat(texts(robot, ".boundary-title")).contains("ここから下は申告値");
    }

    @Test
    void keys_lead_to_the_statements_the_signs_the_times_and_back(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();

        type(robot, KeyCode.V, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        String dkim = marked(robot);
        picture(robot, "origin-steps-light-ja");
        type(robot, KeyCode.S);
        String sign = robot.lookup("#title").<Label>query().getText();
        picture(robot, "origin-signs-light-ja");
        type(robot, KeyCode.T);
        picture(robot, "origin-times-light-ja");
        Node times = focus();
        type(robot, KeyCode.R);

        assertThat(dkim).contains("DKIM-Signature");
        assertThat(sign).startsWith("H");
        assertThat(times.getId()).isEqualTo("times");
        assertThat(focus().getId()).isEqualTo("rows");
    }

    @Test
    void a_step_with_bytes_of_its_own_marks_those_alone(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, KeyCode.V, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        String all = marked(robot);

        type(robot, KeyCode.H, KeyCode.DOWN);

        assertThat(focus().getId()).isEqualTo("steps");
        assertThat(marked(robot)).isNotEmpty().hasSizeLessThan(all.length());
    }

    @Test
    void j_goes_to_the_next_mail_which_has_no_provider_yet(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();

        type(robot, KeyCode.J);

        assertThat(texts(robot, ".boundary-title")).contains("すべて申告値");
    }

    @Test
    void dns_is_asked_from_the_form_and_the_title_bar_tells_of_the_network(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, KeyCode.D);
        boolean off = robot.lookup("#ask").query().isDisabled();

        robot.interact(
                () -> robot.lookup("#resolver").<TextInputControl>query().setText("192.0.2.53"));
        robot.interact(() -> robot.lookup("#ask").<javafx.scene.control.Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
        picture(robot, "origin-dns-light-ja");
        robot.interact(() -> frame.model().network().begin());

        assertThat(off).isTrue();
        assertThat(robot.lookup("#held").<ListView<?>>query().getItems()).hasSize(2);
        assertThat(robot.lookup("#network").<Label>query().getText()).isEqualTo("網: 入");
    }

    private static void type(FxRobot robot, KeyCode... keys) {
        robot.type(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node focus() {
        return stage.getScene().getFocusOwner();
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> Pictures.write(stage.getScene(), name));
    }

    private static String marked(FxRobot robot) {
        return texts(robot, ".marked");
    }

    private static String texts(FxRobot robot, String style) {
        return robot.lookup(style).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining());
    }
}
