package tokuden.desktop.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import tokuden.casework.approval.Comment;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.OrderIssuing;
import tokuden.desktop.kit.ActFields;
import tokuden.desktop.kit.CaseHead;
import tokuden.desktop.kit.CasePage;
import tokuden.desktop.kit.DayField;
import tokuden.desktop.kit.LackBox;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.law.procedure.ActKind;
import tokuden.office.Matter;

/** Draws the author's page of a case: the words, the route, and the next step of the draft. */
public final class DraftingView implements Screen {
    private static final List<String> ACTS =
            Stream.of(
                            ActKind.CORRECTIVE_ORDER,
                            ActKind.GUIDANCE,
                            ActKind.INQUIRY,
                            ActKind.REPORT_DEMAND,
                            ActKind.INSPECTION,
                            ActKind.REFERRAL,
                            ActKind.TRANSFER)
                    .map(ActKind::key)
                    .toList();

    private final DraftingViewModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final Parent root;
    @FXML private CaseHead head;
    @FXML private VBox drafts;
    @FXML private VBox comments;
    @FXML private ComboBox<String> act;
    @FXML private TextField title;
    @FXML private TextArea gist;
    @FXML private TextArea body;
    @FXML private ActFields needs;
    @FXML private RouteEditor route;
    @FXML private LackBox lacks;
    @FXML private DayField issuedOn;
    @FXML private TextField reason;
    @FXML private Button draft;
    @FXML private Button revise;
    @FXML private Button circulate;
    @FXML private Button issue;
    @FXML private Button withdraw;
    @FXML private HBox issuing;
    @FXML private HBox withdrawing;

    public DraftingView(DraftingViewModel model, Texts texts, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        root = new Screens(texts).draw(this);
        lacks.follow(model.steps().lacks(), texts);
        issuedOn.showBack(texts);
        act.getItems().setAll(ACTS);
        act.setConverter(new ActWords());
        act.valueProperty().addListener((of, was, is) -> begin(is));
        draft.setOnAction(
                e -> model.draft(act.getValue(), written(), needs.stated(), route.stations()));
        revise.setOnAction(e -> model.revise(written(), needs.stated()));
        circulate.setOnAction(e -> model.circulate());
        issue.setOnAction(e -> issuedOn.day().get().ifPresent(model::issue));
        withdraw.setOnAction(e -> model.withdraw(reason.getText()));
        model.open().addListener((of, was, is) -> is.ifPresent(this::lay));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return body;
    }

    @Override
    public void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            List.of(draft, circulate, revise, issue).stream()
                    .filter(b -> b.isManaged() && b.getStyleClass().contains("accent"))
                    .findFirst()
                    .ifPresent(Button::fire);
            event.consume();
        }
    }

    private void lay(DraftingViewModel.Table table) {
        head.show(table.in(), Optional.empty(), CasePage.DRAFT, texts, navigator);
        drafts.getChildren().setAll(table.drafts().stream().map(this::line).toList());
        Optional<Draft> current = table.current();
        route.fill(model.stops(), model.straight(), texts);
        if (current.isPresent()) {
            fill(current.get());
        } else {
            act.setValue(null);
            act.setValue(table.composed().isPresent() ? OrderIssuing.ORDER : ACTS.get(1));
        }
        comments.getChildren()
                .setAll(
                        current.map(d -> d.standing().comments()).orElse(List.of()).stream()
                                .map(this::comment)
                                .toList());
        layActs(current.map(d -> d.standing().state()));
        if (issuedOn.getText().isEmpty()) {
            LocalDate today = model.today();
            issuedOn.setText(texts.day(today));
        }
    }

    private void begin(String chosen) {
        if (chosen != null) {
            layNeeds(chosen);
            write(model.beginning(chosen));
        }
    }

    /** What the act must state; an order states what its case and its words say. */
    private void layNeeds(String key) {
        needs.clear();
        ActKind.of(key)
                .filter(kind -> kind != ActKind.CORRECTIVE_ORDER)
                .ifPresent(kind -> needs.lay(model.ladder(), kind, done(), n -> !n.after(), texts));
    }

    private Set<ActKind> done() {
        return model.open().get().map(DraftingViewModel.Table::done).orElse(Set.of());
    }

    private Node line(Draft one) {
        Hyperlink link =
                new Hyperlink(
                        one.number().text()
                                + "　"
                                + DraftWords.act(one.act(), texts)
                                + "　"
                                + model.words().standing(one));
        link.setOnAction(e -> navigator.open(new Place.OneDraft(one.number())));
        return link;
    }

    private Node comment(Comment one) {
        Label line =
                new Label(
                        "◇ "
                                + one.paragraph()
                                + "　"
                                + one.text()
                                + "　"
                                + model.words().name(one.by()));
        line.setWrapText(true);
        line.getStyleClass().add("mark-suspected");
        return line;
    }

    private void fill(Draft one) {
        act.setValue(one.act());
        layNeeds(one.act());
        needs.fill(one.newest().basis().stated());
        write(Written.of(one.newest().text()));
        route.show(one.route().stations());
    }

    private void layActs(Optional<Matter.State> state) {
        boolean none = state.isEmpty();
        boolean written = state.filter(Matter.State.WRITTEN::equals).isPresent();
        boolean back = state.filter(Matter.State.SENT_BACK::equals).isPresent();
        boolean decided = state.filter(Matter.State.DECIDED::equals).isPresent();
        act.setDisable(!none);
        route.setDisable(!none);
        needs.setDisable(!none && !written && !back);
        List.of(title, gist, body).forEach(f -> f.setEditable(none || written || back));
        show(draft, none, true);
        show(circulate, written, true);
        show(revise, written || back, back);
        show(issuing, decided, false);
        show(issue, decided, true);
        show(withdrawing, written || back, false);
    }

    private static void show(Node node, boolean shown, boolean primary) {
        node.setVisible(shown);
        node.setManaged(shown);
        if (node instanceof Button) {
            node.getStyleClass().remove("accent");
            if (primary) {
                node.getStyleClass().add("accent");
            }
        }
    }

    private Written written() {
        return new Written(title.getText(), gist.getText(), body.getText());
    }

    private void write(Written words) {
        title.setText(words.title());
        gist.setText(words.gist());
        body.setText(words.body());
    }

    private final class ActWords extends StringConverter<String> {
        @Override
        public String toString(String key) {
            return key == null ? "" : DraftWords.act(key, texts);
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
