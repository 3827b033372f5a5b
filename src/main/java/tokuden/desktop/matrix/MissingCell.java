package tokuden.desktop.matrix;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tokuden.casework.work.Sheet;
import tokuden.desktop.kit.Texts;
import tokuden.examination.ProofMatrix.NextStep;
import tokuden.examination.ProofStep;
import tokuden.examination.ProofTable;
import tokuden.law.Breach;

/** What is missing for an element, and the next steps, each a link to where it is done. */
final class MissingCell {
    private final Texts texts;
    private final MatrixLinks links;

    MissingCell(Texts texts, MatrixLinks links) {
        this.texts = texts;
        this.links = links;
    }

    /** The steps below each other; a step that is set as a task leads to the tasks. */
    VBox steps(Breach breach, ProofTable.Row row) {
        VBox steps = new VBox(4);
        for (NextStep next : row.missing()) {
            ProofStep step = new ProofStep(breach, row.element(), next);
            Optional<Sheet.Task> set = links.task(step);
            steps.getChildren()
                    .add(set.map(t -> underWay(step, t)).orElseGet(() -> offered(step, row)));
            if (next == NextStep.ASK_REPORTER) {
                steps.getChildren().add(answered(step, row));
            }
        }
        return steps;
    }

    private Node offered(ProofStep step, ProofTable.Row row) {
        Hyperlink take = link(texts.of("matrix.step", texts.of(step.step().text())));
        take.setId("step-" + step.key().replace('/', '-'));
        take.setOnAction(e -> links.take(step, row.without()));
        String how = texts.of(step.step().how());
        take.setAccessibleHelp(how);
        return new VBox(take, words(how));
    }

    private Node answered(ProofStep step, ProofTable.Row row) {
        Hyperlink answer = link(texts.of("matrix.answer"));
        answer.setId("answer-" + step.key().replace('/', '-'));
        answer.setOnAction(e -> links.answer(row.without()));
        return answer;
    }

    private Node underWay(ProofStep step, Sheet.Task task) {
        Hyperlink see =
                link(
                        texts.of(
                                "matrix.task.open",
                                texts.of(step.step().text()),
                                task.due().map(texts::day).orElse("－")));
        see.setOnAction(e -> links.tasks());
        return see;
    }

    private static Hyperlink link(String text) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }
}
