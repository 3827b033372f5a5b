package tokuden.desktop.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import tokuden.desktop.kit.RunningWork;
import tokuden.desktop.kit.Texts;

/** Running work in the status bar: name, how many of how many, time left, and 中止. */
final class WorkLine {
    private static final long MINUTE = 60;

    private WorkLine() {}

    static Node of(RunningWork work, Texts texts) {
        Label told = new Label();
        told.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> tell(work, texts), work.done(), work.total()));
        Button stop = new Button(texts.of("frame.stop"));
        stop.setAccessibleText(texts.of("frame.stop") + " " + work.name());
        stop.setMnemonicParsing(false);
        stop.setOnAction(
                e -> {
                    work.cancel();
                    stop.setDisable(true);
                });
        HBox line = new HBox(8, told, stop);
        line.setStyle("-fx-alignment: center-left;");
        return line;
    }

    private static String tell(RunningWork work, Texts texts) {
        if (work.total().get() <= 0) {
            return work.name();
        }
        String counted = texts.of("frame.work", work.name(), work.done().get(), work.total().get());
        long left = work.secondsLeft();
        if (left < 0) {
            return counted;
        }
        return counted
                + (left < MINUTE
                        ? texts.of("frame.left.seconds", left)
                        : texts.of("frame.left.minutes", (left + MINUTE - 1) / MINUTE));
    }
}
