package tokuden.desktop.ledger;

import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Shorts;
import tokuden.desktop.kit.Texts;
import tokuden.office.JournalRecord;
import tokuden.office.Officer;
import tokuden.office.ledger.JournalExport;

/** Draws the journal. */
public final class LedgerView implements Screen {
    private static final int HASH = 14;

    private final LedgerViewModel model;
    private final Texts texts;
    private final Parent root;
    @FXML private ComboBox<Officer> actor;
    @FXML private TextField subject;
    @FXML private TextField action;
    @FXML private Button narrow;
    @FXML private Button more;
    @FXML private Button json;
    @FXML private Button csv;
    @FXML private Label told;
    @FXML private TableView<JournalRecord> table;
    @FXML private TableColumn<JournalRecord, JournalRecord> seq;
    @FXML private TableColumn<JournalRecord, JournalRecord> at;
    @FXML private TableColumn<JournalRecord, JournalRecord> by;
    @FXML private TableColumn<JournalRecord, JournalRecord> act;
    @FXML private TableColumn<JournalRecord, JournalRecord> about;
    @FXML private TableColumn<JournalRecord, JournalRecord> particulars;
    @FXML private TableColumn<JournalRecord, JournalRecord> hash;

    public LedgerView(LedgerViewModel model, Texts texts, Look look) {
        this.model = model;
        this.texts = texts;
        root = new Screens(texts).draw(this);
        Cells.sizes(table, particulars, look);
        fillColumns();
        bind();
        model.reload();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return subject;
    }

    @Override
    public void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            subject.requestFocus();
            event.consume();
        }
    }

    private void fillColumns() {
        Cells.column(seq, r -> texts.count(r.seq()));
        Cells.right(seq);
        Cells.column(at, r -> texts.moment(r.entry().at()));
        Cells.column(by, model::by);
        Cells.column(act, model::act);
        Cells.column(about, r -> Shorts.middle(r.entry().subject(), HASH + 6));
        Cells.column(particulars, LedgerViewModel::particulars);
        Cells.column(hash, r -> Shorts.middle(r.hash(), HASH), JournalRecord::hash, r -> "fixed");
    }

    private void bind() {
        table.setItems(model.records());
        table.setPlaceholder(new Label(texts.of("ledger.none")));
        actor.getItems().setAll(model.officers());
        actor.getItems().add(0, null);
        actor.setConverter(new Names());
        actor.valueProperty().bindBidirectional(model.actor());
        subject.textProperty().bindBidirectional(model.subject());
        action.textProperty().bindBidirectional(model.action());
        told.textProperty().bind(model.told());
        actor.setOnAction(e -> model.reload());
        subject.setOnAction(e -> model.reload());
        action.setOnAction(e -> model.reload());
        narrow.setOnAction(e -> model.reload());
        more.setOnAction(e -> model.more());
        export(json, JournalExport.Form.JSON, ".jsonl");
        export(csv, JournalExport.Form.CSV, ".csv");
    }

    private void export(Button button, JournalExport.Form form, String end) {
        String against = model.againstExport();
        button.setDisable(!against.isEmpty());
        Cells.says(button, Bindings.createStringBinding(() -> against));
        button.setOnAction(
                e -> {
                    FileChooser chooser = new FileChooser();
                    chooser.setTitle(button.getText());
                    chooser.setInitialFileName("journal" + end);
                    File file = chooser.showSaveDialog(root.getScene().getWindow());
                    if (file != null) {
                        model.export(file.toPath(), form);
                    }
                });
    }

    private final class Names extends StringConverter<Officer> {
        @Override
        public String toString(Officer officer) {
            return officer == null ? texts.of("ledger.everybody") : officer.name();
        }

        @Override
        public Officer fromString(String text) {
            return null;
        }
    }
}
