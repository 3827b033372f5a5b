package tokuden.desktop.origin;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.stage.FileChooser;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Shorts;
import tokuden.desktop.kit.Texts;
import tokuden.reports.DnsRecords;

/** Draws the form by which DNS answers are asked for or taken in, and the answers there are. */
final class DnsView {
    private static final int HASH_SHOWN = 20;

    private final DnsFormViewModel model;
    private final Texts texts;
    private final Parent root;
    @FXML private TextField resolver;
    @FXML private Button ask;
    @FXML private Button writeQuestions;
    @FXML private Button takeAnswers;
    @FXML private Label message;
    @FXML private Label unanswered;
    @FXML private Label heldTitle;
    @FXML private ListView<DnsRecords.Held> held;
    @FXML private TitledPane stated;

    DnsView(OriginViewModel origin, DnsFormViewModel model, Screens screens, Texts texts) {
        this.model = model;
        this.texts = texts;
        root = screens.draw(this);
        resolver.textProperty().bindBidirectional(model.resolver());
        ask.setOnAction(e -> model.ask());
        ask.disableProperty().bind(model.asking().or(resolver.textProperty().isEmpty()));
        Cells.says(
                ask,
                resolver.textProperty()
                        .map(
                                t ->
                                        texts.of(
                                                t.isEmpty()
                                                        ? "origin.dns.ask.why-not"
                                                        : "origin.dns.ask.note")));
        writeQuestions.setOnAction(e -> save());
        takeAnswers.setOnAction(e -> choose());
        message.textProperty().bind(model.message());
        Cells.onlyWhen(message, model.message().map(m -> !m.isEmpty()));
        stated.setContent(new StatedView(origin, model, screens, texts).root());
        held.setCellFactory(list -> new LinesCell<>(this::lines));
        held.setPlaceholder(new Label(texts.of("origin.dns.none")));
        origin.traced().addListener((of, was, is) -> lay(is));
        lay(origin.traced().get());
    }

    Parent root() {
        return root;
    }

    /** No field of text: the letter that leads here must not be typed into it. */
    Node firstFocus() {
        return held;
    }

    private void lay(Optional<TracedMail> traced) {
        List<DnsRecords.Held> all = traced.map(TracedMail::answers).orElse(List.of());
        held.getItems().setAll(all);
        heldTitle.setText(texts.of("origin.dns.held.title", all.size()));
        int open = traced.map(t -> t.unanswered().questions().size()).orElse(0);
        unanswered.setText(texts.of("origin.dns.unanswered", open));
    }

    private List<LinesCell.Line> lines(DnsRecords.Held one) {
        String head =
                texts.of(
                        "origin.dns.held",
                        Moments.of(one.snapshot().takenAt()),
                        one.snapshot().resolver(),
                        one.snapshot().answers().size());
        String hash = "SHA-256 " + Shorts.middle(one.exhibit().hex(), HASH_SHOWN);
        return List.of(new LinesCell.Line(head, ""), new LinesCell.Line(hash, "muted"));
    }

    private void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("origin.dns.questions"));
        chooser.setInitialFileName("dns-questions.json");
        Optional.ofNullable(chooser.showSaveDialog(root.getScene().getWindow()))
                .ifPresent(file -> model.writeQuestions(file.toPath()));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("origin.dns.take"));
        Optional.ofNullable(chooser.showOpenDialog(root.getScene().getWindow()))
                .ifPresent(file -> model.take(file.toPath()));
    }
}
