package tokuden.desktop.dossier;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tokuden.desktop.kit.DutyWords;
import tokuden.desktop.kit.Marks;
import tokuden.desktop.kit.Texts;

/** A result in the list: sign, duty or item, the result in words, and what was determined. */
final class FindingCell extends ListCell<FindingRow> {
    private static final int YEAR_AND_MONTH = 7;

    private final Texts texts;

    FindingCell(Texts texts) {
        this.texts = texts;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(FindingRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Label result = result(row);
        Label duty = new Label(DutyWords.of(row.finding(), texts));
        duty.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(8, duty, between, result);
        if (row.oneOfSeveral()) {
            Label edition =
                    new Label(
                            texts.of(
                                    "dossier.row.edition",
                                    row.finding()
                                            .edition()
                                            .toString()
                                            .substring(0, YEAR_AND_MONTH)));
            edition.getStyleClass().add("muted");
            edition.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(1, edition);
        }
        line.setStyle("-fx-alignment: center-left;");
        setGraphic(line);
        setAccessibleText(duty.getText() + " " + result.getText());
    }

    private Label result(FindingRow row) {
        Enum<?> value =
                row.determination().<Enum<?>>map(d -> d.verdict()).orElse(row.finding().result());
        String sign =
                row.determination()
                        .map(d -> Marks.sign(d.verdict()))
                        .orElse(Marks.sign(row.finding().result()));
        Label label = new Label(sign + " " + texts.of(value));
        label.getStyleClass().add(Marks.style(value));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
