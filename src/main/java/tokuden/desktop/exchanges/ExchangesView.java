package tokuden.desktop.exchanges;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.exchange.log.Exchanged;

/** Draws the exchange log, and the line chosen in it. */
public final class ExchangesView implements Screen {
    private final ExchangesViewModel model;
    private final Texts texts;
    private final Parent root;
    @FXML private ComboBox<Exchanged.Kind> kind;
    @FXML private TextField caseNumber;
    @FXML private TextField to;
    @FXML private Button narrow;
    @FXML private Button partners;
    @FXML private Label told;
    @FXML private TableView<Exchanged> table;
    @FXML private TableColumn<Exchanged, Exchanged> at;
    @FXML private TableColumn<Exchanged, Exchanged> kindOf;
    @FXML private TableColumn<Exchanged, Exchanged> number;
    @FXML private TableColumn<Exchanged, Exchanged> recipient;
    @FXML private TableColumn<Exchanged, Exchanged> what;
    @FXML private TableColumn<Exchanged, Exchanged> by;
    @FXML private VBox file;

    public ExchangesView(ExchangesViewModel model, Texts texts, Look look) {
        this.model = model;
        this.texts = texts;
        root = new Screens(texts).draw(this);
        Cells.sizes(table, what, look);
        fillColumns();
        bind();
        lay(Optional.empty());
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
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            to.requestFocus();
            event.consume();
        }
    }

    private void fillColumns() {
        Cells.column(at, l -> texts.moment(l.at()));
        Cells.column(kindOf, l -> texts.of("exchanged." + l.kind()));
        Cells.column(number, Exchanged::caseNumber);
        Cells.column(recipient, l -> model.words(l.to()));
        Cells.column(what, l -> model.words(l.what()));
        Cells.column(by, l -> model.officer(l.by()));
    }

    private void bind() {
        table.setItems(model.lines());
        table.setPlaceholder(new Label(texts.of("exchanges.none")));
        kind.getItems().setAll(Exchanged.Kind.values());
        kind.getItems().add(0, null);
        kind.setConverter(new Kinds());
        kind.valueProperty().bindBidirectional(model.kind());
        caseNumber.textProperty().bindBidirectional(model.caseNumber());
        to.textProperty().bindBidirectional(model.to());
        told.textProperty().bind(model.told());
        kind.setOnAction(e -> model.reload());
        caseNumber.setOnAction(e -> model.reload());
        to.setOnAction(e -> model.reload());
        narrow.setOnAction(e -> model.reload());
        partners.setOnAction(e -> model.openPartners());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((of, was, is) -> lay(Optional.ofNullable(is)));
    }

    private void lay(Optional<Exchanged> chosen) {
        file.getChildren().clear();
        if (chosen.isEmpty()) {
            says("muted", texts.of("exchanges.choose"));
            return;
        }
        Exchanged line = chosen.get();
        says("subheading", texts.of("exchanged." + line.kind()));
        fact("exchanges.at", texts.moment(line.at()));
        fact("exchanges.to", model.words(line.to()));
        fact("exchanges.what", model.words(line.what()));
        fact("exchanges.basis", line.basis());
        fact("exchanges.by", model.officer(line.by()));
        fact("exchanges.approver", line.approver().isEmpty() ? "" : model.officer(line.approver()));
        fact("exchanges.hash", line.hash());
        fact("exchanges.journal", "#" + texts.count(line.seq()));
        if (!line.caseNumber().isEmpty()) {
            Hyperlink link = new Hyperlink(texts.of("exchanges.open", line.caseNumber()));
            link.setOnAction(e -> model.openCase(line));
            file.getChildren().add(link);
        }
    }

    private void fact(String key, String value) {
        says("fact-head", texts.of(key));
        says(
                key.equals("exchanges.hash") ? "fixed" : "",
                value.isEmpty() ? texts.of("exchanges.unsaid") : value);
    }

    private void says(String style, String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            line.getStyleClass().add(style);
        }
        file.getChildren().add(line);
    }

    private final class Kinds extends StringConverter<Exchanged.Kind> {
        @Override
        public String toString(Exchanged.Kind value) {
            return value == null ? texts.of("exchanges.every") : texts.of("exchanged." + value);
        }

        @Override
        public Exchanged.Kind fromString(String text) {
            return null;
        }
    }
}
