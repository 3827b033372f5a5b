package tokuden.desktop.parties;

import java.util.List;
import java.util.Optional;
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
import javafx.util.StringConverter;
import tokuden.casework.Party;
import tokuden.desktop.kit.CaseHead;
import tokuden.desktop.kit.CasePage;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;

/** Draws the parties of a case and the form that names one more. */
public final class PartiesView implements Screen {
    private final PartiesViewModel model;
    private final Texts texts;
    private final Parent root;
    @FXML private CaseHead head;
    @FXML private TableView<Party> table;
    @FXML private TableColumn<Party, Party> part;
    @FXML private TableColumn<Party, Party> name;
    @FXML private TableColumn<Party, Party> address;
    @FXML private TableColumn<Party, Party> representative;
    @FXML private ComboBox<Party.Part> newPart;
    @FXML private TextField newName;
    @FXML private TextField newAddress;
    @FXML private TextField newRepresentative;
    @FXML private Label message;
    @FXML private Button add;
    @FXML private Button remove;

    public PartiesView(PartiesViewModel model, Texts texts, Navigator navigator, Look look) {
        this.model = model;
        this.texts = texts;
        root = new Screens(texts).draw(this);
        Cells.sizes(table, address, look);
        Cells.column(part, p -> texts.of(p.part()));
        Cells.column(name, Party::name);
        Cells.column(address, Party::address);
        Cells.column(representative, Party::representative);
        table.setItems(model.parties());
        table.setPlaceholder(new Label(texts.of("parties.empty")));
        bindForm();
        model.open()
                .addListener(
                        (of, was, is) ->
                                is.ifPresent(
                                        c ->
                                                head.show(
                                                        c,
                                                        Optional.empty(),
                                                        CasePage.PARTIES,
                                                        texts,
                                                        navigator)));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return newName;
    }

    @Override
    public void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            add.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && table.isFocused()) {
            remove.fire();
            event.consume();
        }
    }

    private void bindForm() {
        newPart.getItems().setAll(List.of(Party.Part.values()));
        newPart.setConverter(new PartWords());
        newPart.setValue(Party.Part.SENDER);
        message.textProperty().bind(model.message());
        add.disableProperty()
                .bind(
                        Bindings.isEmpty(newName.textProperty())
                                .or(Bindings.isEmpty(newAddress.textProperty())));
        add.setOnAction(e -> model.add(party(), this::clear));
        remove.disableProperty()
                .bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty()));
        remove.setOnAction(e -> model.remove(table.getSelectionModel().getSelectedItem()));
    }

    private Party party() {
        return new Party(
                newName.getText().strip(),
                newAddress.getText().strip(),
                newRepresentative.getText().strip(),
                newPart.getValue());
    }

    private void clear() {
        List.of(newName, newAddress, newRepresentative).forEach(TextField::clear);
        newName.requestFocus();
    }

    private final class PartWords extends StringConverter<Party.Part> {
        @Override
        public String toString(Party.Part value) {
            return value == null ? "" : texts.of(value);
        }

        @Override
        public Party.Part fromString(String text) {
            return Party.Part.SENDER;
        }
    }
}
