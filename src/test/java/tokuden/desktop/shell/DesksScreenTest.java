package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tokuden.casework.Case;
import tokuden.desktop.intake.ReportRow;
import tokuden.desktop.kit.Place;
import tokuden.office.JournalRecord;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.Statement;

/** The journal in words, and reports that go to a case that is already there. */
@ExtendWith(ApplicationExtension.class)
class DesksScreenTest {
    private static final Officer KANSA = new Officer("kansa", "監査 六郎", "監査官", Set.of(Role.AUDIT));

    private DeskFixture fixture;
    private Case one;
    private Frame frame;

    @Start
    void start(Stage stage) {
        fixture = new DeskFixture(Locale.JAPANESE).withMails();
        one = fixture.aCaseToDraft();
        fixture.take(
                DeskFixture.mail("夏のご優待", 7),
                "夏のご優待",
                Instant.parse("2006-03-07T00:14:00Z"),
                Statement.NOTHING);
        Office office = fixture.store.offices().find().orElseThrow();
        fixture.store
                .offices()
                .keep(
                        new Office(
                                office.ministry(),
                                office.section(),
                                office.symbol(),
                                Stream.concat(office.officers().stream(), Stream.of(KANSA))
                                        .toList()));
        frame = fixture.frame();
        stage.setScene(frame.scene(1366, 768));
        stage.show();
        frame.open(fixture::desk);
    }

    @Test
    void the_journal_says_in_words_what_was_done_and_finds_it_by_them(FxRobot robot) {
        robot.interact(() -> fixture.work.officers().sit(KANSA));
        open(robot, new Place.Ledger(Optional.empty()));
        TableView<JournalRecord> table = robot.lookup("#table").queryTableView();
        int all = table.getItems().size();
        write(robot, "#action", "認定した");
        robot.interact(
                () ->
                        robot.lookup("#action")
                                .<TextField>query()
                                .getOnAction()
                                .handle(new ActionEvent()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(all).isGreaterThan(1);
        assertThat(table.getItems())
                .extracting(r -> r.entry().action())
                .containsExactly("case.determined");
        assertThat(robot.lookup("#table .table-cell").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("認定した");
    }

    @Test
    void who_may_not_read_the_journal_is_told_why_and_shown_nothing(FxRobot robot) {
        open(robot, new Place.Ledger(Optional.empty()));

        assertThat(robot.lookup("#table").queryTableView().getItems()).isEmpty();
        assertThat(robot.lookup(".label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .anyMatch(t -> t != null && t.contains("台帳"));
    }

    @Test
    void reports_are_added_to_a_case_that_is_there_already(FxRobot robot) {
        int before = one.mails().size();
        open(robot, new Place.Intake());
        TableView<ReportRow> table = robot.lookup("#table").queryTableView();
        ReportRow late =
                table.getItems().stream()
                        .filter(r -> r.report().subject().equals("夏のご優待"))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> table.getSelectionModel().select(late));
        write(robot, "#number", "２０２６－０００１");
        robot.interact(() -> robot.lookup("#add").queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(fixture.store.cases().find(one.number()).orElseThrow().mails())
                .hasSize(before + 1);
        assertThat(frame.model().place().get()).isInstanceOf(Place.OneCase.class);
    }

    private void open(FxRobot robot, Place place) {
        robot.interact(() -> frame.model().open(place));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void write(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).<TextInputControl>query().setText(text));
    }
}
