package tokuden.desktop.origin;

import javafx.scene.Node;
import javafx.scene.control.SelectionModel;

/** Shows close up what is chosen in a list, when it is chosen and when the list is gone back to. */
final class Chosen {
    private Chosen() {}

    static void in(Node list, SelectionModel<? extends Shown> rows, OriginViewModel model) {
        rows.selectedItemProperty().addListener((of, was, is) -> show(is, model));
        list.focusedProperty()
                .addListener(
                        (of, was, is) -> {
                            if (is) {
                                entered(rows, model);
                            }
                        });
    }

    private static void entered(SelectionModel<? extends Shown> rows, OriginViewModel model) {
        if (rows.isEmpty()) {
            rows.selectFirst();
        }
        show(rows.getSelectedItem(), model);
    }

    /** Nothing happens when a choice is merely given up. */
    private static void show(Shown row, OriginViewModel model) {
        if (row != null) {
            model.choose(row.closeup());
        }
    }
}
