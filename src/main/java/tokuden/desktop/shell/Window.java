package tokuden.desktop.shell;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import javafx.scene.Scene;
import javafx.stage.Stage;
import tokuden.desktop.kit.FxJobs;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.OfficerOnDuty;
import tokuden.desktop.kit.PdfPages;
import tokuden.desktop.kit.Problems;
import tokuden.desktop.kit.Texts;
import tokuden.desktop.kit.Workspace;
import tokuden.documents.issuing.Issuing;
import tokuden.work.Job;

/** How the program opens its window. */
public final class Window {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    /** JavaFX lies on the class path by design (docs/decisions/0001) and would complain of it. */
    private static final Logger WINDOWING = Logger.getLogger("javafx");

    private Window() {}

    /**
     * Opens the window and returns when it is closed. The window shows at once; {@code opener},
     * which may open a store and take its time, runs beside it on a thread of its own. Trouble in
     * it is told in the window; where the database cannot be opened, {@code rebuild}, which makes
     * it anew, is offered there.
     */
    public static void launch(Opener opener, Job<Boolean> rebuild) {
        CountDownLatch closed = new CountDownLatch(1);
        WINDOWING.setFilter(r -> !r.getMessage().startsWith("Unsupported JavaFX configuration"));
        FxJobs.startWindowing(() -> show(new Stage(), opener, rebuild, closed));
        try {
            closed.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void show(
            Stage stage, Opener opener, Job<Boolean> rebuild, CountDownLatch closed) {
        FxJobs jobs = new FxJobs();
        Frame frame = frame(jobs, Locale.JAPANESE);
        Scene scene = frame.scene(WIDTH, HEIGHT);
        stage.setTitle(frame.title());
        stage.setScene(scene);
        stage.setOnHidden(
                e -> {
                    jobs.close();
                    closed.countDown();
                });
        stage.show();
        frame.model().rebuildBy(rebuild);
        frame.open(opener);
        warm(frame.work());
    }

    /** The first paper somebody waits for comes at once. */
    private static void warm(Workspace work) {
        work.start(
                "frame.job.warm",
                progress -> {
                    return PdfPages.draw(Issuing.warm(), progress).size();
                },
                done -> {});
    }

    /** The frame without a stage of its own. */
    static Frame frame(FxJobs jobs, Locale language) {
        Texts texts = new Texts(language);
        Workspace desk = new Workspace(jobs, new Problems(texts), texts, new OfficerOnDuty());
        return new Frame(desk, new FrameViewModel(desk, jobs.running()), new Look());
    }
}
