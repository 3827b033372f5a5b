package tokuden.desktop.matrix;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import tokuden.casework.Reexamination;
import tokuden.casework.Reexamination.ChangedFinding;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.evidence.Sha256;

/** Draws the act of examining all mails anew, and what came out otherwise. */
final class ReexaminationView {
    private final MatrixViewModel model;
    private final Texts texts;
    private final Parent root;
    @FXML private Button examine;
    @FXML private Button stop;
    @FXML private Label outcome;
    @FXML private Label refused;
    @FXML private ListView<ChangedFinding> changes;

    ReexaminationView(MatrixViewModel model, Texts texts, Look look, Consumer<Sha256> open) {
        this.model = model;
        this.texts = texts;
        root = new Screens(texts).draw(this);
        changes.fixedCellSizeProperty().bind(look.rowHeight().multiply(MatrixView.TWO_LINES));
        changes.setCellFactory(of -> new ChangeCell(texts));
        Cells.onlyWhen(changes, Bindings.isNotEmpty(changes.getItems()));
        MailLines.opens(changes, changed -> open.accept(changed.mail().exhibit()));
        bindActs();
        bindOutcome();
    }

    Parent root() {
        return root;
    }

    void examine() {
        examine.fire();
    }

    private void bindActs() {
        examine.setOnAction(e -> model.examine());
        examine.disableProperty().bind(model.busy());
        stop.setOnAction(e -> model.stop());
        Cells.onlyWhen(stop, model.busy());
    }

    private void bindOutcome() {
        outcome.textProperty()
                .bind(model.examining().map(e -> e.outcome().map(this::told).orElse("")));
        refused.textProperty().bind(model.examining().map(MatrixViewModel.Examining::lacks));
        Cells.onlyWhen(outcome, Bindings.isNotEmpty(outcome.textProperty()));
        Cells.onlyWhen(refused, Bindings.isNotEmpty(refused.textProperty()));
        model.examining()
                .addListener(
                        (of, was, is) ->
                                changes.getItems()
                                        .setAll(
                                                is.outcome()
                                                        .map(Reexamination.Outcome::findings)
                                                        .orElse(List.of())));
    }

    private String told(Reexamination.Outcome done) {
        String counted =
                texts.of(
                        done.stopped() ? "matrix.stopped" : "matrix.examined",
                        done.examined(),
                        done.findings().size());
        String first = done.first() == 0 ? "" : texts.of("matrix.first", done.first());
        String failed =
                done.failed().isEmpty() ? "" : texts.of("matrix.failed", done.failed().size());
        return counted + first + failed;
    }
}
