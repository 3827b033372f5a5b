package tokuden.desktop.safekeeping;

import java.io.File;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.DirectoryChooser;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.evidence.backup.BackupPlan;
import tokuden.evidence.backup.Generation;

/** Draws the backups of the store. */
public final class SafekeepingView implements Screen {
    private final SafekeepingViewModel model;
    private final Texts texts;
    private final Parent root;
    @FXML private TextField folder;
    @FXML private Button choose;
    @FXML private TextField every;
    @FXML private TextField daily;
    @FXML private TextField weekly;
    @FXML private TextField monthly;
    @FXML private Button settle;
    @FXML private Label state;
    @FXML private Label told;
    @FXML private Button make;
    @FXML private TableView<Generation> table;
    @FXML private TableColumn<Generation, Generation> atColumn;
    @FXML private TableColumn<Generation, Generation> verdictColumn;
    @FXML private TableColumn<Generation, Generation> exhibitsColumn;
    @FXML private TableColumn<Generation, Generation> recordsColumn;
    @FXML private TableColumn<Generation, Generation> bytesColumn;
    @FXML private TableColumn<Generation, Generation> idColumn;

    public SafekeepingView(SafekeepingViewModel model, Texts texts, Look look) {
        this.model = model;
        this.texts = texts;
        root = new Screens(texts).draw(this);
        Cells.sizes(table, idColumn, look);
        columns();
        bind();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return make;
    }

    private void columns() {
        Cells.column(atColumn, g -> texts.moment(g.at()));
        Cells.column(verdictColumn, g -> texts.of("safekeeping." + g.verdict().name()));
        Cells.column(exhibitsColumn, g -> count(g.size().exhibits()));
        Cells.column(recordsColumn, g -> count(g.size().records()));
        Cells.column(bytesColumn, g -> String.format(Locale.ROOT, "%,.1f MB", g.bytes() / 1e6));
        Cells.column(idColumn, Generation::id);
        Cells.right(exhibitsColumn);
        Cells.right(recordsColumn);
        Cells.right(bytesColumn);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void bind() {
        table.setItems(model.generations());
        Label none = new Label(texts.of("safekeeping.none"));
        none.setWrapText(true);
        table.setPlaceholder(none);
        folder.textProperty().bindBidirectional(model.folder());
        told.textProperty().bind(model.told());
        settle.setOnAction(
                e ->
                        model.settle(
                                new SafekeepingViewModel.Typed(
                                        every.getText(),
                                        daily.getText(),
                                        weekly.getText(),
                                        monthly.getText())));
        make.setOnAction(e -> model.make());
        choose.setOnAction(e -> choose());
        model.plan().addListener((of, was, is) -> showPlan(is));
        showPlan(model.plan().get());
    }

    private void showPlan(BackupPlan plan) {
        every.setText(Integer.toString(plan.everyDays()));
        daily.setText(Integer.toString(plan.rule().daily()));
        weekly.setText(Integer.toString(plan.rule().weekly()));
        monthly.setText(Integer.toString(plan.rule().monthly()));
        String due = model.due() ? " " + texts.of("safekeeping.due") : "";
        state.setText(
                plan.lastGood()
                        .map(at -> texts.of("safekeeping.fine", texts.moment(at)) + due)
                        .orElseGet(() -> texts.of("frame.backup.never")));
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.of("safekeeping.folder"));
        Optional.ofNullable(chooser.showDialog(root.getScene().getWindow()))
                .map(File::getPath)
                .ifPresent(model.folder()::set);
    }
}
