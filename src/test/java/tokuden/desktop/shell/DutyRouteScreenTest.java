package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
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
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.Station;
import tokuden.desktop.kit.Place;
import tokuden.office.JournalFilter;
import tokuden.office.Matter;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.office.SignInRule;
import tokuden.office.signin.Credential;
import tokuden.office.signin.PasswordCost;
import tokuden.office.signin.PasswordHash;

/** A draft on its whole route in an office on duty: 合議, 代決, 施行, 後閲, each with the password. */
@ExtendWith(ApplicationExtension.class)
class DutyRouteScreenTest {
    private static final String OWN = "own secret number one";
    private static final Officer SATO =
            new Officer("sato", "佐藤 四郎", "課長補佐", Set.of(Role.INVESTIGATION));
    private static final Officer MORI = new Officer("mori", "森 五郎", "次長", Set.of(Role.APPROVAL));

    private DeskFixture fixture;
    private Case ready;
    private Frame frame;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        fixture = new DeskFixture(Locale.JAPANESE).withMails();
        ready = fixture.aCaseToDecide();
        List<Officer> officers =
                List.of(DeskFixture.SUZUKI, SATO, DeskFixture.ITO, DeskFixture.TAKAHASHI, MORI);
        Office trial = fixture.store.offices().find().orElseThrow();
        fixture.store
                .offices()
                .keep(
                        new Office(
                                trial.ministry(),
                                trial.section(),
                                trial.symbol(),
                                officers,
                                SignInRule.onDuty(Duration.ofMinutes(10))));
        PasswordHash hash =
                PasswordHash.of(OWN.toCharArray(), new PasswordCost(64, 1, 1), new SecureRandom());
        fixture.store
                .credentials()
                .keep(
                        officers.stream()
                                .map(o -> Credential.of(o.id(), hash, Instant.EPOCH, false))
                                .toList());
        frame = fixture.frame();
        stage.setScene(frame.scene(1366, 768));
        stage.show();
        frame.open(fixture::desk);
    }

    @Test
    void it_goes_by_consultation_is_decided_in_place_issued_and_seen_afterwards(FxRobot robot) {
        drafted(robot);
        agreed(robot, "sato");
        agreed(robot, "ito");
        decidedInPlace(robot);
        issued(robot);
        seenAfterwards(robot);

        assertThat(draft().standing().marks())
                .extracting(m -> m.by() + " " + m.how())
                .containsExactly(
                        "sato CONCURRED",
                        "ito CONCURRED",
                        "mori DECIDED_IN_PLACE",
                        "takahashi REVIEWED");
        assertThat(draft().standing().state()).isEqualTo(Matter.State.ISSUED);
        assertThat(told(draft().number().text()))
                .containsExactly("sato", "ito", "mori", "takahashi");
    }

    @Test
    void without_the_right_password_nothing_is_approved(FxRobot robot) {
        drafted(robot);
        signIn(robot, "sato");
        open(robot, new Place.OneDraft(draft().number()));
        write(robot, "#confirmation", "wrong");
        fire(robot, "#agree");

        assertThat(draft().standing().marks()).isEmpty();
        assertThat(robot.lookup("#lacks .label").queryAll()).isNotEmpty();
        assertThat(robot.lookup("#confirmation").<TextInputControl>query().getText()).isEmpty();
        robot.interact(() -> Pictures.write(stage.getScene(), "approver-password-light-ja"));
    }

    private void drafted(FxRobot robot) {
        signIn(robot, "suzuki");
        open(robot, new Place.Drafting(ready.number()));
        stop(robot, Station.Kind.CIRCULATION, SATO);
        stop(robot, Station.Kind.CONSULTATION, DeskFixture.ITO);
        stop(robot, Station.Kind.DECISION, DeskFixture.TAKAHASHI);
        next(robot);
        next(robot);
        leave(robot);
    }

    private void agreed(FxRobot robot, String officer) {
        signIn(robot, officer);
        open(robot, new Place.Inbox());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        write(robot, "#confirmation", OWN);
        next(robot);
        leave(robot);
    }

    private void decidedInPlace(FxRobot robot) {
        signIn(robot, "mori");
        open(robot, new Place.OneDraft(draft().number()));
        assertThat(robot.lookup("#agree").query().isDisabled()).isTrue();
        write(robot, "#reason", "課長出張のため");
        write(robot, "#confirmation", OWN);
        fire(robot, "#inPlace");
        robot.interact(() -> Pictures.write(stage.getScene(), "approver-in-place-light-ja"));
        leave(robot);
    }

    private void issued(FxRobot robot) {
        signIn(robot, "suzuki");
        open(robot, new Place.Drafting(ready.number()));
        next(robot);
        leave(robot);
    }

    private void seenAfterwards(FxRobot robot) {
        signIn(robot, "takahashi");
        open(robot, new Place.Inbox());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#facts .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(t -> t.contains("代決") && t.contains("課長出張のため"));
        write(robot, "#confirmation", OWN);
        next(robot);
        leave(robot);
    }

    private void stop(FxRobot robot, Station.Kind kind, Officer officer) {
        robot.interact(
                () -> {
                    robot.lookup("#stopKind").<ComboBox<Station.Kind>>query().setValue(kind);
                    robot.lookup("#stopOfficer").<ComboBox<Officer>>query().setValue(officer);
                });
        fire(robot, "#addStop");
    }

    private void signIn(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        Node door = robot.lookup(".sign-in").query();
        robot.interact(
                () -> {
                    robot.from(door).lookup("#officer").<TextInputControl>query().setText(id);
                    robot.from(door).lookup("#password").<TextInputControl>query().setText(OWN);
                    robot.from(door).lookup("#enter").queryAs(ButtonBase.class).fire();
                });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(frame.work().onDuty().map(Officer::id)).contains(id);
    }

    private void leave(FxRobot robot) {
        open(robot, new Place.Cases());
        robot.interact(() -> frame.work().officers().leave());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> told(String draft) {
        return fixture.store.journal().from(1, 99, JournalFilter.ofSubject(draft)).stream()
                .filter(r -> r.entry().action().equals("officer.confirmed"))
                .map(r -> r.entry().actor())
                .toList();
    }

    private Draft draft() {
        return fixture.store.drafts().of(ready.number()).get(0);
    }

    private void open(FxRobot robot, Place place) {
        robot.interact(() -> frame.model().open(place));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void write(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).<TextInputControl>query().setText(text));
    }

    private static void next(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
