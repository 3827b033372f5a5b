package tokuden.desktop.dispatch;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.casework.dispatch.RegisterMark;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.LackBox;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;

/** Draws the register of a year, the chosen number, and the forms of what is written beside it. */
public final class NumbersView implements Screen {
    private final NumbersViewModel model;
    private final Texts texts;
    private final Parent root;
    @FXML private ComboBox<Integer> year;
    @FXML private Button wording;
    @FXML private TableView<RegisterLine> table;
    @FXML private TableColumn<RegisterLine, RegisterLine> number;
    @FXML private TableColumn<RegisterLine, RegisterLine> taken;
    @FXML private TableColumn<RegisterLine, RegisterLine> paper;
    @FXML private TableColumn<RegisterLine, RegisterLine> inCase;
    @FXML private TableColumn<RegisterLine, RegisterLine> became;
    @FXML private VBox unexplained;
    @FXML private VBox file;
    @FXML private LackBox lacks;
    @FXML private VBox forms;

    public NumbersView(NumbersViewModel model, Texts texts, Look look) {
        this.model = model;
        this.texts = texts;
        root = new Screens(texts).draw(this);
        Cells.sizes(table, became, look);
        fillColumns();
        table.setItems(model.lines());
        table.setPlaceholder(new Label(texts.of("numbers.none")));
        lacks.follow(model.steps().lacks(), texts);
        forms.getChildren().setAll(new MarkForms(model, texts).panes());
        forms.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.chosen().get().isEmpty(), model.chosen()));
        wording.setOnAction(e -> model.openWording());
        layYears();
        follow();
        lay(Optional.empty());
        tellUnexplained();
    }

    private void follow() {
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((of, was, is) -> model.choose(Optional.ofNullable(is)));
        model.chosen()
                .addListener(
                        (of, was, is) -> {
                            is.ifPresent(table.getSelectionModel()::select);
                            lay(is);
                        });
        model.unexplained().addListener((ListChangeListener<String>) c -> tellUnexplained());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return table;
    }

    private void layYears() {
        year.getItems().setAll(model.years());
        year.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Integer of) {
                        return of == null ? "" : texts.of("numbers.year", Integer.toString(of));
                    }

                    @Override
                    public Integer fromString(String typed) {
                        return model.year().get();
                    }
                });
        year.setValue(model.years().get(0));
        year.setOnAction(e -> Optional.ofNullable(year.getValue()).ifPresent(model::show));
    }

    private void fillColumns() {
        Cells.column(number, l -> l.number().text());
        Cells.column(taken, l -> texts.day(l.takenOn()));
        Cells.column(paper, model::title);
        Cells.column(inCase, l -> l.in().text());
        Cells.column(
                became,
                l ->
                        l.marks().stream()
                                .map(m -> words(m.mark()))
                                .collect(Collectors.joining(" / ")));
    }

    private void tellUnexplained() {
        unexplained.getChildren().clear();
        for (String each : model.unexplained()) {
            Label line = new Label("▲ " + texts.of("numbers.unexplained", each));
            line.getStyleClass().add("mark-suspected");
            line.setWrapText(true);
            unexplained.getChildren().add(line);
        }
    }

    private void lay(Optional<RegisterLine> chosen) {
        file.getChildren().clear();
        if (chosen.isEmpty()) {
            line(texts.of("numbers.choose"), "muted");
            return;
        }
        RegisterLine now = chosen.get();
        line(now.number().text(), "subheading");
        line(model.title(now) + "　" + texts.day(now.takenOn()), "");
        Hyperlink to = new Hyperlink(now.in().text());
        to.setOnAction(e -> model.openCase());
        file.getChildren().add(to);
        for (RegisterLine.Marked mark : now.marks()) {
            line(words(mark.mark()) + "（" + mark.by() + "）", "");
        }
    }

    private void line(String words, String style) {
        Label line = new Label(words);
        line.setWrapText(true);
        if (!style.isEmpty()) {
            line.getStyleClass().add(style);
        }
        file.getChildren().add(line);
    }

    private String words(RegisterMark mark) {
        if (mark instanceof RegisterMark.Voided gone) {
            return texts.of("numbers.voided", gone.reason());
        }
        if (mark instanceof RegisterMark.Sealed seal) {
            return texts.of("numbers.sealed", texts.day(seal.on()), seal.seal(), seal.copies());
        }
        RegisterMark.Served served = (RegisterMark.Served) mark;
        String arrived = served.arrived().map(texts::day).orElse(texts.of("numbers.not-arrived"));
        return texts.of(
                "numbers.served",
                texts.of("numbers.way." + served.way()),
                served.addressee(),
                texts.day(served.sent()),
                arrived);
    }
}
