package tokuden.desktop.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Problem;
import tokuden.desktop.kit.RunningWork;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.desktop.kit.Workspace;
import tokuden.office.Officer;

/** Draws the frame: title bar, rail, trouble, work area, status bar. */
final class FrameView {
    private final FrameViewModel model;
    private final Workspace work;
    private final Texts texts;
    private final Look look;
    private final Parent root;
    private final KeyMap keyMap;
    @FXML private StackPane area;
    @FXML private ToggleButton intake;
    @FXML private ToggleButton cases;
    @FXML private ToggleButton today;
    @FXML private Label network;
    @FXML private FontIcon networkIcon;
    @FXML private ToggleButton inbox;
    @FXML private ToggleButton numbers;
    @FXML private ToggleButton register;
    @FXML private ToggleButton ledger;
    @FXML private ToggleButton health;
    @FXML private ToggleButton exchanges;
    @FXML private Button founding;
    @FXML private ComboBox<Officer> officer;
    @FXML private Button leave;
    @FXML private Label trial;
    @FXML private Button language;
    @FXML private Button dark;
    @FXML private Button keys;
    @FXML private VBox problem;
    @FXML private Label happened;
    @FXML private Label meaning;
    @FXML private Label code;
    @FXML private Button copy;
    @FXML private Button dismiss;
    @FXML private Button rebuild;
    @FXML private Label rebuildWhy;
    @FXML private HBox running;
    @FXML private Button backup;
    @FXML private Label saved;
    @FXML private Label journal;

    FrameView(FrameViewModel model, Workspace work, Look look) {
        this.model = model;
        this.work = work;
        this.texts = work.texts();
        this.look = look;
        root = new Screens(texts).draw(this);
        keyMap = new KeyMap(texts);
        bindPlaces();
        bindTitle();
        bindProblem();
        bindNetwork();
        bindBackup();
        saved.textProperty().bind(model.saved());
        journal.textProperty().bind(model.journal());
        model.running().addListener((ListChangeListener<RunningWork>) change -> showRunning());
        showRunning();
    }

    Parent root() {
        return root;
    }

    Node keyMap() {
        return keyMap.root();
    }

    /** Lays the screen into the work area. */
    void show(Parent screen) {
        area.getChildren().setAll(screen);
    }

    /** Keys that mean the same everywhere. */
    boolean key(KeyEvent event, boolean typing) {
        KeyCode pressed = event.getCode();
        boolean question = !typing && "?".equals(event.getText());
        if (pressed == KeyCode.F1 || question) {
            keyMap.toggle();
        } else if (pressed == KeyCode.ESCAPE && keyMap.hide()) {
            return true;
        } else if (event.isShortcutDown() && pressed == KeyCode.EQUALS) {
            look.zoom(0.25);
        } else if (event.isShortcutDown() && pressed == KeyCode.MINUS) {
            look.zoom(-0.25);
        } else {
            return false;
        }
        return true;
    }

    private void bindPlaces() {
        intake.setOnAction(e -> model.open(new Place.Intake()));
        cases.setOnAction(e -> model.open(new Place.Cases()));
        today.setOnAction(e -> model.open(new Place.Today()));
        inbox.setOnAction(e -> model.open(new Place.Inbox()));
        numbers.setOnAction(e -> model.open(new Place.Numbers()));
        register.setOnAction(e -> model.open(new Place.Register(Optional.empty())));
        exchanges.setOnAction(e -> model.open(new Place.Exchanges()));
        ledger.setOnAction(e -> model.open(new Place.Ledger(Optional.empty())));
        health.setOnAction(e -> model.open(new Place.StoreHealth()));
        founding.setOnAction(e -> model.open(new Place.Founding()));
        inbox.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.waiting().get() == 0
                                                ? texts.of("frame.place.inbox")
                                                : texts.of("frame.place.inbox")
                                                        + " "
                                                        + model.waiting().get(),
                                model.waiting()));
        model.place().addListener((of, was, is) -> markPlace(is));
        markPlace(model.place().get());
        area.getChildren().setAll(opening());
    }

    /** What stands in the work area while the store opens, and the way on where it did not. */
    private Node opening() {
        BooleanBinding idle = Bindings.isEmpty(model.running());
        Label words = new Label(texts.of("frame.opening"));
        Cells.onlyWhen(words, idle.not());
        Button again = new Button(texts.of("frame.open-again"));
        again.setId("open-again");
        Cells.onlyWhen(again, idle);
        again.setOnAction(
                e -> {
                    work.problems().dismiss();
                    model.startAgain();
                });
        VBox box = new VBox(words, again);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void markPlace(Place place) {
        intake.setSelected(place instanceof Place.Intake);
        today.setSelected(place instanceof Place.Today);
        inbox.setSelected(place instanceof Place.Inbox || place instanceof Place.OneDraft);
        numbers.setSelected(place instanceof Place.Numbers || place instanceof Place.Wording);
        register.setSelected(place instanceof Place.Register);
        exchanges.setSelected(place instanceof Place.Exchanges || place instanceof Place.Partners);
        ledger.setSelected(place instanceof Place.Ledger);
        health.setSelected(place instanceof Place.StoreHealth);
        boolean elsewhere =
                Stream.of(intake, today, inbox, numbers, register, ledger, health, exchanges)
                        .anyMatch(ToggleButton::isSelected);
        boolean beside = place instanceof Place.Founding || place instanceof Place.Safekeeping;
        cases.setSelected(!elsewhere && !beside);
    }

    private void bindBackup() {
        backup.textProperty().bind(model.backup());
        backup.setOnAction(e -> model.open(new Place.Safekeeping()));
        Cells.onlyWhen(backup, model.backup().isNotEmpty());
        model.backupDue().addListener((of, was, is) -> markBackup(is));
        markBackup(model.backupDue().get());
    }

    private void markBackup(boolean due) {
        backup.getStyleClass().setAll("button", "flat", due ? "mark-suspected" : "muted");
    }

    private void bindNetwork() {
        var on = model.network().on();
        network.textProperty()
                .bind(on.map(o -> texts.of(o ? "frame.network.on" : "frame.network")));
        on.addListener((of, was, is) -> markNetwork(is));
        markNetwork(on.get());
    }

    private void markNetwork(boolean on) {
        networkIcon.setIconLiteral(on ? "mdmz-wifi" : "mdmz-wifi_off");
        network.getStyleClass().setAll("label", on ? "mark-suspected" : "muted");
    }

    private void bindTitle() {
        officer.setItems(work.officers().officers());
        officer.setConverter(new OfficerWords(texts, work.officers().officers()));
        work.officers().current().get().ifPresent(officer::setValue);
        work.officers().current().addListener((of, was, is) -> is.ifPresent(officer::setValue));
        officer.setOnAction(
                e -> Optional.ofNullable(officer.getValue()).ifPresent(work.officers()::sit));
        bindDuty();
        language.setOnAction(
                e ->
                        texts.language()
                                .set(
                                        texts.language().get().equals(Locale.ENGLISH)
                                                ? Locale.JAPANESE
                                                : Locale.ENGLISH));
        dark.setOnAction(e -> look.dark().set(!look.dark().get()));
        keys.setOnAction(e -> keyMap.toggle());
    }

    /**
     * On trial one changes seats at will and every page says so; on duty one signs in and leaves.
     */
    private void bindDuty() {
        var desk = model.desk();
        BooleanBinding onTrial =
                Bindings.createBooleanBinding(
                        () -> desk.get().filter(d -> d.office().onTrial()).isPresent(), desk);
        BooleanBinding onDuty =
                Bindings.createBooleanBinding(
                        () -> desk.get().filter(d -> !d.office().onTrial()).isPresent(), desk);
        Cells.onlyWhen(trial, onTrial);
        Cells.onlyWhen(founding, onTrial);
        Cells.onlyWhen(leave, onDuty);
        officer.disableProperty().bind(onDuty);
        leave.setOnAction(e -> work.officers().leave());
    }

    private void bindProblem() {
        var current = work.problems().current();
        Cells.onlyWhen(
                problem, Bindings.createBooleanBinding(() -> current.get().isPresent(), current));
        happened.textProperty().bind(current.map(p -> p.map(Problem::happened).orElse("")));
        meaning.textProperty().bind(current.map(p -> p.map(Problem::meaning).orElse("")));
        code.textProperty()
                .bind(current.map(p -> p.map(c -> texts.of("problem.code", c.code())).orElse("")));
        BooleanBinding damaged =
                Bindings.createBooleanBinding(
                        () -> current.get().filter(model::canRebuild).isPresent(), current);
        Cells.onlyWhen(rebuild, damaged);
        Cells.onlyWhen(rebuildWhy, damaged);
        rebuild.setOnAction(e -> model.rebuild());
        dismiss.setOnAction(e -> work.problems().dismiss());
        copy.setOnAction(e -> current.get().ifPresent(FrameView::copy));
    }

    private static void copy(Problem problem) {
        ClipboardContent content = new ClipboardContent();
        content.putString(problem.whole());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void showRunning() {
        running.getChildren()
                .setAll(model.running().stream().map(w -> WorkLine.of(w, texts)).toList());
        if (model.running().isEmpty()) {
            model.readJournal();
        }
    }
}
