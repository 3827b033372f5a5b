package tokuden.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import tokuden.work.CancelledException;
import tokuden.work.Progress;

/**
 * Long work at the command line: says on the error stream how far it has come, and Ctrl+C stops it
 * between two items, so that what is done stays and is entered in the journal.
 */
final class StoppableRun implements Progress {
    private static final long EVERY = 2_000;
    private static final long PATIENCE_SECONDS = 20;

    private final Console console;
    private final LongSupplier millis;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopped;
    private long said;

    StoppableRun(Console console, LongSupplier millis) {
        this.console = console;
        this.millis = millis;
        this.said = millis.getAsLong();
    }

    /** Does the work; a stop asked for from outside waits until it has come to an end. */
    <T> T of(Function<Progress, T> work) {
        Thread stop = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return work.apply(this);
        } finally {
            ended.countDown();
            forget(stop);
        }
    }

    @Override
    public void step(long done, long total, String what) {
        if (stopped) {
            throw new CancelledException();
        }
        long now = millis.getAsLong();
        if (now - said >= EVERY) {
            said = now;
            console.complain("progress", done, total);
        }
    }

    /** Asks the work to stop and waits for its end. */
    void stop() {
        stopped = true;
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void forget(Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException endingAnyway) {
            // The stop came from outside: the program ends now, and the hook is what waits for us.
            stopped = true;
        }
    }
}
