package tokuden.desktop.approval;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;

/** Draws the drafts that wait. */
public final class InboxView implements Screen {
    private final InboxViewModel model;
    private final Texts texts;
    private final Parent root;
    @FXML private TableView<InboxViewModel.Waiting> table;
    @FXML private TableColumn<InboxViewModel.Waiting, InboxViewModel.Waiting> last;
    @FXML private TableColumn<InboxViewModel.Waiting, InboxViewModel.Waiting> left;
    @FXML private TableColumn<InboxViewModel.Waiting, InboxViewModel.Waiting> act;
    @FXML private TableColumn<InboxViewModel.Waiting, InboxViewModel.Waiting> title;
    @FXML private TableColumn<InboxViewModel.Waiting, InboxViewModel.Waiting> inCase;
    @FXML private TableColumn<InboxViewModel.Waiting, InboxViewModel.Waiting> by;
    @FXML private TableColumn<InboxViewModel.Waiting, InboxViewModel.Waiting> standing;

    public InboxView(InboxViewModel model, Texts texts, Look look) {
        this.model = model;
        this.texts = texts;
        root = new Screens(texts).draw(this);
        Cells.sizes(table, title, look);
        fillColumns();
        table.setItems(model.waiting());
        table.setPlaceholder(new Label(texts.of("inbox.none")));
        table.setOnMouseClicked(
                e -> {
                    if (e.getClickCount() == 2) {
                        chosen().ifPresent(model::open);
                    }
                });
        model.reload();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        table.getSelectionModel().selectFirst();
        return table;
    }

    @Override
    public void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            chosen().ifPresent(model::open);
            event.consume();
        }
    }

    private void fillColumns() {
        DraftWords words = model.words();
        Cells.column(last, w -> w.clock().map(c -> texts.day(c.last())).orElse("—"));
        Cells.column(left, model::left);
        Cells.column(act, w -> DraftWords.act(w.draft().act(), texts));
        Cells.column(title, w -> w.draft().newest().text().title());
        Cells.column(inCase, w -> w.draft().caseNumber().text());
        Cells.column(by, w -> w.draft().drafter().name());
        Cells.column(standing, w -> words.standing(w.draft()));
    }

    private Optional<InboxViewModel.Waiting> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }
}
