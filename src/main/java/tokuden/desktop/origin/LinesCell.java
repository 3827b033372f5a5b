package tokuden.desktop.origin;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An item of a list told in a few wrapped lines, each in a style of its own. */
final class LinesCell<T> extends ListCell<T> {
    private final Function<T, List<Line>> lines;

    LinesCell(Function<T, List<Line>> lines) {
        this.lines = lines;
        setPrefWidth(0);
        getStyleClass().add("lines-cell");
    }

    /** A line; style "" for plain. */
    record Line(String text, String style) {}

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        List<Line> told = lines.apply(item);
        VBox box = new VBox();
        box.getStyleClass().add("lines");
        told.forEach(l -> box.getChildren().add(label(l)));
        setGraphic(box);
        setAccessibleText(told.stream().map(Line::text).collect(Collectors.joining(" ")));
    }

    private static Label label(Line line) {
        Label label = new Label(line.text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (!line.style.isEmpty()) {
            label.getStyleClass().add(line.style);
        }
        return label;
    }
}
