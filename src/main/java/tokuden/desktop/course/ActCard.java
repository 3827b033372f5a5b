package tokuden.desktop.course;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import tokuden.casework.ladder.Ladder;
import tokuden.casework.work.ActTaken;
import tokuden.desktop.kit.DayField;
import tokuden.desktop.kit.Texts;
import tokuden.law.procedure.ActKind;
import tokuden.law.procedure.ClockRule;
import tokuden.law.procedure.Rung;

/** 手続: an act of the office with the fields the law asks of it, as its rung lists them. */
final class ActCard extends Card {
    private final ComboBox<ActKind> kind;
    private final DayField on;
    private final VBox needs = new VBox(6);
    private final Map<String, TextField> stated = new HashMap<>();
    private final Map<String, ComboBox<String>> chosen = new HashMap<>();
    private Set<ActKind> done = Set.of();

    ActCard(CourseViewModel model, Texts texts) {
        super("course.acts", model, texts);
        kind = field("course.act", "actKind", new ComboBox<>());
        kind.getItems().setAll(ActKind.values());
        kind.setConverter(words(k -> said(rung(k).name())));
        on = day("course.on", "actOn");
        add(needs);
        act("course.act.take", "actTake", this::take);
        kind.valueProperty().addListener((of, was, is) -> layNeeds());
    }

    @Override
    void lay(CourseViewModel.Course course) {
        done = Ladder.done(course.in(), course.history());
        if (on.getText().isEmpty()) {
            on.setText(texts.day(model.rooms().today()));
        }
        if (kind.getValue() == null) {
            kind.setValue(ActKind.GUIDANCE);
        }
        layNeeds();
    }

    private Rung rung(ActKind act) {
        return model.rooms().clockwork().procedure().rung(act);
    }

    private String said(ClockRule.Words words) {
        return texts.language().get().getLanguage().equals("en") ? words.en() : words.ja();
    }

    private void layNeeds() {
        needs.getChildren().clear();
        stated.clear();
        chosen.clear();
        Rung rung = rung(kind.getValue());
        for (Rung.Need need : rung.needs()) {
            Set<String> values = values(rung, need.field());
            if (values.isEmpty()) {
                line(need.field(), said(need.name()));
            } else {
                choice(need.field(), said(need.name()), values);
            }
        }
        for (Rung.Before before : rung.before()) {
            if (!done.contains(before.act())) {
                String name = said(rung(before.act()).name());
                line(ActTaken.SKIP + before.act(), texts.of("course.skip", name));
            }
        }
    }

    /** The values by which other needs of the act are decided: they are chosen, not typed. */
    private static Set<String> values(Rung rung, String field) {
        Set<String> values = new LinkedHashSet<>();
        Stream.of(
                        rung.needs().stream().map(Rung.Need::when),
                        rung.checks().stream().map(Rung.Check::when),
                        rung.before().stream().map(Rung.Before::unless))
                .flatMap(s -> s)
                .filter(w -> w.field().equals(field))
                .forEach(w -> values.add(w.value()));
        return values;
    }

    private void line(String field, String name) {
        VBox before = box();
        TextField typed = named(name, "act-" + field, new TextField());
        stated.put(field, typed);
        moved(before);
    }

    private void choice(String field, String name, Set<String> values) {
        VBox before = box();
        ComboBox<String> choice = named(name, "act-" + field, new ComboBox<>());
        choice.setEditable(true);
        choice.getItems().setAll(values);
        chosen.put(field, choice);
        moved(before);
    }

    /** The two nodes just laid belong to the needs, which are laid anew for each act. */
    private void moved(VBox from) {
        int size = from.getChildren().size();
        List<javafx.scene.Node> both = List.copyOf(from.getChildren().subList(size - 2, size));
        from.getChildren().removeAll(both);
        needs.getChildren().addAll(both);
    }

    private void take() {
        TreeMap<String, String> all = new TreeMap<>();
        stated.forEach((field, typed) -> put(all, field, typed.getText()));
        chosen.forEach((field, choice) -> put(all, field, choice.getEditor().getText()));
        ActKind act = kind.getValue();
        on.day()
                .get()
                .ifPresent(
                        day ->
                                model.take(
                                        (in, by) ->
                                                model.rooms()
                                                        .ladder()
                                                        .take(
                                                                in,
                                                                new ActTaken(
                                                                        act, day, all, List.of()),
                                                                by)));
    }

    private static void put(Map<String, String> all, String field, String typed) {
        if (typed != null && !typed.isBlank()) {
            all.put(field, typed.strip());
        }
    }
}
