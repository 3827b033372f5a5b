package tokuden.desktop.course;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import tokuden.casework.CaseNumber;
import tokuden.casework.retention.Keeping;
import tokuden.casework.work.DisposalAsked;
import tokuden.casework.work.HoldPlaced;
import tokuden.casework.work.Logged;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Texts;
import tokuden.office.Officer;

/** 保存・廃棄: how long the case is kept, its holds, and the way of its records out of the store. */
final class KeepingCard extends Card {
    private final Navigator navigator;
    private final VBox stands = new VBox(4);
    private final TextField reason;
    private final Button stop;
    private final ComboBox<Logged> hold;
    private final Button lift;
    private final ComboBox<DisposalAsked.Fate> fate;
    private final Button ask;
    private final Button agree;
    private final Button carryOut;
    private final Label question = line("");
    private final Button yes;
    private final Button no;
    private Optional<Keeping> shown = Optional.empty();

    KeepingCard(CourseViewModel model, Texts texts, Navigator navigator) {
        super("course.keeping", model, texts);
        this.navigator = navigator;
        stands.setId("keeping");
        add(stands);
        reason = field("course.reason", "keepingReason", new TextField());
        stop = act("course.keeping.hold", "hold", this::hold);
        hold = field("course.keeping.holds", "holds", new ComboBox<>());
        hold.setConverter(words(this::held));
        lift = act("course.keeping.lift", "lift", this::lift);
        fate = field("course.keeping.fate", "fate", new ComboBox<>());
        fate.setConverter(words(this::word));
        fate.getItems().setAll(DisposalAsked.Fate.values());
        fate.setValue(DisposalAsked.Fate.DISCARD);
        ask = act("course.keeping.ask", "askDisposal", this::ask);
        agree = act("course.keeping.agree", "agreeDisposal", this::agree);
        carryOut = act("course.keeping.carry-out", "carryOut", () -> asking(true));
        question.getStyleClass().add("field-message");
        add(question);
        yes = act("course.keeping.yes", "carryOutYes", this::carryOut);
        no = act("course.keeping.no", "carryOutNo", () -> asking(false));
        asking(false);
    }

    @Override
    void lay(CourseViewModel.Course course) {
        model.ask(in -> model.disposal().keeping(in), this::tell);
    }

    private void tell(Keeping keeping) {
        shown = Optional.of(keeping);
        pane().setText(texts.of("course.keeping.of", standing(keeping)));
        String until =
                keeping.until()
                        .map(d -> texts.of("course.keeping.until", texts.day(d)))
                        .orElse(texts.of("course.keeping.unknown"));
        stands.getChildren().setAll(line(until));
        keeping.against().forEach(l -> stands.getChildren().add(line("◇ " + texts.of(l))));
        keeping.asked().ifPresent(a -> stands.getChildren().add(line(asked(keeping, a))));
        hold.getItems().setAll(keeping.holds());
        hold.setValue(keeping.holds().stream().findFirst().orElse(null));
        asking(false);
    }

    private String standing(Keeping keeping) {
        if (!keeping.holds().isEmpty()) {
            return texts.of("course.keeping.held");
        }
        if (keeping.asked().isPresent()) {
            boolean waits = keeping.agreed().size() < 2;
            return texts.of(waits ? "course.keeping.waits" : "course.keeping.agreed");
        }
        return texts.of(keeping.free() ? "course.keeping.over" : "course.keeping.kept");
    }

    private String asked(Keeping keeping, Logged asked) {
        String agreed = String.join("、", keeping.agreed().stream().map(this::name).toList());
        return texts.of(
                "course.keeping.asked",
                Long.toString(asked.id()),
                name(asked.by()),
                keeping.wish().map(w -> word(w.fate())).orElse(""),
                agreed.isEmpty() ? texts.of("course.keeping.nobody") : agreed);
    }

    private String name(String officer) {
        return model.officers().stream()
                .filter(o -> o.id().equals(officer))
                .map(Officer::name)
                .findFirst()
                .orElse(officer);
    }

    private String word(DisposalAsked.Fate wanted) {
        return texts.of("course.keeping.fate." + wanted.name());
    }

    private String held(Logged entry) {
        String why = entry.entry() instanceof HoldPlaced placed ? placed.reason() : "";
        return texts.of("course.keeping.hold.says", entry.id(), why);
    }

    private void hold() {
        String why = reason.getText().strip();
        model.take((in, by) -> model.disposal().hold(in, why, by));
    }

    private void lift() {
        String why = reason.getText().strip();
        Optional.ofNullable(hold.getValue())
                .ifPresent(h -> model.take((in, by) -> model.disposal().lift(in, h.id(), why, by)));
    }

    private void ask() {
        DisposalAsked wish = new DisposalAsked(fate.getValue(), reason.getText().strip());
        model.take((in, by) -> model.disposal().ask(in, wish, by));
    }

    private void agree() {
        shown.flatMap(Keeping::asked)
                .ifPresent(a -> model.take((in, by) -> model.disposal().agree(in, a.id(), by)));
    }

    /** The one question before what cannot be undone, alone in the place of the acts. */
    private void asking(boolean on) {
        CaseNumber number = shown.map(Keeping::in).orElse(null);
        String what = shown.flatMap(Keeping::wish).map(w -> word(w.fate())).orElse("");
        question.setText(on ? texts.of("course.keeping.question", number, what) : "");
        boolean wished = shown.flatMap(Keeping::asked).isPresent();
        boolean held = !hold.getItems().isEmpty();
        show(!on, labelOf(reason), reason, stop);
        show(!on && held, labelOf(hold), hold, lift);
        show(!on && !wished, labelOf(fate), fate, ask);
        show(!on && wished, agree, carryOut);
        show(on, question, yes, no);
        if (on) {
            no.requestFocus();
        }
    }

    private void carryOut() {
        asking(false);
        model.takeLast(
                (in, by) ->
                        model.disposal()
                                .carryOut(in, model.rooms().rights().get().office().officers(), by),
                () -> navigator.open(new Place.Cases()));
    }

    private Node labelOf(Node field) {
        return box().getChildren().get(box().getChildren().indexOf(field) - 1);
    }

    private static void show(boolean on, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(on);
            node.setManaged(on);
        }
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        return line;
    }
}
