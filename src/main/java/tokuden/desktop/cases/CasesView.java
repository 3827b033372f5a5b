package tokuden.desktop.cases;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tokuden.casework.Case;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.StageWords;
import tokuden.desktop.kit.Texts;

/** Draws the list of cases. */
public final class CasesView implements Screen {
    private final CasesViewModel model;
    private final Texts texts;
    private final Parent root;
    @FXML private TextField words;
    @FXML private Label shown;
    @FXML private Button open;
    @FXML private TableView<Case> table;
    @FXML private TableColumn<Case, Case> number;
    @FXML private TableColumn<Case, Case> title;
    @FXML private TableColumn<Case, Case> stage;
    @FXML private TableColumn<Case, Case> next;
    @FXML private TableColumn<Case, Case> mails;
    @FXML private TableColumn<Case, Case> breaches;
    @FXML private TableColumn<Case, Case> opened;

    public CasesView(CasesViewModel model, Screens screens, Texts texts, Look look) {
        this.model = model;
        this.texts = texts;
        root = screens.draw(this);
        Cells.sizes(table, title, look);
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
        return table;
    }

    @Override
    public void key(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER;
        if (enter && (table.isFocused() || event.isShortcutDown())) {
            open.fire();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            words.requestFocus();
            event.consume();
        }
    }

    private void fillColumns() {
        StageWords stages = new StageWords(texts);
        Cells.column(number, c -> c.number().text());
        Cells.column(title, Case::title);
        Cells.column(stage, c -> stages.name(c.stage()));
        Cells.column(next, c -> stages.next(c.stage()));
        Cells.column(mails, c -> texts.count(c.mails().size()));
        Cells.column(breaches, c -> texts.count(c.breaches().size()));
        Cells.column(opened, c -> texts.moment(c.openedAt()));
        Cells.right(mails);
        Cells.right(breaches);
    }

    private void bind() {
        table.setItems(model.rows());
        table.setPlaceholder(new Label(texts.of("cases.empty")));
        table.setOnMouseClicked(e -> openIf(e.getClickCount() == 2));
        model.words().bind(words.textProperty());
        open.disableProperty()
                .bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty()));
        open.setOnAction(e -> openIf(true));
        shown.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        texts.of(
                                                "cases.shown",
                                                model.rows().size(),
                                                model.count().get()),
                                model.rows(),
                                model.count()));
    }

    private void openIf(boolean meant) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .filter(one -> meant)
                .ifPresent(model::open);
    }
}
