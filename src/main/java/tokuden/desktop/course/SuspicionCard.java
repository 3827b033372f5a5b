package tokuden.desktop.course;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import tokuden.casework.work.Clerk;
import tokuden.casework.work.Logged;
import tokuden.casework.work.SuspicionAnswered;
import tokuden.casework.work.SuspicionRaised;
import tokuden.desktop.kit.Texts;

/** 命令違反の疑い: what a new mail has in common with a subject under order, before and after it. */
final class SuspicionCard extends Card {
    private final VBox open = new VBox(4);
    private final ComboBox<Long> which;
    private final TextField reason;

    SuspicionCard(CourseViewModel model, Texts texts) {
        super("course.suspicions", model, texts);
        add(open);
        which = field("course.suspicion", "suspicion", new ComboBox<>());
        reason = field("course.reason", "suspicionReason", new TextField());
        act("course.suspicion.confirm", "suspicionConfirm", () -> answer(true));
        act("course.suspicion.deny", "suspicionDeny", () -> answer(false));
    }

    @Override
    void lay(CourseViewModel.Course course) {
        List<Long> waiting = course.sheet().suspicions();
        pane().setText(texts.of("course.suspicions.open", waiting.size()));
        pane().setExpanded(pane().isExpanded() || !waiting.isEmpty());
        which.getItems().setAll(waiting);
        which.setValue(waiting.isEmpty() ? null : waiting.get(0));
        open.getChildren().clear();
        course.history().standing().stream()
                .filter(l -> waiting.contains(l.id()))
                .forEach(l -> open.getChildren().addAll(lines(l)));
    }

    private List<Node> lines(Logged raised) {
        if (!(raised.entry() instanceof SuspicionRaised suspicion)) {
            return List.of();
        }
        VBox table = new VBox(2);
        table.getChildren()
                .add(
                        line(
                                texts.of(
                                        "course.suspicion.says",
                                        raised.id(),
                                        suspicion.name(),
                                        texts.day(suspicion.orderArrived()))));
        for (SuspicionRaised.Compared compared : suspicion.table()) {
            table.getChildren()
                    .add(
                            line(
                                    texts.of(
                                            "course.suspicion.compared",
                                            compared.mark(),
                                            span(compared.before()),
                                            span(compared.after()))));
        }
        return List.of(table);
    }

    private String span(SuspicionRaised.Span span) {
        String days =
                span.first()
                        .flatMap(f -> span.last().map(l -> texts.day(f) + "～" + texts.day(l)))
                        .orElse("");
        return texts.of("draft.mails.count", span.mails()) + " " + days;
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        return line;
    }

    private void answer(boolean confirmed) {
        Long suspicion = which.getValue();
        String why = reason.getText().strip();
        if (suspicion != null) {
            SuspicionAnswered answer = new SuspicionAnswered(suspicion, confirmed, why);
            model.take(
                    (in, by) ->
                            new Clerk(model.rooms().recording()).answer(in.number(), answer, by));
        }
    }
}
