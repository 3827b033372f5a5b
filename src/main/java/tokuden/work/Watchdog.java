package tokuden.work;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Watches over work on one thing that a stranger made: a mail. Work that takes longer than is
 * borne, that nests too deep, that needs more memory than there is or that fails by a fault of ours
 * is given up; the caller records that and goes on with the next thing.
 *
 * <p>Java cannot end a thread that does not listen, so one that hangs is left behind at the lowest
 * priority and ends with the program (docs/decisions/0230). At most {@link #LEFT_BEHIND} are left
 * behind; after that {@code work.too-many-hung} ends the job.
 */
public final class Watchdog {
    /** How long one mail is waited for; far beyond any honest one, also on a busy machine. */
    public static final Duration USUAL = Duration.ofSeconds(30);

    private static final int LEFT_BEHIND = 8;

    private final Duration bound;
    private final AtomicInteger hung = new AtomicInteger();
    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(
                    0,
                    Integer.MAX_VALUE,
                    5,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    Watchdog::worker);

    public Watchdog(Duration bound) {
        this.bound = bound;
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "watched");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Does that work, on a thread of its own, and waits for it.
     *
     * @throws TroubleException what the work itself throws of that kind; {@code work.too-many-hung}
     * @throws CancelledException when the work or the waiting thread was stopped
     */
    public <T> Attempt<T> attempt(Callable<T> work) {
        if (hung.get() >= LEFT_BEHIND) {
            throw new TroubleException("work.too-many-hung", Integer.toString(LEFT_BEHIND));
        }
        Watched<T> watched = new Watched<>(work);
        Future<T> result = workers.submit(watched);
        try {
            return Attempt.done(result.get(bound.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            watched.leave(hung);
            result.cancel(true);
            return Attempt.givenUp(Attempt.Cause.TIME, Long.toString(bound.toSeconds()) + " s");
        } catch (InterruptedException stopped) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException failed) {
            return givenUp(failed.getCause());
        }
    }

    private static <T> Attempt<T> givenUp(Throwable why) {
        if (why instanceof TroubleException trouble) {
            throw trouble;
        }
        if (why instanceof CancelledException cancelled) {
            throw cancelled;
        }
        return Attempt.givenUp(Attempt.Cause.of(why), place(why));
    }

    /** Kind of fault and the line of this program it came from; never what the mail says. */
    private static String place(Throwable fault) {
        List<StackTraceElement> frames =
                Stream.of(fault.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("tokuden."))
                        .limit(1)
                        .toList();
        String at =
                frames.isEmpty()
                        ? ""
                        : " " + frames.get(0).getFileName() + ":" + frames.get(0).getLineNumber();
        return fault.getClass().getSimpleName() + at;
    }

    /** Work that knows its thread, and counts among the hung ones from when it is left. */
    private static final class Watched<T> implements Callable<T> {
        private final Callable<T> work;
        private Thread thread = Thread.currentThread();
        private AtomicInteger left;
        private boolean ended;

        Watched(Callable<T> work) {
            this.work = work;
        }

        @Override
        public T call() throws Exception {
            begin();
            try {
                return work.call();
            } finally {
                end();
            }
        }

        private synchronized void begin() {
            thread = Thread.currentThread();
        }

        private synchronized void end() {
            ended = true;
            if (left != null) {
                left.decrementAndGet();
                thread.setPriority(Thread.NORM_PRIORITY);
            }
        }

        synchronized void leave(AtomicInteger among) {
            if (!ended) {
                left = among;
                among.incrementAndGet();
                thread.setPriority(Thread.MIN_PRIORITY);
            }
        }
    }
}
