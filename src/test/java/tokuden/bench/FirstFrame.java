package tokuden.bench;

import java.io.IOException;
import java.nio.file.Files;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import tokuden.Assembly;

/** Opens a window, says when its first frame was laid out and drawn, and ends. */
public final class FirstFrame {
    static final String SHOWN = "first frame";
    private static final int LONGEST_MS = 60_000;

    private FirstFrame() {}

    public static void main(String[] args) throws IOException {
        Thread watch = new Thread(FirstFrame::watch);
        watch.setDaemon(true);
        watch.start();
        if (args[0].equals("bare")) {
            Application.launch(Bare.class);
        } else {
            new Assembly().openWindow(Files.createTempDirectory("tokuden-startup"));
        }
    }

    private static void watch() {
        long end = System.currentTimeMillis() + LONGEST_MS;
        while (System.currentTimeMillis() < end) {
            if (Window.getWindows().stream().anyMatch(Window::isShowing)) {
                Platform.runLater(FirstFrame::sayAfterNextFrame);
                return;
            }
            Thread.onSpinWait();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void sayAfterNextFrame() {
        Window.getWindows()
                .get(0)
                .getScene()
                .addPostLayoutPulseListener(
                        () -> {
                            System.out.println(SHOWN);
                            System.out.flush();
                            Runtime.getRuntime().halt(0);
                        });
        Platform.requestNextPulse();
    }

    /** The least a JavaFX program can show. */
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("特電"), 800, 600));
            stage.show();
        }
    }
}
