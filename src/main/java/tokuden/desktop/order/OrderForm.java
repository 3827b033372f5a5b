package tokuden.desktop.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import tokuden.casework.Case;
import tokuden.casework.ExplanationPending;
import tokuden.casework.Lack;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Stage;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.DayField;
import tokuden.desktop.kit.Texts;

/** The fields and buttons of the five steps; only the step that comes next is laid out. */
class OrderForm {
    @FXML private VBox draftStep;
    @FXML private VBox offerStep;
    @FXML private VBox hearStep;
    @FXML private VBox decideStep;
    @FXML private VBox exportStep;
    @FXML private TextArea necessity;
    @FXML private TextArea measures;
    @FXML private TextArea gist;
    @FXML private TextArea considered;
    @FXML private TextField where;
    @FXML private DayField arrived;
    @FXML private DayField due;
    @FXML private DayField received;
    @FXML private DayField concluded;
    @FXML private DayField orderedOn;
    @FXML private Button propose;
    @FXML private Button offer;
    @FXML private Button hear;
    @FXML private Button conclude;
    @FXML private Button decide;
    @FXML private Label running;
    @FXML private Label whyNot;
    private Runnable look = () -> {};

    /** Binds every step to the model. */
    void bind(OrderViewModel model, Texts texts, String symbol) {
        List<VBox> steps = List.of(draftStep, offerStep, hearStep, decideStep, exportStep);
        for (int i = 0; i < steps.size(); i++) {
            int step = i;
            Cells.onlyWhen(steps.get(i), at(model, s -> s == step || step == 0 && s == 1));
        }
        List.of(arrived, due, received, concluded, orderedOn).forEach(f -> f.showBack(texts));
        bindDraft(model);
        bindExplanation(model, texts);
        bindDecision(model, texts, symbol);
    }

    /** Fills in what is known, and today where a day is asked for. */
    void fill(Case now, LocalDate today, Texts texts) {
        now.stage()
                .match(
                        Stage.Reader.onlyProposed(
                                p -> {
                                    draft(p);
                                    return true;
                                },
                                false));
        List.of(arrived, received, concluded, orderedOn).stream()
                .filter(f -> f.getText().isEmpty())
                .forEach(f -> f.setText(texts.day(today)));
        running.setText(now.stage().match(Stage.Reader.onlyPending(p -> running(p, texts), "")));
    }

    /** Presses the button of the step that comes next. */
    void next(int step) {
        List.of(propose, offer, conclude, decide, decide).get(step).fire();
    }

    /** Where the person begins. */
    TextArea firstField() {
        return necessity;
    }

    /** Goes to the field that mends the lack; false if it is mended elsewhere. */
    boolean goTo(Lack lack) {
        Map<String, Node> fields =
                Map.of(
                        "order.no-necessity", necessity,
                        "order.no-measures", measures,
                        "explanation.where", where,
                        "explanation.no-time", due,
                        "explanation.not-considered", considered,
                        "explanation.time-runs", concluded,
                        "order.before-explanation", orderedOn);
        Optional<Node> field = Optional.ofNullable(fields.get(lack.key()));
        field.ifPresent(Node::requestFocus);
        return field.isPresent();
    }

    /** Says anew what lacks for what is written. */
    void lookAgain() {
        look.run();
    }

    private void draft(ProposedOrder p) {
        necessity.setText(p.necessity().text());
        measures.setText(p.measures());
    }

    private static String running(ExplanationPending p, Texts texts) {
        return texts.of(
                "order.running",
                texts.day(p.explanation().noticeArrived()),
                texts.day(p.explanation().due()),
                p.explanation().where(),
                p.explanation().statement().isPresent()
                        ? texts.of("order.statement.yes")
                        : texts.of("order.statement.no"));
    }

    private void bindDraft(OrderViewModel model) {
        look = () -> model.lookForLacks(necessity.getText(), measures.getText());
        for (TextArea area : List.of(necessity, measures)) {
            area.textProperty()
                    .addListener(
                            (of, was, is) -> {
                                if (was.isBlank() != is.isBlank()) {
                                    look.run();
                                }
                            });
        }
        propose.setOnAction(e -> model.propose(necessity.getText(), measures.getText()));
        propose.disableProperty().bind(model.busy());
    }

    private void bindExplanation(OrderViewModel model, Texts texts) {
        offer.setOnAction(e -> model.offer(day(arrived), day(due), where.getText()));
        offer.disableProperty().bind(model.busy().or(undated(arrived)).or(undated(due)));
        hear.setOnAction(e -> model.hear(day(received), gist.getText()));
        hear.disableProperty()
                .bind(model.busy().or(undated(received)).or(Bindings.isEmpty(gist.textProperty())));
        conclude.setOnAction(e -> model.conclude(day(concluded), considered.getText()));
        conclude.disableProperty().bind(model.busy().or(undated(concluded)));
    }

    private void bindDecision(OrderViewModel model, Texts texts, String symbol) {
        BooleanBinding mayNot = at(model, s -> !model.mayDecide());
        whyNot.textProperty()
                .bind(Bindings.when(mayNot).then(texts.of("order.four-eyes")).otherwise(""));
        Cells.onlyWhen(whyNot, mayNot);
        decide.disableProperty().bind(model.busy().or(mayNot).or(undated(orderedOn)));
        decide.setOnAction(e -> model.decide(day(orderedOn), symbol));
    }

    private static BooleanBinding at(OrderViewModel model, IntPredicate step) {
        return Bindings.createBooleanBinding(() -> step.test(model.step()), model.open());
    }

    private static BooleanBinding undated(DayField field) {
        return Bindings.createBooleanBinding(() -> field.day().get().isEmpty(), field.day());
    }

    private static LocalDate day(DayField field) {
        Optional<LocalDate> day = field.day().get();
        return day.orElseThrow();
    }
}
