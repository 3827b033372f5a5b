package tokuden.desktop.packages;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tokuden.desktop.kit.Texts;

/** A mail in the order of a package: in or out, and dragged to its place. */
final class LineCell extends ListCell<Line> {
    private final PackagesViewModel model;
    private final Texts texts;
    private final CheckBox in = new CheckBox();
    private final Label when = new Label();
    private final Label subject = new Label();
    private final HBox row = new HBox(8, in, when, subject);

    LineCell(PackagesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        row.setAlignment(Pos.CENTER_LEFT);
        when.getStyleClass().addAll("muted", "fixed");
        when.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(subject, Priority.ALWAYS);
        subject.setMinWidth(0);
        setPrefWidth(0);
        in.setFocusTraversable(false);
        setOnDragDetected(e -> drag());
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        Line before = getItem();
        if (before != null) {
            in.selectedProperty().unbindBidirectional(before.chosen());
        }
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        in.selectedProperty().bindBidirectional(line.chosen());
        when.setText(line.mail().sentAt().map(texts::moment).orElse("－"));
        subject.setText(line.mail().subject());
        setGraphic(row);
        in.setAccessibleText(line.mail().subject());
    }

    private void drag() {
        if (!isEmpty()) {
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(Integer.toString(getIndex()));
            board.setContent(content);
        }
    }

    private void over(DragEvent event) {
        if (event.getGestureSource() instanceof LineCell && event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.MOVE);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        int from = Integer.parseInt(event.getDragboard().getString());
        int to = isEmpty() ? model.lines().size() - 1 : getIndex();
        getListView().getSelectionModel().select(model.move(from, to));
        event.setDropCompleted(true);
        event.consume();
    }
}
