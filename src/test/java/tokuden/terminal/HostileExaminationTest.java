package tokuden.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.examination.Check;
import tokuden.examination.Examinee;
import tokuden.examination.Examiner;
import tokuden.examination.Finding;
import tokuden.exchange.Incomplete;
import tokuden.law.Breach;
import tokuden.law.LawFiles;
import tokuden.memory.MemoryStore;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.Arrival;
import tokuden.reports.Channel;
import tokuden.reports.Desk;
import tokuden.reports.Intake;
import tokuden.reports.Statement;
import tokuden.work.Attempt;
import tokuden.work.Progress;
import tokuden.work.TroubleException;
import tokuden.work.Watchdog;

/** One mail at which a check fails ends no examination of many. */
class HostileExaminationTest {
    private static final Officer OFFICER = new Officer("uketsuke", "受付", "受付", Set.of(Role.INTAKE));

    private final MemoryStore store = new MemoryStore();
    private final Examiner examiner =
            new Examiner(
                    LawFiles.shipped(),
                    List.of(new Failing()),
                    new Watchdog(Duration.ofSeconds(20)));

    @Test
    void a_mail_a_check_fails_at_is_recorded_and_the_rest_is_examined() {
        receive("well");
        receive("NESTS");
        receive("also well");

        List<Incomplete> givenUp =
                new Arrivals(tools(), store).examine(0, OFFICER, Progress.UNWATCHED);

        assertThat(givenUp)
                .extracting(i -> i.source() + " " + i.step() + " " + i.why().cause())
                .containsExactly("NESTS EXAMINATION DEPTH");
        assertThat(store.examinations().of(hash("well"))).isPresent();
        assertThat(store.examinations().of(hash("also well"))).isPresent();
        assertThat(store.examinations().of(hash("NESTS"))).isEmpty();
        assertThat(store.journal().head().orElseThrow().entry())
                .extracting(e -> e.action() + " " + e.subject())
                .isEqualTo("examination.given-up " + hash("NESTS").hex());
    }

    @Test
    void examining_such_a_mail_alone_is_trouble_that_names_it() {
        receive("NESTS");

        assertThatThrownBy(() -> Kept.examination(tools(), store, hash("NESTS")))
                .isInstanceOfSatisfying(
                        TroubleException.class,
                        trouble ->
                                assertThat(trouble.args())
                                        .startsWith(
                                                hash("NESTS").hex(), Attempt.Cause.DEPTH.name()));
    }

    private void receive(String subject) {
        new Intake(
                        new Sealing(store.exhibits()),
                        store.reports(),
                        store.journal(),
                        new Desk(OFFICER, Channel.INFORMATION, Clock.systemUTC()))
                .receive(new Arrival(subject, Origin.Kind.FILE, mail(subject)));
    }

    private Tools tools() {
        return (Tools)
                Proxy.newProxyInstance(
                        Tools.class.getClassLoader(),
                        new Class<?>[] {Tools.class},
                        (self, method, args) ->
                                switch (method.getName()) {
                                    case "clock" -> Clock.systemUTC();
                                    case "examine" ->
                                            examiner.examine(
                                                    (Sha256) args[0],
                                                    (tokuden.mail.Mail) args[1],
                                                    (Statement) args[2]);
                                    case "attempt" ->
                                            examiner.attempt(
                                                    (Sha256) args[0],
                                                    (tokuden.mail.Mail) args[1],
                                                    (Statement) args[2]);
                                    default -> examiner;
                                });
    }

    private static byte[] mail(String subject) {
        return ("Subject: " + subject + "\r\nDate: Mon, 6 Apr 2026 09:00:00 +0900\r\n\r\nx\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static Sha256 hash(String subject) {
        return Sha256.of(mail(subject));
    }

    /** Fails at one mail, also where the act does not cover it. */
    private static final class Failing implements Check {
        @Override
        public Breach breach() {
            return Breach.LABELLING;
        }

        @Override
        public boolean reachesBeyondSpecifiedMail(Examinee examinee) {
            return true;
        }

        @Override
        public List<Finding> examine(Examinee examinee) {
            if (examinee.mail().subject().equals("NESTS")) {
                throw new StackOverflowError();
            }
            return List.of();
        }
    }
}
