package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tokuden.desktop.kit.Place;
import tokuden.evidence.backup.Generation;
import tokuden.work.TroubleException;

/** Backups in the window, and a database that cannot be opened. */
@ExtendWith(ApplicationExtension.class)
class SafekeepingScreenTest {
    private final AtomicBoolean damaged = new AtomicBoolean(true);
    private Stage stage;
    private DeskFixture fixture;
    private Frame frame;

    @Start
    void start(Stage shown) {
        stage = shown;
        fixture = new DeskFixture(Locale.JAPANESE);
        frame = fixture.frame();
        stage.setScene(frame.scene(1366, 768));
        stage.show();
    }

    @Test
    void the_status_bar_leads_to_the_page_on_which_a_backup_is_made(FxRobot robot) {
        robot.interact(() -> frame.open(fixture::desk));
        Button state = robot.lookup("#backup").queryButton();
        String before = state.getText();

        robot.interact(state::fire);
        robot.interact(() -> robot.lookup("#folder").<TextField>query().setText("/media/stick"));
        robot.interact(() -> robot.lookup("#make").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();

        TableView<Generation> table = robot.lookup("#table").queryTableView();
        assertThat(table.getItems()).hasSize(1);
        assertThat(before).isEqualTo("バックアップがありません");
        assertThat(state.getText()).startsWith("バックアップ済");
        assertThat(frame.model().place().get()).isEqualTo(new Place.Safekeeping());
        robot.interact(() -> Pictures.write(stage.getScene(), "safekeeping-made-light-ja"));
    }

    @Test
    void a_database_that_cannot_be_opened_is_made_anew_from_the_window(FxRobot robot) {
        frame.model()
                .rebuildBy(
                        progress -> {
                            progress.step(1, 2, "segment-000001.tks");
                            damaged.set(false);
                            return true;
                        });
        robot.interact(() -> frame.open(this::open));
        WaitForAsyncUtils.waitForFxEvents();
        Node offer = robot.lookup("#rebuild").query();
        boolean offered = offer.isVisible();
        robot.interact(() -> Pictures.write(stage.getScene(), "rebuild-offered-light-ja"));

        robot.interact(() -> ((Button) offer).fire());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(offered).isTrue();
        assertThat(frame.model().desk().get()).isPresent();
        assertThat(offer.isVisible()).isFalse();
    }

    private Desk open() {
        if (damaged.get()) {
            throw new TroubleException("store.database-damaged", "/home/a/tokuden/database");
        }
        return fixture.desk();
    }
}
