package tokuden.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tokuden.desktop.kit.Texts;

/** The map of keys, laid over the window by F1 or ?. */
final class KeyMap {
    private final VBox root = new VBox();

    KeyMap(Texts texts) {
        Label title = new Label(texts.of("keys.title"));
        title.getStyleClass().add("heading");
        GridPane grid = new GridPane();
        grid.setHgap(24);
        grid.setVgap(6);
        int row = 0;
        for (String line : texts.of("keys.list").split("\n")) {
            String[] parts = line.split("\t");
            Label keys = new Label(parts[0]);
            keys.getStyleClass().add("fixed");
            grid.addRow(row++, keys, new Label(parts[1]));
        }
        root.getChildren().addAll(title, grid);
        root.getStyleClass().add("overlay");
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.setVisible(false);
        StackPane.setAlignment(root, Pos.CENTER);
    }

    Node root() {
        return root;
    }

    void toggle() {
        root.setVisible(!root.isVisible());
    }

    /** Takes the map away; false if it was not there. */
    boolean hide() {
        boolean was = root.isVisible();
        root.setVisible(false);
        return was;
    }
}
