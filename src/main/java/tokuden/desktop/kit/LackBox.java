package tokuden.desktop.kit;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import tokuden.casework.Lack;

/** What lacks for a step, one line each; takes no room when nothing lacks. */
public final class LackBox extends VBox {
    public LackBox() {
        setSpacing(4);
        setVisible(false);
        setManaged(false);
    }

    /** Shows that list from now on. */
    public void follow(ObservableList<Lack> lacks, Texts texts) {
        lacks.addListener((ListChangeListener<Lack>) change -> lay(lacks, texts));
        lay(lacks, texts);
    }

    private void lay(ObservableList<Lack> lacks, Texts texts) {
        getChildren().clear();
        for (Lack lack : lacks) {
            Label line = new Label("◇ " + texts.of(lack));
            line.getStyleClass().add("field-message");
            line.setWrapText(true);
            getChildren().add(line);
        }
        setVisible(!lacks.isEmpty());
        setManaged(!lacks.isEmpty());
    }
}
