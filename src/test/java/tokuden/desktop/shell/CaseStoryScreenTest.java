package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tokuden.casework.CaseNumber;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.approval.Draft;
import tokuden.desktop.kit.Place;
import tokuden.office.JournalFilter;
import tokuden.office.Officer;
import tokuden.office.ledger.JournalExport;
import tokuden.office.ledger.JournalProof;

/** The life of a case in the window, from three reports to the draft of a referral. */
@ExtendWith(ApplicationExtension.class)
class CaseStoryScreenTest {
    private static final CaseNumber CASE = new CaseNumber("2026-0001");

    private DeskFixture fixture;
    private Frame frame;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        fixture = new DeskFixture(Locale.JAPANESE).withMails();
        frame = fixture.frame();
        stage.setScene(frame.scene(1366, 768));
        stage.show();
        frame.open(fixture::desk);
    }

    @Test
    void three_reports_become_an_order_and_its_breach_the_draft_of_a_referral(FxRobot hand)
            throws IOException {
        robot = hand;
        threeReportsBecomeACase();
        warnedAndHeard();
        decidedBySecondOfficer();
        mailAfterTheOrder();
        referralIsDrafted();

        assertThat(order().approval().by()).isEqualTo(DeskFixture.TAKAHASHI);
        assertThat(drafts()).extracting(Draft::act).containsExactly("corrective-order", "referral");
        assertThat(fixture.store.log().of(CASE).sheet().suspicions()).isEmpty();
        assertThat(fixture.store.journal().from(1, 99, JournalFilter.ofSubject(CASE.text())))
                .extracting(r -> r.entry().action())
                .containsSubsequence(
                        "case.opened",
                        "draft.opened",
                        "draft.circulated",
                        "draft.decided",
                        "case.order-decided",
                        "draft.issued",
                        "draft.opened");
        assertThat(proof().faults()).isEmpty();
    }

    private void threeReportsBecomeACase() {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> robot.lookup("#table").queryTableView().getSelectionModel().selectAll());
        write("#title", "春の広告");
        next();
        open(new Place.Parties(CASE));
        write("#newName", "株式会社見本");
        write("#newAddress", "東京都千代田区霞が関2-1-2");
        write("#newRepresentative", "見本 太郎");
        next();
        open(new Place.OneCase(CASE, Optional.empty()));
        robot.type(KeyCode.DIGIT1, KeyCode.Y);
    }

    private void warnedAndHeard() {
        open(new Place.Course(CASE));
        write("#act-addressee", "株式会社見本");
        write("#act-purpose", "是正");
        write("#act-content", "表示すること");
        write("#act-responsible", "係長");
        robot.interact(
                () ->
                        robot.lookup("#act-power")
                                .<ComboBox<String>>query()
                                .getEditor()
                                .setText("no"));
        fire("#actTake");
        open(new Place.Order(CASE));
        write("#necessity", "受信に支障");
        write("#measures", "表示をすること");
        next();
        write("#arrived", "令和8年11月1日");
        write("#due", "R8.11.20");
        write("#where", "総務省");
        next();
        next();
    }

    private void decidedBySecondOfficer() {
        open(new Place.Drafting(CASE));
        next();
        next();
        sit(DeskFixture.TAKAHASHI);
        open(new Place.Inbox());
        robot.type(KeyCode.ENTER);
        next();
        sit(DeskFixture.SUZUKI);
        open(new Place.Drafting(CASE));
        next();
        open(new Place.Course(CASE));
        write("#factOn", "R8.11.24");
        fire("#factState");
    }

    private void mailAfterTheOrder() {
        new CaseFixture(fixture).aSubjectBehind(fixture.store.cases().find(CASE).orElseThrow());
        new CaseFixture(fixture).aMailAfterTheOrder();
        open(new Place.Today());
        robot.interact(() -> robot.lookup("#hits .hyperlink").queryAs(Hyperlink.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        write("#suspicionReason", "同じ送信者");
        fire("#suspicionConfirm");
    }

    private void referralIsDrafted() {
        open(new Place.Drafting(CASE));
        robot.interact(() -> robot.lookup("#act").<ComboBox<String>>query().setValue("referral"));
        assertThat(robot.lookup("#body").<TextInputControl>query().getText())
                .contains("告発の趣旨", "株式会社見本");
        next();
    }

    private CorrectiveOrder order() {
        return (CorrectiveOrder) fixture.store.cases().find(CASE).orElseThrow().stage();
    }

    private List<Draft> drafts() {
        return fixture.store.drafts().of(CASE);
    }

    private JournalProof.Outcome proof() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new JournalExport(fixture.store.journal())
                .write(JournalFilter.ALL, JournalExport.Form.JSON, written);
        return JournalProof.of(
                new InputStreamReader(
                        new ByteArrayInputStream(written.toByteArray()), StandardCharsets.UTF_8),
                Optional.empty());
    }

    private void open(Place place) {
        robot.interact(() -> frame.model().open(place));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void sit(Officer officer) {
        open(new Place.Cases());
        robot.interact(() -> fixture.work.officers().sit(officer));
    }

    private void write(String field, String text) {
        robot.interact(() -> robot.lookup(field).<TextInputControl>query().setText(text));
    }

    private void fire(String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void next() {
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
