package tokuden.desktop.matrix;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import tokuden.casework.Reexamination.ChangedFinding;
import tokuden.desktop.kit.DutyWords;
import tokuden.desktop.kit.Marks;
import tokuden.desktop.kit.Texts;
import tokuden.examination.Finding;

/** A finding that came out otherwise: mail and item, then the result before and now. */
final class ChangeCell extends ListCell<ChangedFinding> {
    private final Texts texts;

    ChangeCell(Texts texts) {
        this.texts = texts;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ChangedFinding changed, boolean empty) {
        super.updateItem(changed, empty);
        if (empty || changed == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            return;
        }
        Finding about = changed.change().now().or(() -> changed.change().before()).orElseThrow();
        String when = changed.mail().sentAt().map(texts::moment).orElse("－");
        Label what = new Label(when + "　" + DutyWords.of(about, texts));
        Label how = new Label(turn(changed));
        changed.change().now().ifPresent(f -> how.getStyleClass().add(Marks.style(f.result())));
        setGraphic(new VBox(2, what, how));
        setAccessibleText(what.getText() + " " + how.getText());
        setTooltip(
                new Tooltip(
                        changed.mail().subject()
                                + changed.change()
                                        .now()
                                        .map(f -> "\n" + texts.of(f.reason()))
                                        .orElse("")));
    }

    private String turn(ChangedFinding changed) {
        String turn = result(changed.change().before()) + " → " + result(changed.change().now());
        String why = changed.change().ofResult() ? "" : texts.of("matrix.reason-only");
        String made =
                changed.determination()
                        .map(d -> texts.of("matrix.determined", texts.of(d.verdict())))
                        .orElse("");
        return turn + why + made;
    }

    private String result(Optional<Finding> finding) {
        return finding.map(f -> Marks.sign(f.result()) + " " + texts.of(f.result())).orElse("－");
    }
}
