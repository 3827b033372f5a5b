package tokuden.desktop.papers;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import tokuden.casework.Case;
import tokuden.casework.approval.Paragraph;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.desktop.kit.CaseHead;
import tokuden.desktop.kit.CasePage;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.PageImage;
import tokuden.desktop.kit.PageSheets;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Shorts;
import tokuden.desktop.kit.Texts;
import tokuden.documents.forms.CaseForms;
import tokuden.documents.issuing.OpenPoint;

/** Draws the papers of a case: the forms, the fields of one with what is open, and its pages. */
public final class PapersView implements Screen {
    private static final int GIST = 44;

    private final PapersViewModel model;
    private final SigningViewModel signing;
    private final Texts texts;
    private final Navigator navigator;
    private final Parent root;
    @FXML private CaseHead head;
    @FXML private ListView<String> forms;
    @FXML private VBox sentBox;
    @FXML private Hyperlink wording;
    @FXML private Hyperlink numbers;
    @FXML private VBox fieldsBox;
    @FXML private VBox openBox;
    @FXML private Label whyNot;
    @FXML private Button issue;
    @FXML private Button print;
    @FXML private Label files;
    @FXML private VBox signingBox;
    @FXML private VBox sourcesBox;
    @FXML private ScrollPane preview;

    public PapersView(
            PapersViewModel model, SigningViewModel signing, Texts texts, Navigator navigator) {
        this.model = model;
        this.signing = signing;
        this.texts = texts;
        this.navigator = navigator;
        root = new Screens(texts).draw(this);
        forms.getItems().setAll(CaseForms.kinds());
        forms.setCellFactory(list -> new FormCell());
        forms.getSelectionModel()
                .selectedItemProperty()
                .addListener((of, was, is) -> Optional.ofNullable(is).ifPresent(model::choose));
        follow();
        wording.setOnAction(e -> navigator.open(new Place.Wording(model.chosen())));
        numbers.setOnAction(e -> navigator.open(new Place.Numbers()));
        issue.setOnAction(e -> chooseFolder());
        print.setOnAction(e -> print());
        new SigningPane(signing, texts, () -> model.open().get().map(Case::number))
                .drawInto(signingBox);
        drawPages();
        tellOpen();
    }

    private void follow() {
        model.open().addListener((of, was, is) -> is.ifPresent(this::lay));
        model.kind().addListener((of, was, is) -> layFields());
        model.pages().addListener((ListChangeListener<PageImage>) change -> drawPages());
        model.points().addListener((ListChangeListener<OpenPoint>) change -> tellOpen());
        model.resting().addListener((ListChangeListener<Paragraph>) change -> tellSources());
        model.sent().addListener((ListChangeListener<RegisterLine>) change -> tellSent());
        model.files().addListener((ListChangeListener<Path>) change -> tellFiles());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return forms;
    }

    private void lay(Case now) {
        head.show(now, Optional.empty(), CasePage.PAPERS, texts, navigator);
    }

    private void layFields() {
        fieldsBox.getChildren().setAll(subheading(model.title(model.kind().get())));
        fieldsBox.getChildren().addAll(new PaperFields(model, texts).drawn());
    }

    private void tellOpen() {
        openBox.getChildren().setAll(subheading(texts.of("papers.open", model.points().size())));
        for (OpenPoint point : model.points()) {
            String words = texts.of("papers.open." + point.kind(), point.place(), point.text());
            openBox.getChildren()
                    .add(point.kind().isConfirmable() ? seen(point, words) : lacking(words));
        }
        tellHindrance();
    }

    private Node seen(OpenPoint point, String words) {
        CheckBox box = new CheckBox(words);
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setSelected(model.isConfirmed(point));
        box.selectedProperty()
                .addListener(
                        (of, was, is) -> {
                            model.confirm(point, is);
                            tellHindrance();
                        });
        return box;
    }

    private static Node lacking(String words) {
        Label label = new Label("◇ " + words);
        label.setWrapText(true);
        return label;
    }

    private void tellHindrance() {
        Optional<String> why = model.hindrance();
        issue.setDisable(why.isPresent());
        print.setDisable(model.pages().isEmpty());
        whyNot.setText(why.map(texts::of).orElse(""));
        whyNot.setVisible(why.isPresent());
        whyNot.setManaged(why.isPresent());
    }

    private void tellSources() {
        sourcesBox
                .getChildren()
                .setAll(subheading(texts.of("papers.sources", model.resting().size())));
        for (Paragraph paragraph : model.resting()) {
            Hyperlink link = new Hyperlink(Shorts.middle(paragraph.text(), GIST));
            link.setMnemonicParsing(false);
            link.setTooltip(new Tooltip(paragraph.text()));
            link.setOnAction(
                    e ->
                            model.open()
                                    .get()
                                    .ifPresent(
                                            c ->
                                                    navigator.open(
                                                            new Place.OneCase(
                                                                    c.number(),
                                                                    Optional.of(
                                                                            paragraph
                                                                                    .passages()
                                                                                    .get(0)
                                                                                    .exhibit())))));
            sourcesBox.getChildren().add(link);
        }
    }

    private void tellSent() {
        sentBox.getChildren().setAll(subheading(texts.of("papers.sent", model.sent().size())));
        for (RegisterLine line : model.sent()) {
            String key = line.isVoid() ? "papers.sent.void" : "papers.sent.line";
            Label label =
                    new Label(
                            texts.of(
                                    key,
                                    line.number().text(),
                                    model.title(line.kind()),
                                    texts.day(line.takenOn())));
            label.setWrapText(true);
            sentBox.getChildren().add(label);
        }
    }

    private void drawPages() {
        preview.setContent(PageSheets.of(model.pages(), preview, texts.of("papers.no-pages")));
        tellHindrance();
    }

    private void tellFiles() {
        files.setText(model.files().stream().map(Path::toString).collect(Collectors.joining("\n")));
        model.files().stream()
                .map(Path::toString)
                .filter(file -> file.endsWith(".pdf"))
                .findFirst()
                .ifPresent(signing.paper()::set);
    }

    private void print() {
        if (!PageSheets.print(model.pages(), root.getScene().getWindow())) {
            files.setText(texts.of("papers.no-printer"));
        }
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.of("papers.issue"));
        Optional.ofNullable(chooser.showDialog(root.getScene().getWindow()))
                .ifPresent(folder -> model.issue(folder.toPath()));
    }

    private static Label subheading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("subheading");
        label.setWrapText(true);
        return label;
    }

    private final class FormCell extends javafx.scene.control.ListCell<String> {
        @Override
        protected void updateItem(String kind, boolean empty) {
            super.updateItem(kind, empty);
            setText(empty ? null : model.title(kind));
        }
    }
}
