package tokuden.desktop.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import tokuden.work.CancelledException;
import tokuden.work.Jobs;
import tokuden.work.Progress;

/**
 * One piece of work under way as the status bar shows it: name, how many of how many, time left,
 * and the way to stop it. Steps may be reported thousands of times a second; only the newest
 * reaches the screen.
 */
public final class RunningWork implements Jobs.Running, Progress {
    private final String name;
    private final Executor screen;
    private final long startedNanos = System.nanoTime();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(-1);
    private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("");
    private volatile Step newest = new Step(0, -1, "");

    RunningWork(String name, Executor screen) {
        this.name = name;
        this.screen = screen;
    }

    public String name() {
        return name;
    }

    public ReadOnlyLongProperty done() {
        return done.getReadOnlyProperty();
    }

    /** -1 while it is not known. */
    public ReadOnlyLongProperty total() {
        return total.getReadOnlyProperty();
    }

    /** What is being worked on. */
    public ReadOnlyStringProperty what() {
        return what.getReadOnlyProperty();
    }

    /** Seconds left at the pace so far; -1 while that cannot be said. */
    public long secondsLeft() {
        Step now = newest;
        if (now.done <= 0 || now.total <= 0) {
            return -1;
        }
        double seconds = (System.nanoTime() - startedNanos) / 1e9;
        return Math.round(seconds * (now.total - now.done) / now.done);
    }

    @Override
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public void step(long stepsDone, long of, String on) {
        if (cancelled.get()) {
            throw new CancelledException();
        }
        newest = new Step(stepsDone, of, on);
        if (refreshing.compareAndSet(false, true)) {
            screen.execute(this::refresh);
        }
    }

    void over() {
        over.set(true);
    }

    boolean isOver() {
        return over.get();
    }

    private void refresh() {
        refreshing.set(false);
        Step now = newest;
        done.set(now.done);
        total.set(now.total);
        what.set(now.what);
    }

    private record Step(long done, long total, String what) {}
}
