package tokuden.desktop.course;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.casework.work.Merging;
import tokuden.desktop.kit.Texts;
import tokuden.office.Officer;

/** 併合: shows what another case would bring before it is merged, and takes a merging back. */
final class MergeCard extends Card {
    private final TextField source;
    private final TextField reason;
    private final Label preview = new Label();

    MergeCard(CourseViewModel model, Texts texts) {
        super("course.merge", model, texts);
        source = field("course.merge.source", "mergeSource", new TextField());
        source.setPromptText("2026-0001");
        preview.setWrapText(true);
        preview.setId("mergePreviewed");
        act("course.merge.preview", "mergePreview", this::preview);
        add(preview);
        reason = field("course.reason", "mergeReason", new TextField());
        act("course.merge.merge", "merge", this::merge);
        act("course.merge.undo", "mergeUndo", this::undo);
    }

    @Override
    void lay(CourseViewModel.Course course) {
        preview.setText("");
    }

    private void preview() {
        Optional<Officer> by = model.desk().onDuty();
        model.ask(
                in -> other().map(o -> merging().preview(in, o, by.orElseThrow())),
                found -> preview.setText(found.map(this::says).orElse(unknown())));
    }

    private String says(Merging.Preview shown) {
        StringBuilder says =
                new StringBuilder(
                        texts.of(
                                "course.merge.previewed",
                                shown.mails().size(),
                                shown.shared(),
                                shown.parties().size(),
                                shown.determinations().size()));
        shown.lacks().forEach(l -> says.append("\n◇ ").append(texts.of(l)));
        return says.toString();
    }

    private void merge() {
        String why = reason.getText().strip();
        model.take((in, by) -> with(o -> merging().merge(in, o, why, by)));
    }

    private void undo() {
        String why = reason.getText().strip();
        model.take((in, by) -> with(o -> merging().undo(in, o, why, by)));
    }

    private Answer<Case> with(java.util.function.Function<Case, Answer<Case>> step) {
        return other().map(step)
                .orElseGet(
                        () ->
                                Answer.refused(
                                        new Refusal(
                                                java.util.List.of(
                                                        new Lack(
                                                                "draft.no-case",
                                                                source.getText())))));
    }

    private Optional<Case> other() {
        String typed = source.getText().strip();
        try {
            return model.rooms().cases().find(new CaseNumber(typed));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    private String unknown() {
        return texts.of(new Lack("draft.no-case", source.getText()));
    }

    private Merging merging() {
        return new Merging(model.rooms().recording());
    }
}
