package tokuden.desktop.kit;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tokuden.work.CancelledException;
import tokuden.work.Job;
import tokuden.work.Jobs;
import tokuden.work.TroubleException;

/**
 * Runs jobs on threads of their own and tells their outcome on the thread of the window. The only
 * place that starts threads, changes thread, or catches whatever a bug may throw: a bug becomes
 * trouble with the code {@code program.fault}, is logged once here, and the window stays alive.
 */
public final class FxJobs implements Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(FxJobs.class);

    /** Work shorter than this is not worth a line in the status bar. */
    private static final long BLINK_MILLIS = 300;

    private static final int THREADS = 4;

    private final ObservableList<RunningWork> running = FXCollections.observableArrayList();
    private final ScheduledExecutorService threads =
            Executors.newScheduledThreadPool(
                    THREADS,
                    task -> {
                        Thread thread = new Thread(task, "tokuden-work");
                        thread.setDaemon(true);
                        return thread;
                    });

    /**
     * Work under way that lasts longer than a blink, oldest first; changes on the window's thread.
     */
    public ObservableList<RunningWork> running() {
        return running;
    }

    @Override
    public <T> Running start(String name, Job<T> job, Outcome<T> outcome) {
        RunningWork work = new RunningWork(name, Platform::runLater);
        threads.execute(() -> run(work, job, outcome));
        threads.schedule(
                () -> Platform.runLater(() -> showUnlessOver(work)),
                BLINK_MILLIS,
                TimeUnit.MILLISECONDS);
        return work;
    }

    /** Starts JavaFX and runs {@code first} on the thread of the window. */
    public static void startWindowing(Runnable first) {
        Platform.startup(first);
    }

    /** Starts no more work; what runs is asked to stop. */
    public void close() {
        running.forEach(RunningWork::cancel);
        threads.shutdown();
    }

    private void showUnlessOver(RunningWork work) {
        if (!work.isOver()) {
            running.add(work);
        }
    }

    private <T> void run(RunningWork work, Job<T> job, Outcome<T> outcome) {
        try {
            T result = job.run(work);
            end(work, () -> outcome.done(result));
        } catch (CancelledException stopped) {
            end(work, outcome::cancelled);
        } catch (TroubleException trouble) {
            LOG.warn("trouble {} {}", trouble.key(), trouble.args());
            end(work, () -> outcome.failed(trouble));
        } catch (Exception | Error bug) {
            LOG.error("fault in work", bug);
            end(work, () -> outcome.failed(fault(bug)));
        }
    }

    private void end(RunningWork work, Runnable outcome) {
        work.over();
        Platform.runLater(
                () -> {
                    running.remove(work);
                    outcome.run();
                });
    }

    /** A bug as a person may be told of it. */
    public static TroubleException fault(Throwable bug) {
        return new TroubleException(
                "program.fault", java.util.List.of(bug.getClass().getSimpleName()), bug);
    }
}
