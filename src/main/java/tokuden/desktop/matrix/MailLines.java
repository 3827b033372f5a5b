package tokuden.desktop.matrix;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Lists whose lines lead to a mail. */
final class MailLines {
    private MailLines() {}

    /** Enter or a double click opens the chosen line. */
    static <T> void opens(ListView<T> list, Consumer<T> open) {
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) {
                        chosen(list).ifPresent(open);
                        e.consume();
                    }
                });
        list.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                e -> {
                    if (e.getClickCount() == 2) {
                        chosen(list).ifPresent(open);
                    }
                });
    }

    private static <T> Optional<T> chosen(ListView<T> list) {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }
}
