package tokuden.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    private final Watchdog watchdog = new Watchdog(Duration.ofMillis(50));

    @Test
    void work_that_ends_in_time_is_done() {
        assertThat(watchdog.attempt(() -> 7).orElse(why -> 0)).isEqualTo(7);
    }

    @Test
    void work_that_hangs_is_given_up() {
        CountDownLatch never = new CountDownLatch(1);

        Attempt<Integer> attempt = watchdog.attempt(() -> hang(never));

        assertThat(attempt.why()).contains(new Attempt.GivenUp(Attempt.Cause.TIME, "0 s"));
        never.countDown();
    }

    @Test
    void too_deep_too_large_and_faulty_work_is_given_up_and_says_where() {
        assertThat(cause(watchdog.attempt(() -> deep(0)))).isEqualTo(Attempt.Cause.DEPTH);
        assertThat(cause(watchdog.attempt(WatchdogTest::large))).isEqualTo(Attempt.Cause.MEMORY);
        Attempt<Object> faulty =
                watchdog.attempt(
                        () -> {
                            throw new IllegalStateException("what the mail says");
                        });
        assertThat(cause(faulty)).isEqualTo(Attempt.Cause.FAULT);
        assertThat(faulty.why().orElseThrow().where())
                .startsWith("IllegalStateException WatchdogTest.java:")
                .doesNotContain("mail says");
    }

    @Test
    void trouble_of_the_world_is_not_the_fault_of_the_mail() {
        assertThatThrownBy(
                        () ->
                                watchdog.attempt(
                                        () -> {
                                            throw new TroubleException("store.unreadable");
                                        }))
                .isInstanceOf(TroubleException.class)
                .hasMessageContaining("store.unreadable");
    }

    @Test
    void only_so_many_are_left_hanging() {
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < 8; i++) {
            watchdog.attempt(() -> hang(never));
        }

        assertThatThrownBy(() -> watchdog.attempt(() -> 1))
                .isInstanceOf(TroubleException.class)
                .hasMessageContaining("work.too-many-hung");

        never.countDown();
    }

    private static Attempt.Cause cause(Attempt<?> attempt) {
        return attempt.why().orElseThrow().cause();
    }

    /** Does not listen to being interrupted, as a regular expression does not. */
    private static int hang(CountDownLatch until) {
        while (until.getCount() > 0) {
            Thread.onSpinWait();
        }
        return 0;
    }

    private static int deep(int n) {
        return deep(n + 1) + 1;
    }

    private static Object large() {
        return new long[Integer.MAX_VALUE][1];
    }
}
