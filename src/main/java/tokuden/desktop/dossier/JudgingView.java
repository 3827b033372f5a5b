package tokuden.desktop.dossier;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import tokuden.casework.CaseMail;
import tokuden.casework.Determination;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.DutyWords;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.evidence.Passage;
import tokuden.examination.Finding;
import tokuden.examination.Result;

/** Draws the duties with their results, and the line on which one is determined. */
final class JudgingView {
    /** Letters of a hash that name an exhibit to a person. */
    private static final int SHORT = 12;

    private final JudgingViewModel model;
    private final DossierViewModel dossier;
    private final Texts texts;
    private final Parent root;
    @FXML private VBox banner;
    @FXML private Label title;
    @FXML private ListView<FindingRow> findings;
    @FXML private VBox detail;
    @FXML private Label what;
    @FXML private Label why;
    @FXML private VBox grounds;
    @FXML private Label made;
    @FXML private ComboBox<String> reason;
    @FXML private Label message;
    @FXML private Label done;
    @FXML private ListView<LeftOutMail> leftOut;
    @FXML private Button breach;
    @FXML private Button noBreach;
    @FXML private Button undo;

    JudgingView(
            JudgingViewModel model,
            DossierViewModel dossier,
            Screens screens,
            Texts texts,
            Look look) {
        this.model = model;
        this.dossier = dossier;
        this.texts = texts;
        root = screens.draw(this);
        findings.fixedCellSizeProperty().bind(look.rowHeight());
        leftOut.fixedCellSizeProperty().bind(look.rowHeight());
        bindBanner();
        bindFindings();
        bindDetermination();
        tell(model.chosen().get());
    }

    Parent root() {
        return root;
    }

    ListView<FindingRow> findings() {
        return findings;
    }

    void breach() {
        breach.fire();
    }

    void noBreach() {
        noBreach.fire();
    }

    void undo() {
        undo.fire();
    }

    /** Takes back only what was determined on this mail. */
    void undoOne() {
        model.undoOne();
    }

    private void bindBanner() {
        EditionBanner law = new EditionBanner(texts, model::show);
        banner.getChildren().setAll(law);
        dossier.sheet().addListener((of, was, is) -> law.show(is));
        law.show(dossier.sheet().get());
        done.textProperty().bind(model.done());
        Cells.onlyWhen(done, Bindings.isNotEmpty(model.done()));
        leftOut.setItems(model.leftOut());
        Cells.onlyWhen(leftOut, Bindings.isNotEmpty(model.leftOut()));
        leftOut.setCellFactory(of -> Cells.text(this::told));
        leftOut.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (of, was, is) ->
                                Optional.ofNullable(is).ifPresent(l -> dossier.look(l.mail())));
    }

    private String told(LeftOutMail out) {
        String when = out.mail().sentAt().map(texts::moment).orElse("－");
        return when + "　" + out.why();
    }

    private void bindFindings() {
        title.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> candidates(model.findings()), model.findings()));
        findings.setItems(model.findings());
        findings.setCellFactory(list -> new FindingCell(texts));
        findings.setPlaceholder(new Label(texts.of("dossier.no-findings")));
        findings.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (of, was, is) ->
                                Optional.ofNullable(is)
                                        .ifPresent(row -> model.chosen().set(Optional.of(row))));
        model.chosen().addListener((of, was, is) -> tell(is));
    }

    private void bindDetermination() {
        reason.getItems().setAll(model.reasons());
        reason.getEditor().textProperty().bindBidirectional(model.reason());
        message.textProperty().bind(model.message());
        Cells.onlyWhen(message, Bindings.isNotEmpty(model.message()));
        breach.setOnAction(e -> model.determine(Determination.Verdict.BREACH));
        noBreach.setOnAction(e -> model.determine(Determination.Verdict.NO_BREACH));
        undo.setOnAction(e -> model.undo());
        var none =
                Bindings.createBooleanBinding(() -> model.chosen().get().isEmpty(), model.chosen());
        breach.disableProperty().bind(none);
        noBreach.disableProperty().bind(none);
        undo.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.chosen()
                                                .get()
                                                .flatMap(FindingRow::determination)
                                                .isEmpty(),
                                model.chosen()));
    }

    private void tell(Optional<FindingRow> row) {
        detail.setVisible(row.isPresent());
        row.ifPresent(
                r -> {
                    findings.getSelectionModel().select(r);
                    Finding f = r.finding();
                    String uncertain =
                            f.provision().confirmed() ? "" : texts.of("dossier.unconfirmed");
                    what.setText(DutyWords.of(f, texts) + "　" + f.provision().cited() + uncertain);
                    why.setText(texts.of(f.reason()));
                    grounds.getChildren()
                            .setAll(f.grounds().stream().map(p -> ground(f, p)).toList());
                    made.setText(r.determination().map(d -> made(d, f.result())).orElse(""));
                });
    }

    /** A place in this mail; one in another mail of the case is a link to it. */
    private Node ground(Finding of, Passage p) {
        boolean here = p.exhibit().equals(of.mail());
        String place =
                texts.of(
                        here ? "dossier.ground" : "dossier.ground.other",
                        p.part(),
                        p.from(),
                        p.to(),
                        p.text(),
                        p.exhibit().hex().substring(0, SHORT));
        Optional<CaseMail> other = here ? Optional.empty() : dossier.mail(p.exhibit());
        if (other.isPresent()) {
            Hyperlink link = new Hyperlink(place);
            link.setWrapText(true);
            link.setOnAction(e -> dossier.look(other.get()));
            return link;
        }
        Label label = new Label(place);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private String made(Determination d, Result now) {
        StringBuilder told =
                new StringBuilder(
                        texts.of(
                                "dossier.made",
                                texts.of(d.verdict()),
                                d.by(),
                                texts.moment(d.at()),
                                d.reason()));
        int together = model.inOneAct(d);
        if (together > 1) {
            told.append(texts.of("dossier.made.together", together));
        }
        boolean breach = d.verdict() == Determination.Verdict.BREACH;
        if (breach && (now == Result.CLEAR || now == Result.NOT_APPLICABLE)) {
            told.append(texts.of("dossier.made.otherwise", texts.of(now)));
        }
        return told.toString();
    }

    /** Results are candidates until a person determines them, and the title says so. */
    private String candidates(List<FindingRow> rows) {
        long made = rows.stream().filter(r -> r.determination().isPresent()).count();
        return rows.isEmpty()
                ? texts.of("dossier.judging")
                : texts.of("dossier.candidates", rows.size() - made, made);
    }
}
