package tokuden.desktop.origin;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A hop on the line of the route: full where the provider wrote it, broken where it is a claim. */
final class RouteCell extends ListCell<RouteRow> {
    RouteCell() {
        setPrefWidth(0);
        getStyleClass().add("route-cell");
    }

    @Override
    protected void updateItem(RouteRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setGraphic(row.kind() == RouteRow.Kind.LINE ? line(row) : hop(row));
        setAccessibleText(row.title() + " " + String.join(" ", row.details()));
    }

    /** The boundary: its words between two strokes across the whole width. */
    private static Region line(RouteRow row) {
        Label title = label(row.title(), "boundary-title");
        HBox line = new HBox(stroke(), title, stroke());
        line.getStyleClass().add("boundary-line");
        return line;
    }

    private static Region stroke() {
        Region stroke = new Region();
        stroke.getStyleClass().add("boundary-stroke");
        HBox.setHgrow(stroke, Priority.ALWAYS);
        return stroke;
    }

    private static Region hop(RouteRow row) {
        List<Label> lines = new ArrayList<>();
        lines.add(label(row.title(), "hop-title"));
        row.details().forEach(d -> lines.add(label(d, "muted")));
        row.warnings().forEach(w -> lines.add(label(w, "mark-suspected")));
        VBox text = new VBox();
        text.getChildren().addAll(lines);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox hop = new HBox(rail(row.kind()), text);
        hop.getStyleClass().add("hop");
        return hop;
    }

    private static Region rail(RouteRow.Kind kind) {
        String sign =
                switch (kind) {
                    case TRUSTED -> "●";
                    case BOUNDARY -> "◆";
                    case LINE -> "";
                    case CLAIMED -> "○";
                    case SENDER -> "？";
                };
        boolean claim = kind == RouteRow.Kind.CLAIMED || kind == RouteRow.Kind.SENDER;
        Region way = new Region();
        way.getStyleClass().add(claim ? "way-claimed" : "way-trusted");
        Label node = new Label(sign);
        node.getStyleClass().add("way-node");
        StackPane.setAlignment(node, javafx.geometry.Pos.TOP_CENTER);
        StackPane rail = new StackPane(way, node);
        rail.getStyleClass().add("way");
        return rail;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
