package tokuden.desktop.course;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.control.ComboBox;
import tokuden.casework.ladder.Ladder;
import tokuden.casework.work.ActTaken;
import tokuden.desktop.kit.ActFields;
import tokuden.desktop.kit.DayField;
import tokuden.desktop.kit.Texts;
import tokuden.law.procedure.ActKind;

/** 手続: an act of the office with the fields the law asks of it, as its rung lists them. */
final class ActCard extends Card {
    private final ComboBox<ActKind> kind;
    private final DayField on;
    private final ActFields needs = new ActFields();
    private Set<ActKind> done = Set.of();

    ActCard(CourseViewModel model, Texts texts) {
        super("course.acts", model, texts);
        kind = field("course.act", "actKind", new ComboBox<>());
        kind.getItems().setAll(ActKind.values());
        kind.setConverter(words(k -> ActFields.said(ladder().rung(k).name(), texts)));
        on = day("course.on", "actOn");
        add(needs);
        act("course.act.take", "actTake", this::take);
        kind.valueProperty().addListener((of, was, is) -> layNeeds());
    }

    @Override
    void lay(CourseViewModel.Course course) {
        done = Ladder.excused(course.in(), course.history());
        if (on.getText().isEmpty()) {
            on.setText(texts.day(model.rooms().today()));
        }
        if (kind.getValue() == null) {
            kind.setValue(ActKind.GUIDANCE);
        }
        needs.clear();
        layNeeds();
    }

    private Ladder ladder() {
        return model.rooms().ladder();
    }

    private void layNeeds() {
        needs.lay(ladder(), kind.getValue(), done, need -> true, texts);
    }

    private void take() {
        TreeMap<String, String> all = new TreeMap<>(needs.stated());
        ActKind act = kind.getValue();
        on.day()
                .get()
                .ifPresent(
                        day ->
                                model.take(
                                        (in, by) ->
                                                ladder().take(
                                                                in,
                                                                new ActTaken(
                                                                        act, day, all, List.of()),
                                                                by)));
    }
}
