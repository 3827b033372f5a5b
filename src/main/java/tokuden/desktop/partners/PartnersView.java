package tokuden.desktop.partners;

import java.time.LocalDate;
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
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.DayField;
import tokuden.desktop.kit.LackBox;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.exchange.partners.Partner;

/** Draws the directory and the form of an entry. */
public final class PartnersView implements Screen {
    private final PartnersViewModel model;
    private final Texts texts;
    private final Parent root;
    @FXML private TextField find;
    @FXML private TableView<Partner> table;
    @FXML private TableColumn<Partner, Partner> japanese;
    @FXML private TableColumn<Partner, Partner> english;
    @FXML private TableColumn<Partner, Partner> basis;
    @FXML private TableColumn<Partner, Partner> checked;
    @FXML private LackBox lacks;
    @FXML private TextField id;
    @FXML private ComboBox<Partner.Kind> kind;
    @FXML private TextField nameJa;
    @FXML private TextField nameEn;
    @FXML private TextField basisField;
    @FXML private TextField contact;
    @FXML private DayField checkedOn;
    @FXML private Button keep;

    public PartnersView(PartnersViewModel model, Texts texts, Look look) {
        this.model = model;
        this.texts = texts;
        root = new Screens(texts).draw(this);
        Cells.sizes(table, english, look);
        Cells.column(japanese, Partner::japanese);
        Cells.column(english, Partner::english);
        Cells.column(basis, Partner::basis);
        Cells.column(checked, p -> day(p.checked()));
        bind();
        model.reload();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return find;
    }

    private String day(Optional<LocalDate> day) {
        return day.map(texts::day).orElse(texts.of("partners.unchecked"));
    }

    private void bind() {
        table.setItems(model.shown());
        table.setPlaceholder(new Label(texts.of("partners.none")));
        find.textProperty().bindBidirectional(model.find());
        find.textProperty().addListener((of, was, is) -> model.reload());
        lacks.follow(model.steps().lacks(), texts);
        kind.getItems().setAll(Partner.Kind.values());
        kind.setCellFactory(list -> Cells.text(this::kindWords));
        kind.setButtonCell(Cells.text(this::kindWords));
        kind.setValue(Partner.Kind.AUTHORITY);
        checkedOn.showBack(texts);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((of, was, is) -> Optional.ofNullable(is).ifPresent(this::lay));
        keep.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                this::unreadableDay, checkedOn.textProperty(), checkedOn.day()));
        keep.setOnAction(e -> model.keep(written()));
    }

    private boolean unreadableDay() {
        return !checkedOn.getText().isBlank() && checkedOn.day().get().isEmpty();
    }

    private String kindWords(Partner.Kind value) {
        return texts.of("partners.kind." + value);
    }

    private void lay(Partner chosen) {
        id.setText(chosen.id());
        kind.setValue(chosen.kind());
        nameJa.setText(chosen.japanese());
        nameEn.setText(chosen.english());
        basisField.setText(chosen.basis());
        contact.setText(chosen.contact());
        checkedOn.setText(chosen.checked().map(texts::day).orElse(""));
    }

    private Partner written() {
        return new Partner(
                id.getText().strip(),
                kind.getValue(),
                nameJa.getText(),
                nameEn.getText(),
                basisField.getText(),
                contact.getText(),
                checkedOn.day().get());
    }
}
