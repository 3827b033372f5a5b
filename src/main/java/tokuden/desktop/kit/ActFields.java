package tokuden.desktop.kit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import tokuden.casework.ladder.Ladder;
import tokuden.casework.work.ActTaken;
import tokuden.law.procedure.ActKind;
import tokuden.law.procedure.ClockRule;
import tokuden.law.procedure.Rung;

/** The fields the law asks of an act of the office, as its rung lists them. */
public final class ActFields extends VBox {
    private final Map<String, TextField> typed = new HashMap<>();
    private final Map<String, ComboBox<String>> chosen = new HashMap<>();

    public ActFields() {
        setSpacing(6);
    }

    /**
     * Lays the fields of an act; what was typed into a field of the same name stays.
     *
     * @param done acts that need no reason for being skipped
     * @param asked which of the needs are asked here
     */
    public void lay(
            Ladder ladder,
            ActKind act,
            Set<ActKind> done,
            Predicate<Rung.Need> asked,
            Texts texts) {
        SortedMap<String, String> before = stated();
        clear();
        Rung rung = ladder.rung(act);
        for (Rung.Need need : rung.needs()) {
            if (asked.test(need) && !laid(need.field())) {
                field(need, values(rung, need.field()), texts);
            }
        }
        for (Rung.Before first : rung.before()) {
            if (!done.contains(first.act())) {
                String name = said(ladder.rung(first.act()).name(), texts);
                line(ActTaken.SKIP + first.act(), texts.of("course.skip", name));
            }
        }
        fill(before);
    }

    /** What was typed and chosen; blank fields are left out. */
    public SortedMap<String, String> stated() {
        SortedMap<String, String> all = new TreeMap<>();
        typed.forEach((field, line) -> put(all, field, line.getText()));
        chosen.forEach((field, choice) -> put(all, field, choice.getEditor().getText()));
        return all;
    }

    /** Writes those texts into their fields. */
    public void fill(Map<String, String> stated) {
        stated.forEach(
                (field, text) -> {
                    if (typed.containsKey(field)) {
                        typed.get(field).setText(text);
                    } else if (chosen.containsKey(field)) {
                        chosen.get(field).getEditor().setText(text);
                    }
                });
    }

    /** Takes all fields away. */
    public void clear() {
        getChildren().clear();
        typed.clear();
        chosen.clear();
    }

    /** The words of the ladder in the language of the window. */
    public static String said(ClockRule.Words words, Texts texts) {
        return texts.language().get().getLanguage().equals("en") ? words.en() : words.ja();
    }

    private boolean laid(String field) {
        return typed.containsKey(field) || chosen.containsKey(field);
    }

    private void field(Rung.Need need, Set<String> values, Texts texts) {
        String name = said(need.name(), texts);
        if (values.isEmpty()) {
            line(need.field(), name);
        } else {
            ComboBox<String> choice = named(name, need.field(), new ComboBox<>());
            choice.setEditable(true);
            choice.getItems().setAll(values);
            chosen.put(need.field(), choice);
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
        typed.put(field, named(name, field, new TextField()));
    }

    private <N extends Control> N named(String label, String field, N node) {
        Label above = new Label(label);
        above.setWrapText(true);
        above.setLabelFor(node);
        node.setId("act-" + field);
        node.setAccessibleText(label);
        node.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(above, node);
        return node;
    }

    private static void put(Map<String, String> all, String field, String text) {
        if (text != null && !text.isBlank()) {
            all.put(field, text.strip());
        }
    }
}
