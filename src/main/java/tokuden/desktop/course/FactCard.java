package tokuden.desktop.course;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import tokuden.casework.work.Clerk;
import tokuden.casework.work.FactStated;
import tokuden.casework.work.Timeline;
import tokuden.desktop.kit.DayField;
import tokuden.desktop.kit.Texts;
import tokuden.law.procedure.FactKind;

/** 日付: a dated fact from which clocks run, and how it is known. */
final class FactCard extends Card {
    private final ComboBox<FactKind> kind;
    private final DayField on;
    private final TextField about;
    private final TextField source;

    FactCard(CourseViewModel model, Texts texts) {
        super("course.facts", model, texts);
        kind = field("course.fact", "factKind", new ComboBox<>());
        kind.getItems().setAll(FactKind.values());
        kind.setConverter(words(k -> Timeline.word(k.name(), texts.language().get())));
        kind.setValue(FactKind.ORDER_ARRIVED);
        on = day("course.on", "factOn");
        about = field("course.about", "factAbout", new TextField());
        source = field("course.source", "factSource", new TextField());
        act("course.fact.state", "factState", this::state);
    }

    @Override
    void lay(CourseViewModel.Course course) {
        clear(about, source);
    }

    private void state() {
        FactKind stated = kind.getValue();
        String what = about.getText().strip();
        String how = source.getText().strip();
        on.day()
                .get()
                .ifPresent(
                        day ->
                                model.take(
                                        (in, by) ->
                                                new Clerk(model.rooms().recording())
                                                        .state(
                                                                in.number(),
                                                                new FactStated(
                                                                        stated, day, what, how),
                                                                model.rooms().today(),
                                                                by)));
    }
}
