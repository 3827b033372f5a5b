package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tokuden.desktop.signin.SignInViewModel;
import tokuden.office.Office;
import tokuden.office.SignInRule;
import tokuden.office.signin.Credential;
import tokuden.office.signin.PasswordCost;
import tokuden.office.signin.PasswordHash;
import tokuden.work.TroubleException;

/** The door of an office on duty, and what a trial says on every page. */
@ExtendWith(ApplicationExtension.class)
class SignInScreenTest {
    private static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);
    private static final String OWN = "own secret number one";

    private Stage stage;
    private Frame frame;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void a_trial_says_on_every_page_that_four_eyes_are_off(FxRobot robot) {
        open(new DeskFixture(Locale.ENGLISH), robot);

        Node said = robot.lookup(".trial").query();
        assertThat(said.isVisible()).isTrue();
        assertThat(((Label) said).getText()).contains("four eyes are off");
        assertThat(robot.lookup(".sign-in").tryQuery()).isEmpty();
    }

    @Test
    void on_duty_nothing_is_shown_before_somebody_signs_in(FxRobot robot) {
        DeskFixture fixture = onDuty(false);
        open(fixture, robot);
        Node door = robot.lookup(".sign-in").query();
        Node titleBar = robot.lookup(".title-bar").query();
        robot.interact(() -> Pictures.write(stage.getScene(), "sign-in-light-ja"));

        assertThat(door.isVisible()).isTrue();
        assertThat(titleBar.getParent().getParent().isVisible()).isFalse();
        robot.write("suzuki").press(KeyCode.TAB).release(KeyCode.TAB).write("wrong");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(door.isVisible()).isTrue();
        robot.press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT);
        robot.write(OWN).press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertThat(door.isVisible()).isFalse();
        assertThat(frame.work().onDuty()).contains(DeskFixture.SUZUKI);
        robot.interact(() -> frame.work().officers().leave());
        assertThat(door.isVisible()).isTrue();
        assertThat(fixture.store.journal().from(1, 9))
                .extracting(r -> r.entry().action())
                .containsExactly(
                        "officer.sign-in-failed", "officer.signed-in", "officer.signed-out");
    }

    @Test
    void an_encrypted_store_is_opened_by_the_first_password_that_fits(FxRobot robot) {
        Locked opener = new Locked(onDuty(false));
        open(opener.fixture, opener, robot);
        Node door = robot.lookup(".sign-in").query();

        robot.write("suzuki").press(KeyCode.TAB).release(KeyCode.TAB).write("wrong");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(door.isVisible()).isTrue();
        assertThat(opener.opened).isZero();
        assertThat(frame.model().desk().get()).isEmpty();
        robot.press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT);
        robot.write(OWN).press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertThat(door.isVisible()).isFalse();
        assertThat(frame.work().onDuty()).contains(DeskFixture.SUZUKI);
        assertThat(robot.lookup(".work-area").tryQuery()).isPresent();
        robot.interact(() -> frame.work().officers().leave());
        assertThat(door.isVisible()).isTrue();
        robot.write(OWN).press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(door.isVisible()).isFalse();
        assertThat(opener.opened).isEqualTo(1);
    }

    @Test
    void a_temporary_password_opens_nothing_but_its_change() {
        DeskFixture fixture = onDuty(true);
        SignInViewModel model = model(fixture, new Hand());
        model.officer().set("suzuki");

        model.enter(OWN.toCharArray());
        assertThat(model.mustChange().get()).isTrue();
        assertThat(model.closed().get()).isTrue();
        model.change(OWN.toCharArray(), "a new one, mine".toCharArray(), "else".toCharArray());
        assertThat(model.closed().get()).isTrue();
        model.change(
                OWN.toCharArray(),
                "a new one, mine".toCharArray(),
                "a new one, mine".toCharArray());

        assertThat(model.closed().get()).isFalse();
        assertThat(model.mustChange().get()).isFalse();
    }

    @Test
    void the_window_locks_when_nothing_is_done() {
        Hand clock = new Hand();
        SignInViewModel model = model(onDuty(false), clock);
        model.officer().set("suzuki");
        model.enter(OWN.toCharArray());

        clock.pass(Duration.ofMinutes(9));
        model.acted();
        clock.pass(Duration.ofMinutes(9));
        model.lockIfIdle();
        assertThat(model.closed().get()).isFalse();
        clock.pass(Duration.ofMinutes(1));
        model.lockIfIdle();

        assertThat(model.closed().get()).isTrue();
        assertThat(model.told().get()).isNotEmpty();
    }

    private static SignInViewModel model(DeskFixture fixture, Clock clock) {
        return new SignInViewModel(fixture.desk().door().signIn(), fixture.work, clock, () -> {});
    }

    private static DeskFixture onDuty(boolean temporary) {
        DeskFixture fixture = new DeskFixture(Locale.JAPANESE);
        Office trial = fixture.store.offices().find().orElseThrow();
        fixture.store
                .offices()
                .keep(
                        new Office(
                                trial.ministry(),
                                trial.section(),
                                trial.symbol(),
                                trial.officers(),
                                SignInRule.onDuty(Duration.ofMinutes(10))));
        PasswordHash hash = PasswordHash.of(OWN.toCharArray(), CHEAP, new SecureRandom());
        fixture.store
                .credentials()
                .keep(List.of(Credential.of("suzuki", hash, Instant.EPOCH, temporary)));
        return fixture;
    }

    @Test
    void a_store_that_another_window_holds_can_be_opened_once_it_is_free(FxRobot robot) {
        DeskFixture fixture = new DeskFixture(Locale.JAPANESE);
        boolean[] held = {true};
        open(
                fixture,
                () -> {
                    if (held[0]) {
                        throw new TroubleException("store.in-use", "x", "suzuki@pc", "00:37");
                    }
                    return fixture.desk();
                },
                robot);
        assertThat(robot.lookup("#open-again").query().isVisible()).isTrue();
        assertThat(frame.work().problems().current().get()).isPresent();

        held[0] = false;
        robot.clickOn("#open-again");

        assertThat(frame.model().desk().get()).isPresent();
        assertThat(robot.lookup("#open-again").tryQuery()).isEmpty();
        assertThat(frame.work().problems().current().get()).isEmpty();
    }

    private void open(DeskFixture fixture, FxRobot robot) {
        open(fixture, fixture::desk, robot);
    }

    private void open(DeskFixture fixture, Opener opener, FxRobot robot) {
        robot.interact(
                () -> {
                    frame = fixture.frame();
                    Scene scene = frame.scene(1366, 768);
                    stage.setScene(scene);
                    stage.show();
                    frame.open(opener);
                });
    }

    /** A store that the password of suzuki unlocks. */
    private static final class Locked implements Opener {
        private final DeskFixture fixture;
        private boolean locked = true;
        private int opened;

        Locked(DeskFixture fixture) {
            this.fixture = fixture;
        }

        @Override
        public boolean isLocked() {
            return locked;
        }

        @Override
        public Clock clock() {
            return DeskFixture.CLOCK;
        }

        @Override
        public boolean unlock(String officer, char[] password) {
            locked = !(officer.equals("suzuki") && OWN.equals(new String(password)));
            return !locked;
        }

        @Override
        public Desk open() {
            opened++;
            return fixture.desk();
        }
    }

    /** A clock set on by hand, from the time at which the fixture stands. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-24T01:42:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
