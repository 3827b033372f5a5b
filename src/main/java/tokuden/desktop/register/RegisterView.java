package tokuden.desktop.register;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import tokuden.casework.CaseNumber;
import tokuden.casework.subject.CorporateNumber;
import tokuden.casework.subject.Mark;
import tokuden.casework.subject.Subject;
import tokuden.casework.subject.SubjectFile;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.LackBox;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;

/** Draws the register, the file of the chosen subject, and the forms of what is entered there. */
public final class RegisterView implements Screen {
    private final RegisterViewModel model;
    private final Texts texts;
    private final Parent root;
    @FXML private TableView<SubjectFile> table;
    @FXML private TableColumn<SubjectFile, SubjectFile> number;
    @FXML private TableColumn<SubjectFile, SubjectFile> kind;
    @FXML private TableColumn<SubjectFile, SubjectFile> name;
    @FXML private TableColumn<SubjectFile, SubjectFile> corporate;
    @FXML private TableColumn<SubjectFile, SubjectFile> marks;
    @FXML private TableColumn<SubjectFile, SubjectFile> cases;
    @FXML private VBox file;
    @FXML private VBox forms;
    @FXML private LackBox lacks;

    public RegisterView(RegisterViewModel model, Texts texts, Look look) {
        this.model = model;
        this.texts = texts;
        root = new Screens(texts).draw(this);
        Cells.sizes(table, name, look);
        fillColumns();
        table.setItems(model.all());
        table.setPlaceholder(new Label(texts.of("register.none")));
        lacks.follow(model.steps().lacks(), texts);
        forms.getChildren().setAll(new RegisterForms(model, texts).panes());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((of, was, is) -> Optional.ofNullable(is).ifPresent(model::choose));
        model.open().addListener((of, was, is) -> lay(is));
        lay(Optional.empty());
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
    public void key(KeyEvent event) {}

    private void fillColumns() {
        Cells.column(number, f -> Long.toString(f.subject().id()));
        Cells.right(number);
        Cells.column(kind, f -> texts.of(f.subject().kind()));
        Cells.column(name, f -> f.subject().name());
        Cells.column(corporate, f -> f.subject().number().map(CorporateNumber::digits).orElse(""));
        Cells.column(marks, f -> Integer.toString(f.marks().size()));
        Cells.right(marks);
        Cells.column(cases, f -> Integer.toString(f.cases().size()));
        Cells.right(cases);
    }

    private void lay(Optional<SubjectFile> open) {
        file.getChildren().clear();
        if (open.isEmpty()) {
            line(texts.of("register.choose"), "muted");
            return;
        }
        SubjectFile now = open.get();
        Subject subject = now.subject();
        line(subject.name(), "subheading");
        line(subject.reading(), "muted");
        line(subject.address(), "");
        line(subject.representative(), "");
        line(String.join("、", subject.aliases()), "");
        line(subject.glyphNote(), "muted");
        layMarks(now);
        layCases(now);
        layOthers(now);
    }

    private void layMarks(SubjectFile now) {
        line(texts.of("register.marks", now.marks().size()), "fact-head");
        for (Map.Entry<Mark, String> tied : now.marks().entrySet()) {
            Mark mark = tied.getKey();
            Label says =
                    new Label(texts.of(mark.kind()) + "　" + mark.value() + "　" + tied.getValue());
            says.setWrapText(true);
            Button off = new Button(texts.of("register.untie"));
            off.setMnemonicParsing(false);
            off.getStyleClass().add("small-act");
            off.setAccessibleText(texts.of("register.untie") + " " + mark.value());
            off.setOnAction(
                    e -> model.untie(mark, texts.of("register.untie.reason", tied.getValue())));
            file.getChildren().add(new FlowPane(8, 2, says, off));
        }
    }

    private void layCases(SubjectFile now) {
        line(texts.of("register.cases", now.cases().size()), "fact-head");
        FlowPane links = new FlowPane(8, 2);
        for (CaseNumber each : now.cases()) {
            Hyperlink link = new Hyperlink(each.text());
            link.setOnAction(e -> model.openCase(each));
            links.getChildren().add(link);
        }
        file.getChildren().add(links);
    }

    private void layOthers(SubjectFile now) {
        line(texts.of("register.likenesses", now.likenesses().size()), "fact-head");
        Map<Long, String> names =
                model.all().stream()
                        .collect(Collectors.toMap(f -> f.subject().id(), f -> f.subject().name()));
        now.likenesses()
                .forEach(
                        (other, likeness) ->
                                line(
                                        texts.of(likeness)
                                                + "　"
                                                + other
                                                + " "
                                                + names.getOrDefault(other, ""),
                                        ""));
    }

    private void line(String text, String style) {
        if (text.isBlank()) {
            return;
        }
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            line.getStyleClass().add(style);
        }
        file.getChildren().add(line);
    }
}
