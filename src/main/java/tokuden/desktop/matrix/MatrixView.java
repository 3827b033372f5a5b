package tokuden.desktop.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.casework.work.Sheet;
import tokuden.desktop.kit.CaseHead;
import tokuden.desktop.kit.CasePage;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.evidence.Sha256;
import tokuden.examination.DutyTally;
import tokuden.examination.ProofStep;
import tokuden.examination.ProofTable;
import tokuden.law.Breach;

/** Draws the duties of a case, the proof of the chosen one, and what examining anew changed. */
public final class MatrixView implements Screen {
    /** Rows of two lines, in rows of one. */
    static final double TWO_LINES = 1.7;

    /** The counts of a duty stand beside each other. */
    private static final double LEFT = 235;

    /** Narrower, the columns of the proof can no longer be read; then they scroll. */
    private static final double NARROWEST = 600;

    private final MatrixViewModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final Parent root;
    private final MatrixGrid grid;
    private final ReexaminationView examining;
    private final AnswerPane answer;
    private Optional<Breach> breach = Optional.empty();
    @FXML private CaseHead head;
    @FXML private ListView<DutyTally> duties;
    @FXML private VBox left;
    @FXML private StackPane examiningPane;
    @FXML private Label title;
    @FXML private Pane saidPane;
    @FXML private Label said;
    @FXML private Hyperlink tasks;
    @FXML private Label taken;
    @FXML private Label lacks;
    @FXML private ScrollPane scroll;
    @FXML private StackPane answerPane;
    @FXML private VBox mailsPane;
    @FXML private Label mailsTitle;
    @FXML private ListView<CaseMail> mails;

    public MatrixView(MatrixViewModel model, Texts texts, Navigator navigator, Look look) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        root = new Screens(texts).draw(this);
        grid = new MatrixGrid(texts, new Links());
        scroll.setContent(grid);
        answer = new AnswerPane(model, texts);
        answerPane.getChildren().setAll(answer);
        examining = new ReexaminationView(model, texts, look, this::open);
        examiningPane.getChildren().setAll(examining.root());
        left.minWidthProperty().bind(look.scale().multiply(LEFT));
        grid.minWidthProperty().bind(look.scale().multiply(NARROWEST));
        duties.fixedCellSizeProperty().bind(look.rowHeight().multiply(TWO_LINES));
        mails.fixedCellSizeProperty().bind(look.rowHeight());
        bindDuties();
        bindMails();
        bindSteps();
        model.open()
                .addListener(
                        (of, was, is) ->
                                is.ifPresent(
                                        c ->
                                                head.show(
                                                        c,
                                                        Optional.empty(),
                                                        CasePage.MATRIX,
                                                        texts,
                                                        navigator)));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return duties;
    }

    @Override
    public void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            examining.examine();
            event.consume();
        }
    }

    private void bindDuties() {
        duties.setItems(model.duties());
        duties.setCellFactory(of -> new DutyCell(texts));
        duties.setPlaceholder(new Label(texts.of("matrix.empty")));
        duties.getSelectionModel()
                .selectedItemProperty()
                .addListener((of, was, is) -> Optional.ofNullable(is).ifPresent(this::choose));
        model.chosen()
                .addListener(
                        (of, was, is) ->
                                is.ifPresentOrElse(
                                        duties.getSelectionModel()::select,
                                        duties.getSelectionModel()::clearSelection));
        model.table().addListener((of, was, is) -> show(is));
        show(Optional.empty());
    }

    private void bindSteps() {
        said.textProperty().bind(model.steps().said());
        taken.textProperty().bind(model.takings().said());
        Cells.onlyWhen(taken, Bindings.isNotEmpty(taken.textProperty()));
        Cells.onlyWhen(saidPane, Bindings.isNotEmpty(said.textProperty()));
        tasks.setOnAction(e -> tasks());
        lacks.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.steps().steps().lacks().stream()
                                                .map(texts::of)
                                                .collect(Collectors.joining("\n")),
                                model.steps().steps().lacks()));
        Cells.onlyWhen(lacks, Bindings.isNotEmpty(lacks.textProperty()));
        model.steps()
                .said()
                .addListener((of, was, is) -> model.table().get().ifPresent(grid::show));
    }

    private void chooseRecipients() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("matrix.job.recipients"));
        Optional.ofNullable(chooser.showOpenDialog(root.getScene().getWindow()))
                .ifPresent(file -> model.takeRecipients(file.toPath()));
    }

    private void tasks() {
        model.open().get().ifPresent(c -> navigator.open(new Place.Course(c.number())));
    }

    private void choose(DutyTally duty) {
        if (!breach.equals(Optional.of(duty.breach()))) {
            breach = Optional.of(duty.breach());
            model.steps().forget();
            model.takings().forget();
        }
        model.chosen().set(Optional.of(duty));
    }

    private void show(Optional<ProofTable> table) {
        mailsPane.setVisible(false);
        answer.hide();
        grid.setVisible(table.isPresent());
        title.setText(
                model.chosen()
                        .get()
                        .map(
                                d ->
                                        texts.of(
                                                "matrix.title",
                                                texts.of(d.breach()),
                                                texts.day(d.edition().inForceFrom())))
                        .orElse(texts.of("matrix.choose")));
        table.ifPresent(grid::show);
        scroll.setVvalue(0);
    }

    private void bindMails() {
        mailsPane.managedProperty().bind(mailsPane.visibleProperty());
        mails.setCellFactory(
                of ->
                        Cells.text(
                                m ->
                                        m.sentAt().map(texts::moment).orElse("－")
                                                + "　"
                                                + m.from()
                                                + "　"
                                                + m.subject()));
        MailLines.opens(mails, m -> open(m.exhibit()));
    }

    private void list(String told, List<Sha256> of) {
        mailsTitle.setText(told);
        mails.getItems().setAll(of.stream().flatMap(h -> model.mail(h).stream()).toList());
        mailsPane.setVisible(true);
        mails.getSelectionModel().selectFirst();
        mails.requestFocus();
    }

    private void open(Sha256 mail) {
        model.open()
                .get()
                .ifPresent(c -> navigator.open(new Place.OneCase(c.number(), Optional.of(mail))));
    }

    /** The cells lead to mails, to the origin of a mail, and to the tasks of the case. */
    private final class Links implements MatrixLinks {
        @Override
        public CaseMail mail(Sha256 hash) {
            return model.mail(hash).orElseThrow();
        }

        @Override
        public void open(Sha256 mail) {
            MatrixView.this.open(mail);
        }

        @Override
        public void list(String told, List<Sha256> of) {
            MatrixView.this.list(told, of);
        }

        @Override
        public void take(ProofStep step, List<Sha256> without) {
            CaseNumber in = model.open().get().orElseThrow().number();
            switch (step.step()) {
                case LOOK_YOURSELF -> open(without.get(0));
                case RECORD_DNS ->
                        navigator.open(new Place.SenderOrigin(in, Optional.of(without.get(0))));
                case TAKE_RECIPIENTS -> chooseRecipients();
                case ASK_REPORTER, ASK_CARRIER, DEMAND_REPORT, ASK_FOR_ORIGINAL ->
                        model.steps().set(in, step);
            }
        }

        @Override
        public Optional<Sheet.Task> task(ProofStep step) {
            return Optional.ofNullable(model.steps().open().get(step));
        }

        @Override
        public void answer(List<Sha256> of) {
            answer.ask(of);
        }

        @Override
        public void tasks() {
            MatrixView.this.tasks();
        }
    }
}
