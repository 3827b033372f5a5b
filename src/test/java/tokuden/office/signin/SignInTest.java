package tokuden.office.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tokuden.memory.MemoryStore;
import tokuden.office.Denial;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.office.SignInRule;

class SignInTest {
    private static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);
    private static final Officer SUZUKI =
            new Officer("suzuki", "鈴木", "係長", Set.of(Role.INVESTIGATION, Role.ADMINISTRATION));
    private static final Officer TAKAHASHI =
            new Officer("takahashi", "高橋", "課長", Set.of(Role.APPROVAL));
    private static final String FIRST = "first-password-1";
    private static final String OWN = "my own long secret";

    private final MemoryStore store = new MemoryStore();
    private final Ticking clock = new Ticking();
    private final SignIn signIn = signIn(CHEAP);

    @BeforeEach
    void an_office_on_trial() {
        store.offices().keep(new Office("総務省", "課", "総", List.of(SUZUKI, TAKAHASHI)));
    }

    @Test
    void on_trial_everybody_known_is_let_in() {
        assertThat(in(signIn.enter("suzuki", new char[0]))).isTrue();
        assertThat(reasons(signIn.enter("nobody", new char[0]))).containsExactly("rights.unknown");
    }

    @Test
    void a_founded_office_asks_for_the_password_and_a_first_one_is_temporary() {
        found();

        assertThat(reasons(signIn.enter("suzuki", "wrong".toCharArray())))
                .containsExactly("sign-in.wrong");
        assertThat(reasons(signIn.enter("nobody", FIRST.toCharArray())))
                .containsExactly("sign-in.wrong");
        assertThat(session(signIn.enter("suzuki", FIRST.toCharArray())).temporary()).isTrue();
        assertThat(in(signIn.change("suzuki", FIRST.toCharArray(), OWN.toCharArray()))).isTrue();
        assertThat(reasons(signIn.enter("suzuki", FIRST.toCharArray())))
                .containsExactly("sign-in.wrong");
        assertThat(session(signIn.enter("suzuki", OWN.toCharArray())).temporary()).isFalse();
    }

    @Test
    void the_password_is_asked_again_before_an_approval_and_the_journal_tells_it() {
        assertThat(confirmed(SUZUKI, "")).isEqualTo("suzuki");
        found();
        long before = store.journal().head().orElseThrow().seq();

        assertThat(confirmed(SUZUKI, "wrong")).isEqualTo("sign-in.wrong");
        assertThat(confirmed(new Officer("nobody", "誰", "", Set.of()), FIRST))
                .isEqualTo("sign-in.wrong");
        assertThat(confirmed(SUZUKI, FIRST)).isEqualTo("suzuki");

        assertThat(store.journal().from(before + 1, 9))
                .extracting(r -> r.entry().action() + " " + r.entry().subject())
                .containsExactly("officer.sign-in-failed suzuki", "officer.confirmed D2026-0001");
    }

    private String confirmed(Officer by, String password) {
        return signIn.confirm(
                by,
                password.toCharArray(),
                "D2026-0001",
                c -> c.officer().id(),
                reasons -> reasons.get(0).key());
    }

    @Test
    void five_wrong_passwords_close_the_door_for_a_quarter_of_an_hour() {
        found();
        for (int i = 0; i < 5; i++) {
            signIn.enter("suzuki", "wrong".toCharArray());
        }

        assertThat(reasons(signIn.enter("suzuki", FIRST.toCharArray())))
                .containsExactly("sign-in.blocked");
        clock.pass(Duration.ofMinutes(15));
        assertThat(in(signIn.enter("suzuki", FIRST.toCharArray()))).isTrue();
        assertThat(store.credentials().of("suzuki").orElseThrow().failures()).isZero();
    }

    @Test
    void a_hash_below_the_cost_of_today_is_made_anew_when_its_owner_comes() {
        found();

        signIn(new PasswordCost(128, 1, 1)).enter("suzuki", FIRST.toCharArray());

        assertThat(store.credentials().of("suzuki").orElseThrow().hash().cost().memory())
                .isEqualTo(128);
    }

    @Test
    void a_password_is_long_and_not_made_of_the_id_and_not_the_old_one() {
        found();

        assertThat(reasons(signIn.change("suzuki", FIRST.toCharArray(), "suzuki".toCharArray())))
                .containsExactly("password.length", "password.contains-id");
        assertThat(
                        reasons(
                                signIn.change(
                                        "suzuki",
                                        FIRST.toCharArray(),
                                        "aaaaaaaaaaaa".toCharArray())))
                .containsExactly("password.monotonous");
        assertThat(reasons(signIn.change("suzuki", FIRST.toCharArray(), FIRST.toCharArray())))
                .containsExactly("password.same");
    }

    @Test
    void every_attempt_stands_in_the_journal_and_no_password_does() {
        found();
        signIn.enter("suzuki", "wrong".toCharArray());
        signIn.enter("suzuki", FIRST.toCharArray());
        signIn.reset(SUZUKI, TAKAHASHI, "another-first-one".toCharArray());

        assertThat(store.journal().from(1, 10))
                .extracting(r -> r.entry().action() + " " + r.entry().actor())
                .containsExactly(
                        "office.founded suzuki",
                        "officer.sign-in-failed suzuki",
                        "officer.signed-in suzuki",
                        "officer.password-reset suzuki");
        assertThat(store.journal().from(1, 10).toString())
                .doesNotContain(FIRST, "wrong", "another-first-one");
        assertThat(store.credentials().of("takahashi").orElseThrow().temporary()).isTrue();
    }

    @Test
    void a_session_locks_when_nothing_is_done_for_long_enough() {
        found();
        Session session = session(signIn.enter("suzuki", FIRST.toCharArray()));

        assertThat(session.isLocked(clock.instant().plus(Duration.ofMinutes(9)))).isFalse();
        assertThat(session.isLocked(clock.instant().plus(Duration.ofMinutes(10)))).isTrue();
        assertThat(
                        session.acted(clock.instant().plus(Duration.ofMinutes(5)))
                                .isLocked(clock.instant().plus(Duration.ofMinutes(10))))
                .isFalse();
    }

    @Test
    void an_office_is_founded_once_and_only_when_nothing_lacks() {
        Officer alone = new Officer("a", "", "", Set.of(Role.INVESTIGATION, Role.APPROVAL));
        Office poor = new Office("", "", "", List.of(alone, alone));

        assertThat(founder().found(new Founding(poor, Map.of()), "suzuki"))
                .extracting(Denial::key)
                .containsExactly(
                        "office.no-ministry",
                        "office.no-section",
                        "office.no-symbol",
                        "office.still-trial",
                        "office.no-role",
                        "office.one-person",
                        "office.bad-id",
                        "office.no-name",
                        "office.no-password",
                        "office.bad-id",
                        "office.id-twice",
                        "office.no-name",
                        "office.no-password");
        assertThat(store.journal().head()).isEmpty();
        found();
        assertThat(founder().found(founding(), "suzuki"))
                .extracting(Denial::key)
                .containsExactly("office.founded-already");
    }

    private void found() {
        assertThat(founder().found(founding(), "suzuki")).isEmpty();
    }

    private static Founding founding() {
        Office office =
                new Office(
                        "総務省",
                        "課",
                        "総",
                        List.of(SUZUKI, TAKAHASHI),
                        SignInRule.onDuty(Duration.ofMinutes(10)));
        return new Founding(
                office,
                Map.of(
                        "suzuki",
                        FIRST.toCharArray(),
                        "takahashi",
                        "first-password-2".toCharArray()));
    }

    private Founder founder() {
        return new Founder(store.offices(), store.credentials(), store.journal(), clock, CHEAP);
    }

    private SignIn signIn(PasswordCost cost) {
        return new SignIn(store.offices(), store.credentials(), store.journal(), clock, cost);
    }

    private static boolean in(Admission admission) {
        return admission.match(session -> true, reasons -> false);
    }

    private static Session session(Admission admission) {
        return admission.match(
                session -> session,
                reasons -> {
                    throw new AssertionError(reasons);
                });
    }

    private static List<String> reasons(Admission admission) {
        return admission.match(
                session -> List.of(), reasons -> reasons.stream().map(Denial::key).toList());
    }

    /** A clock that is set on by hand. */
    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-05-01T00:00:00Z");

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
