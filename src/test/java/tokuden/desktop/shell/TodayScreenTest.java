package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tokuden.casework.Case;
import tokuden.casework.clock.RunningClock;
import tokuden.casework.work.Assigned;
import tokuden.casework.work.CaseLog;
import tokuden.casework.work.Change;
import tokuden.casework.work.Entry;
import tokuden.casework.work.FactStated;
import tokuden.casework.work.Wakes;
import tokuden.desktop.kit.Place;
import tokuden.law.procedure.FactKind;

@ExtendWith(ApplicationExtension.class)
class TodayScreenTest {
    private DeskFixture fixture;
    private Frame frame;
    private Case one;

    @Start
    void start(Stage stage) {
        fixture = new DeskFixture(Locale.JAPANESE).withMails();
        one = fixture.caseworker.open("春", fixture.store.reports().page(99, 9), DeskFixture.SUZUKI);
        enter(new Assigned(DeskFixture.SUZUKI.id()));
        enter(new Wakes(Optional.of(LocalDate.of(2026, 1, 5)), "回答待ち"));
        LocalDate due = LocalDate.of(2029, 5, 1);
        enter(new FactStated(FactKind.COMPLIANCE_DUE, due, "", "命令書"));
        frame = fixture.frame();
        stage.setScene(frame.scene(1366, 768));
        stage.show();
        frame.open(fixture::desk);
        frame.model().open(new Place.Today());
    }

    @Test
    void what_waits_and_the_nearest_clocks_are_shown_and_a_clock_explains_itself(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        TableView<CaseLog.Waiting> waiting = robot.lookup("#waiting").queryTableView();
        TableView<RunningClock> clocks = robot.lookup("#clocks").queryTableView();

        robot.interact(() -> clocks.getSelectionModel().select(0));

        assertThat(waiting.getItems()).extracting(CaseLog.Waiting::in).contains(one.number());
        assertThat(clocks.getItems()).isSortedAccordingTo(RunningClock.NEAREST).isNotEmpty();
        assertThat(robot.lookup("#says").queryAs(Label.class).getText())
                .contains("令和11年5月1日", "第7条")
                .doesNotContain("{");
    }

    @Test
    void enter_opens_the_case_of_the_chosen_clock(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        TableView<RunningClock> clocks = robot.lookup("#clocks").queryTableView();
        robot.interact(
                () -> {
                    clocks.requestFocus();
                    clocks.getSelectionModel().select(0);
                });

        robot.type(KeyCode.ENTER);

        assertThat(frame.model().place().get())
                .isEqualTo(new Place.OneCase(one.number(), Optional.empty()));
    }

    private void enter(Entry entry) {
        Change.Draft draft =
                new Change.Draft(one.number(), one.openedAt(), DeskFixture.SUZUKI.id(), entry);
        fixture.store.log().keep(new Change(List.of(), List.of(draft)));
    }
}
