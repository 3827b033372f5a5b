package tokuden.desktop.founding;

import java.io.File;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.office.Denial;
import tokuden.office.Role;

/** Draws the founding of the office, and the first passwords until they are handed over. */
public final class FoundingView implements Screen {
    private final FoundingViewModel model;
    private final Texts texts;
    private final Parent root;
    private final Map<Role, CheckBox> roles = new EnumMap<>(Role.class);
    @FXML private TextField ministry;
    @FXML private TextField section;
    @FXML private TextField symbol;
    @FXML private TextField minutes;
    @FXML private TextField id;
    @FXML private TextField name;
    @FXML private TextField post;
    @FXML private FlowPane roleBox;
    @FXML private Button add;
    @FXML private Button remove;
    @FXML private Button found;
    @FXML private Button begin;
    @FXML private Label handOver;
    @FXML private CheckBox encrypt;
    @FXML private Label open;
    @FXML private VBox recoveryBox;
    @FXML private TextField recovery;
    @FXML private Button sheet;
    @FXML private VBox lacks;
    @FXML private TableView<FoundingViewModel.Named> table;
    @FXML private TableColumn<FoundingViewModel.Named, FoundingViewModel.Named> idColumn;
    @FXML private TableColumn<FoundingViewModel.Named, FoundingViewModel.Named> nameColumn;
    @FXML private TableColumn<FoundingViewModel.Named, FoundingViewModel.Named> postColumn;
    @FXML private TableColumn<FoundingViewModel.Named, FoundingViewModel.Named> rolesColumn;
    @FXML private TableColumn<FoundingViewModel.Named, FoundingViewModel.Named> password;

    public FoundingView(FoundingViewModel model, Texts texts, Look look) {
        this.model = model;
        this.texts = texts;
        root = new Screens(texts).draw(this);
        Cells.sizes(table, rolesColumn, look);
        fillColumns();
        bind();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return ministry;
    }

    @Override
    public void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            (model.founded().get() ? begin : found).fire();
            event.consume();
        }
    }

    private void fillColumns() {
        Cells.column(idColumn, n -> n.officer().id());
        Cells.column(nameColumn, n -> n.officer().name());
        Cells.column(postColumn, n -> n.officer().post());
        Cells.column(
                rolesColumn,
                n ->
                        n.officer().roles().stream()
                                .sorted()
                                .map(texts::of)
                                .collect(Collectors.joining("・")));
        Cells.column(
                password,
                n -> model.founded().get() ? n.password() : "••••",
                n -> "",
                n -> "fixed");
    }

    private void bind() {
        ministry.setText(model.trial().ministry());
        section.setText(model.trial().section());
        symbol.setText(model.trial().symbol());
        for (Role role : Role.values()) {
            CheckBox box = new CheckBox(texts.of(role));
            box.setMnemonicParsing(false);
            box.setId("role-" + role.name());
            roles.put(role, box);
            roleBox.getChildren().add(box);
        }
        table.setItems(model.officers());
        Label none = new Label(texts.of("founding.none"));
        none.setWrapText(true);
        table.setPlaceholder(none);
        add.setOnAction(e -> add());
        remove.setOnAction(
                e ->
                        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                                .ifPresent(model::remove));
        remove.disableProperty()
                .bind(
                        Bindings.isNull(table.getSelectionModel().selectedItemProperty())
                                .or(model.founded()));
        add.disableProperty().bind(model.founded());
        found.disableProperty().bind(model.founded());
        sheet.setOnAction(e -> drawSheet());
        found.setOnAction(e -> model.found(head()));
        begin.setOnAction(e -> model.begin());
        Cells.onlyWhen(begin, model.founded());
        Cells.onlyWhen(handOver, model.founded());
        Cells.onlyWhen(recoveryBox, Bindings.isNotEmpty(model.recovery()));
        recovery.textProperty().bind(model.recovery());
        Cells.onlyWhen(open, Bindings.not(encrypt.selectedProperty()));
        encrypt.disableProperty().bind(model.founded());
        model.founded().addListener((of, was, is) -> table.refresh());
        model.lacks().addListener((ListChangeListener<Denial>) change -> tellLacks());
    }

    private void drawSheet() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(sheet.getText());
        chooser.setInitialFileName("recovery.pdf");
        File file = chooser.showSaveDialog(root.getScene().getWindow());
        if (file != null) {
            model.drawSheet(head(), file.toPath());
        }
    }

    private FoundingViewModel.Head head() {
        String typed = minutes.getText().strip();
        int after = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 10;
        return new FoundingViewModel.Head(
                ministry.getText(),
                section.getText(),
                symbol.getText(),
                after,
                encrypt.isSelected());
    }

    private void add() {
        Set<Role> chosen =
                roles.entrySet().stream()
                        .filter(r -> r.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        model.add(id.getText(), name.getText(), post.getText(), chosen);
        id.clear();
        name.clear();
        post.clear();
        roles.values().forEach(b -> b.setSelected(false));
        id.requestFocus();
    }

    private void tellLacks() {
        lacks.getChildren().clear();
        for (Denial lack : model.lacks()) {
            Label line = new Label("◇ " + texts.of(lack));
            line.setWrapText(true);
            line.getStyleClass().add("field-message");
            lacks.getChildren().add(line);
        }
    }
}
