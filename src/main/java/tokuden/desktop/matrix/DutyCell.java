package tokuden.desktop.matrix;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tokuden.desktop.kit.Marks;
import tokuden.desktop.kit.Texts;
import tokuden.examination.DutyTally;
import tokuden.examination.Result;

/** A duty in the list: its name and edition, and the number of mails for each result. */
final class DutyCell extends ListCell<DutyTally> {
    private static final List<Result> ORDER =
            List.of(Result.SUSPECTED, Result.UNDECIDABLE, Result.CLEAR, Result.NOT_APPLICABLE);

    /** As the list of findings names an edition; no two begin in one month. */
    private static final int YEAR_AND_MONTH = 7;

    private final Texts texts;

    DutyCell(Texts texts) {
        this.texts = texts;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(DutyTally duty, boolean empty) {
        super.updateItem(duty, empty);
        if (empty || duty == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Label name = new Label(texts.of(duty.breach()));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label edition = new Label(duty.edition().toString().substring(0, YEAR_AND_MONTH));
        edition.getStyleClass().add("muted");
        edition.setMinWidth(Region.USE_PREF_SIZE);
        HBox counts = new HBox(8);
        ORDER.stream()
                .filter(result -> duty.of(result) > 0)
                .forEach(result -> counts.getChildren().add(count(duty, result)));
        VBox both = new VBox(2, new HBox(6, name, between, edition), counts);
        both.setStyle("-fx-alignment: center-left;");
        setGraphic(both);
        setAccessibleText(
                name.getText()
                        + " "
                        + texts.of("matrix.edition", duty.edition().toString())
                        + " "
                        + told(counts));
    }

    private Label count(DutyTally duty, Result result) {
        Label label =
                new Label(
                        Marks.sign(result)
                                + " "
                                + texts.of(result)
                                + " "
                                + texts.count(duty.of(result)));
        label.getStyleClass().add(Marks.style(result));
        return label;
    }

    private static String told(HBox counts) {
        return counts.getChildren().stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(" "));
    }
}
