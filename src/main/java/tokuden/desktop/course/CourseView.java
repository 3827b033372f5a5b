package tokuden.desktop.course;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import tokuden.casework.work.Entry;
import tokuden.casework.work.Timeline;
import tokuden.desktop.kit.CaseHead;
import tokuden.desktop.kit.CasePage;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.LackBox;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;

/** Draws the course of a case beside the forms of what is entered in it. */
public final class CourseView implements Screen {
    private final CourseViewModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final Parent root;
    private final List<Card> cards;
    @FXML private CaseHead head;
    @FXML private FlowPane chips;
    @FXML private TextField words;
    @FXML private Label shown;
    @FXML private Button writeNote;
    @FXML private Button export;
    @FXML private VBox noteBox;
    @FXML private LackBox lacks;
    @FXML private VBox forms;
    @FXML private TableView<Timeline.Item> table;
    @FXML private TableColumn<Timeline.Item, Timeline.Item> at;
    @FXML private TableColumn<Timeline.Item, Timeline.Item> sort;
    @FXML private TableColumn<Timeline.Item, Timeline.Item> what;
    @FXML private TableColumn<Timeline.Item, Timeline.Item> by;

    public CourseView(CourseViewModel model, Texts texts, Navigator navigator, Look look) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        root = new Screens(texts).draw(this);
        cards =
                List.of(
                        new SuspicionCard(model, texts),
                        new TasksCard(model, texts),
                        new ActCard(model, texts),
                        new FactCard(model, texts),
                        new ManageCard(model, texts),
                        new MailsCard(model, texts),
                        new MergeCard(model, texts),
                        new KeepingCard(model, texts, navigator));
        cards.forEach(c -> forms.getChildren().add(c.pane()));
        lacks.follow(model.steps().lacks(), texts);
        Cells.sizes(table, what, look);
        bind();
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
        if (event.isShortcutDown() && event.getCode() == KeyCode.M) {
            openNote();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            words.requestFocus();
            event.consume();
        }
    }

    private void bind() {
        Cells.column(at, i -> i.at().map(texts::moment).orElse("—"));
        Cells.column(sort, i -> texts.of(i.sort()));
        Cells.column(what, model::says);
        Cells.column(by, model::by);
        table.setItems(model.items());
        table.setPlaceholder(new Label(texts.of("course.none")));
        words.textProperty().bindBidirectional(model.words());
        shown.textProperty().bind(model.shown());
        for (Entry.Sort each : Entry.Sort.values()) {
            ToggleButton chip = new ToggleButton(texts.of(each));
            chip.getStyleClass().add("chip");
            chip.setMnemonicParsing(false);
            chip.selectedProperty().addListener((of, was, is) -> model.show(each, is));
            chips.getChildren().add(chip);
        }
        writeNote.setOnAction(e -> openNote());
        export.setOnAction(e -> chooseFile());
        model.open().addListener((of, was, is) -> is.ifPresent(this::lay));
    }

    private void lay(CourseViewModel.Course course) {
        head.show(course.in(), Optional.empty(), CasePage.COURSE, texts, navigator);
        cards.forEach(c -> c.lay(course));
    }

    private void openNote() {
        if (!noteBox.getChildren().isEmpty()) {
            noteBox.getChildren().get(0).requestFocus();
            return;
        }
        model.open()
                .get()
                .ifPresent(
                        course -> {
                            NoteViewModel typed =
                                    new NoteViewModel(
                                            model.rooms(), model.desk(), course.in().number());
                            NoteEditor editor =
                                    new NoteEditor(typed, texts, () -> closeNote(course));
                            noteBox.getChildren().setAll(editor);
                            editor.text().requestFocus();
                        });
    }

    private void closeNote(CourseViewModel.Course course) {
        noteBox.getChildren().clear();
        model.show(course.in().number());
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("course.export"));
        chooser.setInitialFileName(
                model.open().get().map(c -> c.in().number().text()).orElse("") + ".csv");
        File file = chooser.showSaveDialog(root.getScene().getWindow());
        if (file != null) {
            new CourseFile(model, texts).write(file.toPath());
        }
    }
}
