package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tokuden.casework.Case;
import tokuden.desktop.kit.KeyFields;
import tokuden.desktop.kit.Place;
import tokuden.documents.forms.CaseField;
import tokuden.documents.forms.CaseForms;
import tokuden.documents.render.Papers;
import tokuden.documents.render.PdfRenderer;
import tokuden.documents.signing.Keys;

@ExtendWith(ApplicationExtension.class)
class PapersScreenTest {
    @TempDir Path folder;

    private Stage stage;
    private DeskFixture fixture;
    private Case one;

    @Start
    void start(Stage shown) {
        stage = shown;
        fixture = new DeskFixture(Locale.JAPANESE).withMails();
        one = fixture.aCaseToDraft();
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

    @Test
    void a_paper_is_signed_and_checked_in_the_window(FxRobot robot)
            throws IOException, GeneralSecurityException {
        Path paper = folder.resolve("paper.pdf");
        Files.write(paper, Papers.drawn(new PdfRenderer(), Papers.paperSaying("署名する文書")));
        Path key = new Keys().pkcs12(folder);
        type(robot, "#signPaper", paper.toString());
        assertThat(robot.lookup("#sign").<Button>query().isDisabled()).isTrue();

        KeyFields keys = robot.lookup(node -> node instanceof KeyFields).query();
        robot.interact(() -> keys.file().set(Optional.of(key)));
        type(robot, "#password", new String(Keys.PASSWORD));
        fire(robot, "#sign");

        assertThat(told(robot)).contains("paper-signed.pdf：署名の後に変更されていません。");
        assertThat(keys.password().get()).isEmpty();
        assertThat(fixture.desk().journal().head().orElseThrow().entry())
                .satisfies(
                        entry -> {
                            assertThat(entry.action()).isEqualTo("paper.signed");
                            assertThat(entry.subject()).isEqualTo(one.number().text());
                        });
        robot.interact(
                () -> {
                    robot.lookup("#signTold").query().requestFocus();
                    ScrollPane pane = robot.lookup("#middle").query();
                    pane.setVvalue(1);
                });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Pictures.write(stage.getScene(), "papers-signed-light-ja"));

        Path signed = folder.resolve("paper-signed.pdf");
        byte[] bytes = Files.readAllBytes(signed);
        bytes[2000] ^= 1;
        Files.write(signed, bytes);
        fire(robot, "#verify");
        assertThat(told(robot)).contains("paper-signed.pdf：署名の後に変更されています。");
    }

    @Test
    void a_wrong_password_signs_nothing(FxRobot robot)
            throws IOException, GeneralSecurityException {
        Path paper = folder.resolve("paper.pdf");
        Files.write(paper, Papers.drawn(new PdfRenderer(), Papers.paperSaying("署名する文書")));
        Path key = new Keys().pkcs12(folder);
        type(robot, "#signPaper", paper.toString());
        KeyFields keys = robot.lookup(node -> node instanceof KeyFields).query();
        robot.interact(() -> keys.file().set(Optional.of(key)));
        type(robot, "#password", "wrong");

        fire(robot, "#sign");

        assertThat(folder.resolve("paper-signed.pdf")).doesNotExist();
        assertThat(told(robot)).isEmpty();
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).<TextInputControl>query().setText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> told(FxRobot robot) {
        return robot.lookup("#signTold .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
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
