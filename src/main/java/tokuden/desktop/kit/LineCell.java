package tokuden.desktop.kit;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import tokuden.evidence.Passage;

/** One line of a mail; marked bytes stand on a coloured ground and are underlined. */
public final class LineCell<T> extends ListCell<T> {
    /** Long marks are drawn in pieces, so that they can wrap. */
    private static final int PIECE = 8;

    private final ObservableList<Passage> marks;
    private final BiFunction<T, List<Passage>, Line> lines;

    /**
     * @param marks the bytes to be seen; the cell is drawn anew when they change
     * @param lines how an item is drawn
     */
    public LineCell(
            ListView<T> list,
            ObservableList<Passage> marks,
            BiFunction<T, List<Passage>, Line> lines) {
        this.marks = marks;
        this.lines = lines;
        InvalidationListener redraw = changed -> draw();
        marks.addListener(new javafx.beans.WeakInvalidationListener(redraw));
        getProperties().put("redraw", redraw);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        draw();
    }

    private void draw() {
        if (isEmpty() || getItem() == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Line line = lines.apply(getItem(), marks);
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("shown-line");
        if (!line.style.isEmpty()) {
            flow.getStyleClass().add(line.style);
        }
        line.stretches.forEach(s -> add(flow, s));
        setGraphic(flow);
        setAccessibleText(text(line));
    }

    private static void add(TextFlow flow, Stretch stretch) {
        if (!stretch.marked()) {
            flow.getChildren().add(new Text(stretch.text()));
            return;
        }
        for (int from = 0; from < stretch.text().length(); ) {
            int to = Math.min(stretch.text().length(), from + PIECE);
            if (to < stretch.text().length()
                    && Character.isLowSurrogate(stretch.text().charAt(to))) {
                to++;
            }
            Node piece = new Label(stretch.text().substring(from, to));
            piece.getStyleClass().add("marked");
            flow.getChildren().add(piece);
            from = to;
        }
    }

    private static String text(Line line) {
        StringBuilder all = new StringBuilder();
        line.stretches.forEach(s -> all.append(s.text()));
        return all.toString();
    }

    /** What a cell draws: a style class, "" for none, and the pieces of the line. */
    public record Line(String style, List<Stretch> stretches) {}
}
