package tokuden.desktop.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.exchange.IntakeBalance;

/** Draws the intake: where mails are dropped, how it balanced, what failed; the list below. */
public final class IntakeView implements Screen {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final IntakeViewModel model;
    private final Texts texts;
    private final Parent root;
    private final ReportsView reports;
    @FXML private VBox area;
    @FXML private HBox drop;
    @FXML private HBox balanceRow;
    @FXML private Button files;
    @FXML private Button folder;
    @FXML private Button stop;
    @FXML private Button retry;
    @FXML private Label balance;
    @FXML private ListView<String> failures;

    public IntakeView(IntakeViewModel model, Screens screens, Texts texts, Look look) {
        this.model = model;
        this.texts = texts;
        root = screens.draw(this);
        reports = new ReportsView(model, screens, texts, look);
        area.getChildren().add(reports.root());
        failures.fixedCellSizeProperty().bind(look.rowHeight());
        bindDrop();
        bindBalance();
        model.reload();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return reports.firstFocus();
    }

    @Override
    public void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.O) {
            (event.isShiftDown() ? folder : files).fire();
            event.consume();
        } else {
            reports.key(event);
        }
    }

    private void bindDrop() {
        drop.setOnDragOver(this::over);
        drop.setOnDragExited(e -> drop.pseudoClassStateChanged(OVER, false));
        drop.setOnDragDropped(this::dropped);
        files.setOnAction(e -> chooseFiles());
        folder.setOnAction(e -> chooseFolder());
        files.disableProperty().bind(model.receivingNow());
        folder.disableProperty().bind(model.receivingNow());
        Cells.onlyWhen(stop, model.receivingNow());
        stop.setOnAction(e -> model.stop());
    }

    private void bindBalance() {
        balance.textProperty().bind(model.tally().map(t -> t.map(this::told).orElse("")));
        Cells.onlyWhen(balanceRow, Bindings.isNotEmpty(balance.textProperty()));
        Cells.onlyWhen(failures, Bindings.isNotEmpty(model.failures()));
        Cells.onlyWhen(retry, model.tally().map(t -> t.filter(b -> b.failed() > 0).isPresent()));
        retry.disableProperty().bind(model.receivingNow());
        retry.setOnAction(e -> model.retry());
        failures.setItems(model.failures());
        failures.setCellFactory(list -> Cells.text(line -> line));
    }

    private String told(IntakeBalance b) {
        return texts.of("intake.balance", b.read(), b.fresh(), b.duplicate(), b.failed());
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && !model.receivingNow().get()) {
            event.acceptTransferModes(TransferMode.COPY);
            drop.pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        model.receive(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }

    private void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("intake.files"));
        List<File> chosen = chooser.showOpenMultipleDialog(root.getScene().getWindow());
        Optional.ofNullable(chosen)
                .ifPresent(all -> model.receive(all.stream().map(File::toPath).toList()));
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.of("intake.folder"));
        Optional.ofNullable(chooser.showDialog(root.getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(path -> model.receive(List.<Path>of(path)));
    }
}
