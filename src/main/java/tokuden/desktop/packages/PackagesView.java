package tokuden.desktop.packages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import tokuden.casework.Case;
import tokuden.casework.Lack;
import tokuden.casework.work.PackageMade;
import tokuden.desktop.kit.CaseHead;
import tokuden.desktop.kit.CasePage;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.DayField;
import tokuden.desktop.kit.KeyFields;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.exchange.masking.RecipientProfile;
import tokuden.exchange.packing.Packed;

/** Draws the page 証拠セット: the mails in their order, the form, what lacks, the making, the result. */
public final class PackagesView implements Screen {
    private final PackagesViewModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final Parent root;
    @FXML private CaseHead head;
    @FXML private Label chosen;
    @FXML private ListView<Line> lines;
    @FXML private Button all;
    @FXML private Button none;
    @FXML private Button up;
    @FXML private Button down;
    @FXML private ComboBox<RecipientProfile> profile;
    @FXML private Label recipientLabel;
    @FXML private TextField recipient;
    @FXML private ComboBox<Optional<String>> supplements;
    @FXML private ComboBox<Disc> disc;
    @FXML private CheckBox zip;
    @FXML private CheckBox sheets;
    @FXML private KeyFields keys;
    @FXML private VBox checks;
    @FXML private TextField folder;
    @FXML private Button choose;
    @FXML private Button make;
    @FXML private VBox progressBox;
    @FXML private ProgressBar bar;
    @FXML private Label what;
    @FXML private Button cancel;
    @FXML private VBox resultBox;
    @FXML private Label outcome;
    @FXML private VBox files;
    @FXML private Button prove;
    @FXML private ListView<PackageMade> made;
    @FXML private Button again;
    @FXML private TextField receiver;
    @FXML private DayField receivedOn;
    @FXML private Button receive;

    public PackagesView(PackagesViewModel model, Texts texts, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        root = new Screens(texts).draw(this);
        list();
        form();
        making();
        before();
        model.open().addListener((of, was, is) -> is.ifPresent(this::lay));
        tellChosen();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return lines;
    }

    private void lay(Case now) {
        head.show(now, Optional.empty(), CasePage.PACKAGES, texts, navigator);
        receivedOn.setText(texts.day(model.today()));
    }

    private void list() {
        lines.setItems(model.lines());
        lines.setCellFactory(list -> new LineCell(model, texts));
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        all.setOnAction(e -> model.chooseAll(true));
        none.setOnAction(e -> model.chooseAll(false));
        up.setOnAction(e -> step(-1));
        down.setOnAction(e -> step(1));
        model.lacks().addListener((ListChangeListener<Lack>) change -> tellChosen());
        model.chosen().addListener((of, was, is) -> tellChosen());
    }

    /** Alt with an arrow moves a mail, the space bar takes it in or out. */
    private void keys(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (event.isAltDown() && arrow) {
            step(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            Optional.ofNullable(lines.getSelectionModel().getSelectedItem())
                    .ifPresent(line -> line.chosen().set(!line.chosen().get()));
            event.consume();
        }
    }

    private void step(int by) {
        int from = lines.getSelectionModel().getSelectedIndex();
        if (from >= 0) {
            int to = model.move(from, from + by);
            lines.getSelectionModel().clearAndSelect(to);
            lines.scrollTo(Math.max(0, to - 3));
        }
    }

    private void form() {
        supplements.setCellFactory(list -> Cells.text(this::supplement));
        supplements.setButtonCell(Cells.text(this::supplement));
        model.made().addListener((ListChangeListener<PackageMade>) change -> offerSupplements());
        offerSupplements();
        supplements.setOnAction(
                e -> Optional.ofNullable(supplements.getValue()).ifPresent(this::adding));
        profile.getItems().setAll(RecipientProfile.values());
        profile.setCellFactory(list -> Cells.text(texts::of));
        profile.setButtonCell(Cells.text(texts::of));
        profile.valueProperty().bindBidirectional(model.profile());
        recipient.textProperty().bindBidirectional(model.recipient());
        model.profile().addListener((of, was, is) -> tellProfile());
        tellProfile();
        disc.getItems().setAll(Disc.values());
        disc.setCellFactory(list -> Cells.text(texts::of));
        disc.setButtonCell(Cells.text(texts::of));
        disc.valueProperty().bindBidirectional(model.disc());
        zip.selectedProperty().bindBidirectional(model.zip());
        sheets.selectedProperty().bindBidirectional(model.sheets());
        keys.dress(texts);
    }

    /** A sheet of each mail and the papers go with originals only. */
    private void tellProfile() {
        boolean masks = model.profile().get().masks();
        show(recipientLabel, masks);
        show(recipient, masks);
        show(sheets, !masks);
        tellChosen();
    }

    private void offerSupplements() {
        List<Optional<String>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        model.made().forEach(m -> choices.add(Optional.of(m.number())));
        supplements.getItems().setAll(choices);
        supplements.setValue(model.supplements().get());
    }

    private void adding(Optional<String> number) {
        if (!number.equals(model.supplements().get())) {
            model.supplement(number);
        }
    }

    private String supplement(Optional<String> number) {
        return number.map(n -> texts.of("packages.supplement.to", n))
                .orElse(texts.of("packages.supplement.none"));
    }

    private void tellChosen() {
        chosen.setText(texts.of("packages.chosen", model.chosen().get(), model.lines().size()));
        checks.getChildren().setAll(model.lacks().stream().map(this::lacking).toList());
        boolean nowhere = folder.getText().isBlank();
        if (nowhere) {
            checks.getChildren().add(note("▲ " + texts.of("packages.no-folder")));
        } else if (model.lacks().isEmpty()) {
            checks.getChildren().add(note("● " + texts.of("packages.ready")));
        }
        checks.getChildren().add(note("◇ " + texts.of(warning())));
        make.setDisable(nowhere || !model.lacks().isEmpty() || model.running().get().isPresent());
    }

    private String warning() {
        return model.profile().get().masks() ? "packages.copies" : "packages.warning";
    }

    private Label lacking(Lack lack) {
        return note("▲ " + texts.of(lack));
    }

    private static Label note(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private void making() {
        make.setOnAction(e -> model.make(folder(), keys.take()));
        choose.setOnAction(e -> chooseFolder());
        folder.textProperty().addListener((of, was, is) -> tellChosen());
        cancel.setOnAction(e -> model.cancel());
        prove.setOnAction(e -> model.prove());
        model.running().addListener((of, was, is) -> tellRunning());
        model.packed().addListener((of, was, is) -> tellResult());
        model.outcome().addListener((of, was, is) -> tellResult());
        tellRunning();
        tellResult();
    }

    private void tellRunning() {
        boolean on = model.running().get().isPresent();
        show(progressBox, on);
        bar.progressProperty().unbind();
        what.textProperty().unbind();
        model.followed()
                .ifPresent(
                        work -> {
                            bar.progressProperty()
                                    .bind(work.done().divide(work.total().multiply(1.0)));
                            what.textProperty().bind(work.what());
                        });
        tellChosen();
    }

    private void tellResult() {
        String key = model.outcome().get();
        outcome.setText(key.isEmpty() ? "" : texts.of(key));
        Optional<Packed> packed = model.packed().get();
        show(resultBox, !key.isEmpty());
        show(prove, packed.filter(p -> !p.blocked()).isPresent());
        files.getChildren().clear();
        packed.filter(Packed::blocked)
                .ifPresent(
                        p ->
                                new LeakLines(texts)
                                        .of(p.leaks())
                                        .forEach(line -> files.getChildren().add(note(line))));
        packed.filter(p -> !p.blocked())
                .ifPresent(
                        p -> {
                            Stream<Path> parts = p.parts().stream().map(Packed.Part::path);
                            String paths =
                                    Stream.concat(parts, p.papers().stream())
                                            .map(Path::toString)
                                            .collect(Collectors.joining("\n"));
                            files.getChildren().add(note(paths));
                            files.getChildren().add(note(texts.of("packages.hand-over")));
                            if (!p.outdated().isEmpty()) {
                                String labels = String.join(" ", p.outdated());
                                files.getChildren()
                                        .add(note(texts.of("packages.outdated", labels)));
                            }
                        });
    }

    private void before() {
        made.setItems(model.made());
        made.setCellFactory(
                list ->
                        Cells.text(
                                m ->
                                        texts.of(
                                                "packages.made.line",
                                                m.number(),
                                                m.mails().size(),
                                                m.parts().size())));
        made.setPlaceholder(new Label(texts.of("packages.made.none")));
        again.disableProperty()
                .bind(
                        made.getSelectionModel()
                                .selectedItemProperty()
                                .isNull()
                                .or(folder.textProperty().isEmpty()));
        receive.disableProperty()
                .bind(
                        made.getSelectionModel()
                                .selectedItemProperty()
                                .isNull()
                                .or(receiver.textProperty().isEmpty()));
        again.setOnAction(e -> model.again(selected(), folder(), keys.take()));
        receive.setOnAction(
                e ->
                        receivedOn
                                .day()
                                .get()
                                .ifPresent(
                                        day -> model.receive(selected(), receiver.getText(), day)));
    }

    private PackageMade selected() {
        return made.getSelectionModel().getSelectedItem();
    }

    private Path folder() {
        return Path.of(folder.getText().strip());
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.of("packages.folder"));
        Optional.ofNullable(chooser.showDialog(root.getScene().getWindow()))
                .ifPresent(chosenFolder -> folder.setText(chosenFolder.toString()));
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
