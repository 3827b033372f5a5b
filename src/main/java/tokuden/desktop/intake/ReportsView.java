package tokuden.desktop.intake;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;

/** Draws the list of reports with its filter, and the line that makes a case of those chosen. */
final class ReportsView {
    private final IntakeViewModel model;
    private final Texts texts;
    private final Parent root;
    private final ToggleGroup chips = new ToggleGroup();
    @FXML private Button more;
    @FXML private Button open;
    @FXML private Button add;
    @FXML private TextField number;
    @FXML private Label shown;
    @FXML private Label why;
    @FXML private TextField words;
    @FXML private TextField title;
    @FXML private ToggleButton all;
    @FXML private ToggleButton suspected;
    @FXML private ToggleButton withoutCase;
    @FXML private TableView<ReportRow> table;
    @FXML private TableColumn<ReportRow, ReportRow> result;
    @FXML private TableColumn<ReportRow, ReportRow> received;
    @FXML private TableColumn<ReportRow, ReportRow> sent;
    @FXML private TableColumn<ReportRow, ReportRow> from;
    @FXML private TableColumn<ReportRow, ReportRow> subject;
    @FXML private TableColumn<ReportRow, ReportRow> cases;
    @FXML private TableColumn<ReportRow, ReportRow> hash;

    ReportsView(IntakeViewModel model, Screens screens, Texts texts, Look look) {
        this.model = model;
        this.texts = texts;
        root = screens.draw(this);
        Cells.sizes(table, subject, look);
        new ReportColumns(texts).fill(List.of(result, received, sent, from, subject, cases, hash));
        bindFilter();
        bindList();
        bindOpening();
    }

    Parent root() {
        return root;
    }

    Node firstFocus() {
        return table;
    }

    void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            open.fire();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            words.requestFocus();
            event.consume();
        }
    }

    private void bindFilter() {
        chips.getToggles().setAll(List.of(all, suspected, withoutCase));
        all.setUserData(ReportFilter.Kind.ALL);
        suspected.setUserData(ReportFilter.Kind.SUSPECTED);
        withoutCase.setUserData(ReportFilter.Kind.WITHOUT_CASE);
        chips.selectToggle(all);
        chips.selectedToggleProperty().addListener((of, was, is) -> filter());
        words.setOnAction(e -> filter());
    }

    private void filter() {
        Object kind = chips.getSelectedToggle() == null ? ReportFilter.Kind.ALL : chosenKind();
        model.filter().set(new ReportFilter((ReportFilter.Kind) kind, words.getText()));
    }

    private Object chosenKind() {
        return chips.getSelectedToggle().getUserData();
    }

    private void bindList() {
        table.setItems(model.rows());
        table.setPlaceholder(new Label(texts.of("intake.empty")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        more.disableProperty().bind(model.end());
        more.setOnAction(e -> model.more());
        shown.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        texts.of(
                                                "intake.shown",
                                                model.rows().size(),
                                                model.count().get()),
                                model.rows(),
                                model.count()));
    }

    private void bindOpening() {
        ObservableList<ReportRow> chosen = table.getSelectionModel().getSelectedItems();
        BooleanBinding none = Bindings.isEmpty(chosen);
        BooleanBinding untitled = Bindings.isEmpty(title.textProperty());
        open.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.of("intake.open", chosen.size()), chosen));
        open.disableProperty().bind(none.or(untitled));
        why.textProperty()
                .bind(
                        Bindings.when(none)
                                .then(texts.of("intake.why.choose"))
                                .otherwise(
                                        Bindings.when(untitled)
                                                .then(texts.of("intake.why.title"))
                                                .otherwise("")));
        open.setOnAction(e -> model.openCase(title.getText(), List.copyOf(chosen)));
        BooleanBinding unnumbered = Bindings.isEmpty(number.textProperty());
        add.disableProperty().bind(none.or(unnumbered));
        Cells.says(
                add,
                Bindings.when(none)
                        .then(texts.of("intake.why.choose"))
                        .otherwise(
                                Bindings.when(unnumbered)
                                        .then(texts.of("intake.why.number"))
                                        .otherwise("")));
        add.setOnAction(e -> model.addToCase(number.getText(), List.copyOf(chosen)));
    }
}
