package tokuden.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tokuden.work.CancelledException;

/** Long work at the command line says how far it is, and stops between two items. */
class StoppableRunTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console =
            new Console(
                    new PrintStream(new ByteArrayOutputStream()),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    Locale.JAPANESE);
    private final AtomicLong now = new AtomicLong();
    private final StoppableRun run = new StoppableRun(console, now::get);

    @Test
    void how_far_it_has_come_is_said_every_two_seconds_only() {
        for (int i = 0; i < 10; i++) {
            now.addAndGet(500);
            run.step(i, 10, "mail");
        }

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("3 / 10（Ctrl+C で中止）", "7 / 10（Ctrl+C で中止）");
    }

    @Test
    void a_stop_waits_for_the_end_and_the_next_item_is_not_begun() throws InterruptedException {
        Thread stopping = new Thread(run::stop);

        String done =
                run.of(
                        progress -> {
                            progress.step(0, 2, "first");
                            stopping.start();
                            while (stopping.getState() != Thread.State.TIMED_WAITING) {
                                Thread.onSpinWait();
                            }
                            assertThatThrownBy(() -> progress.step(1, 2, "second"))
                                    .isInstanceOf(CancelledException.class);
                            return "kept";
                        });
        stopping.join();

        assertThat(done).isEqualTo("kept");
    }
}
