package tokuden.desktop.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** Cells of lists and tables, which take rows not yet read (null) as empty. */
public final class Cells {
    private Cells() {}

    /** A list cell of one line of text. */
    public static <T> ListCell<T> text(Function<T, String> text) {
        return new ListCell<>() {
            {
                setPrefWidth(0);
            }

            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(item == null || empty ? "" : text.apply(item));
                setTooltip(getText().isEmpty() ? null : new Tooltip(getText()));
            }
        };
    }

    /** Fills the column with the text of each row; the whole text in the tooltip. */
    public static <T> void column(TableColumn<T, T> column, Function<T, String> text) {
        column(column, text, text, row -> "");
    }

    /** Fills the column with text, what the tooltip says, and a style class of each row. */
    public static <T> void column(
            TableColumn<T, T> column,
            Function<T, String> text,
            Function<T, String> whole,
            Function<T, String> style) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(of -> new StyledCell<>(text, whole, style));
    }

    /** Numbers stand at the right. */
    public static void right(TableColumn<?, ?> column) {
        column.setStyle("-fx-alignment: " + Pos.CENTER_RIGHT.name().replace('_', '-') + ";");
    }

    /**
     * Rows and columns grow with the text; {@code wide} takes the room that is left while all
     * columns fit.
     */
    public static void sizes(TableView<?> table, TableColumn<?, ?> wide, Look look) {
        table.fixedCellSizeProperty().bind(look.rowHeight());
        Map<TableColumn<?, ?>, Double> plain = new HashMap<>();
        table.getColumns().forEach(c -> plain.put(c, c.getPrefWidth()));
        Runnable fit = () -> plain.forEach((c, w) -> width(c, w * look.scale().get(), c == wide));
        look.scale().addListener((of, was, is) -> fit.run());
        fit.run();
        table.setColumnResizePolicy(
                look.scale().get() > 1
                        ? TableView.UNCONSTRAINED_RESIZE_POLICY
                        : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    private static void width(TableColumn<?, ?> column, double width, boolean wide) {
        column.setPrefWidth(width);
        if (!wide) {
            column.setMinWidth(width * 0.6);
            column.setMaxWidth(width * 1.5);
        }
    }

    /** The node takes room only when there is something to see. */
    public static void onlyWhen(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    /** Says the reason on hover, and to a screen reader. */
    public static void says(Control control, ObservableValue<String> reason) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(reason);
        control.setTooltip(tooltip);
        control.accessibleHelpProperty().bind(reason);
    }

    private static final class StyledCell<T> extends TableCell<T, T> {
        private final Function<T, String> text;
        private final Function<T, String> whole;
        private final Function<T, String> style;
        private String worn = "";

        StyledCell(Function<T, String> text, Function<T, String> whole, Function<T, String> style) {
            this.text = text;
            this.whole = whole;
            this.style = style;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            boolean none = empty || item == null;
            setText(none ? "" : text.apply(item));
            String all = none ? "" : whole.apply(item);
            setTooltip(all.isEmpty() ? null : new Tooltip(all));
            wear(none ? "" : style.apply(item));
        }

        private void wear(String next) {
            if (!worn.isEmpty()) {
                getStyleClass().remove(worn);
            }
            if (!next.isEmpty()) {
                getStyleClass().add(next);
            }
            worn = next;
        }
    }
}
