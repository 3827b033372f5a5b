package tokuden.desktop.today;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import tokuden.casework.CaseNumber;
import tokuden.casework.clock.RunningClock;
import tokuden.casework.work.CaseLog;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;

/** Draws what waits today and the nearest clocks. */
public final class TodayView implements Screen {
    private final TodayViewModel model;
    private final Texts texts;
    private final Parent root;
    @FXML private TableView<CaseLog.Waiting> waiting;
    @FXML private TableColumn<CaseLog.Waiting, CaseLog.Waiting> due;
    @FXML private TableColumn<CaseLog.Waiting, CaseLog.Waiting> waitingCase;
    @FXML private TableColumn<CaseLog.Waiting, CaseLog.Waiting> what;
    @FXML private VBox hits;
    @FXML private CheckBox mine;
    @FXML private TableView<RunningClock> clocks;
    @FXML private TableColumn<RunningClock, RunningClock> last;
    @FXML private TableColumn<RunningClock, RunningClock> left;
    @FXML private TableColumn<RunningClock, RunningClock> clockCase;
    @FXML private TableColumn<RunningClock, RunningClock> name;
    @FXML private TableColumn<RunningClock, RunningClock> remarks;
    @FXML private Label says;

    public TodayView(TodayViewModel model, Screens screens, Texts texts, Look look) {
        this.model = model;
        this.texts = texts;
        root = screens.draw(this);
        Cells.sizes(waiting, what, look);
        Cells.sizes(clocks, name, look);
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
        return clocks;
    }

    @Override
    public void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            chosen().ifPresent(model::open);
            event.consume();
        }
    }

    private void fillColumns() {
        Cells.column(due, w -> texts.day(w.due()));
        Cells.column(waitingCase, w -> w.in().text());
        Cells.column(what, w -> w.what().isEmpty() ? texts.of("today.resubmission") : w.what());
        Cells.column(last, c -> texts.day(c.last()));
        Cells.column(left, model::left);
        Cells.column(clockCase, c -> c.in().text());
        Cells.column(name, model::name);
        Cells.column(remarks, model::remarks);
    }

    private void bind() {
        waiting.setItems(model.waiting());
        waiting.setPlaceholder(new Label(texts.of("today.waiting.none")));
        model.hits().addListener((ListChangeListener<Hits.Hit>) change -> tellHits());
        clocks.setItems(model.clocks());
        clocks.setPlaceholder(new Label(texts.of("today.clocks.none")));
        mine.selectedProperty().bindBidirectional(model.mine());
        var clock = clocks.getSelectionModel().selectedItemProperty();
        says.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> Optional.ofNullable(clock.get()).map(model::says).orElse(""),
                                clock));
        waiting.setOnMouseClicked(e -> openIf(e.getClickCount() == 2));
        clocks.setOnMouseClicked(e -> openIf(e.getClickCount() == 2));
    }

    /** A line for each suspicion, the way to where it is answered. */
    private void tellHits() {
        hits.getChildren().clear();
        for (Hits.Hit hit : model.hits()) {
            Hyperlink line =
                    new Hyperlink(
                            "▲ "
                                    + texts.of(
                                            "today.hit",
                                            hit.in().text(),
                                            hit.suspicion().name(),
                                            texts.day(hit.suspicion().orderArrived()),
                                            String.join(" ", hit.suspicion().marks())));
            line.setOnAction(e -> model.answer(hit));
            hits.getChildren().add(line);
        }
    }

    private void openIf(boolean meant) {
        if (meant) {
            chosen().ifPresent(model::open);
        }
    }

    private Optional<CaseNumber> chosen() {
        return waiting.isFocused()
                ? Optional.ofNullable(waiting.getSelectionModel().getSelectedItem())
                        .map(CaseLog.Waiting::in)
                : Optional.ofNullable(clocks.getSelectionModel().getSelectedItem())
                        .map(RunningClock::in);
    }
}
