package tokuden.desktop.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import tokuden.casework.Answer;
import tokuden.casework.CaseNumber;
import tokuden.casework.work.Bulk;
import tokuden.casework.work.Clerk;
import tokuden.casework.work.Sheet;
import tokuden.casework.work.Tagged;
import tokuden.desktop.kit.DayField;
import tokuden.desktop.kit.Texts;
import tokuden.office.Officer;

/** 事案の管理: owner, tags, resubmission, end. */
final class ManageCard extends Card {
    private final ComboBox<Officer> owner;
    private final TextField tags;
    private final DayField wakes;
    private final TextField reason;
    private List<String> had = List.of();
    private boolean closed;

    ManageCard(CourseViewModel model, Texts texts) {
        super("course.manage", model, texts);
        owner = officer("course.owner", "owner");
        act("course.assign", "assign", this::assign);
        tags = field("course.tags", "tags", new TextField());
        act("course.tag", "tag", this::tag);
        wakes = day("course.wakes", "wakes");
        act("course.wake", "wake", this::wake);
        reason = field("course.reason", "closeReason", new TextField());
        act("course.close", "close", this::close);
    }

    @Override
    void lay(CourseViewModel.Course course) {
        Sheet sheet = course.sheet();
        had = sheet.tags();
        closed = sheet.state() == Sheet.State.CLOSED;
        tags.setText(String.join(" ", had));
        wakes.setText(sheet.wakesOn().map(texts::day).orElse(""));
        model.officers().stream()
                .filter(o -> o.id().equals(sheet.owner()))
                .findFirst()
                .ifPresent(owner::setValue);
    }

    private void assign() {
        String to = Optional.ofNullable(owner.getValue()).map(Officer::id).orElse("");
        model.take((in, by) -> answer(bulk().assign(List.of(in.number()), to, by), in.number()));
    }

    private void tag() {
        List<String> now =
                Arrays.stream(tags.getText().strip().split("[\\s　]+"))
                        .filter(t -> !t.isEmpty())
                        .toList();
        List<String> added = new ArrayList<>(now);
        added.removeAll(had);
        List<String> removed = new ArrayList<>(had);
        removed.removeAll(now);
        Tagged change = new Tagged(added, removed);
        model.take((in, by) -> answer(bulk().tag(List.of(in.number()), change, by), in.number()));
    }

    private void wake() {
        String why = reason.getText().strip();
        model.take((in, by) -> clerk().wake(in.number(), wakes.day().get(), why, by));
    }

    private void close() {
        String why = reason.getText().strip();
        boolean reopen = closed;
        model.take(
                (in, by) ->
                        reopen
                                ? clerk().reopen(in.number(), why, by)
                                : clerk().close(in.number(), why, by));
    }

    private static Answer<CaseNumber> answer(Bulk.Outcome outcome, CaseNumber number) {
        return Optional.ofNullable(outcome.refused().get(number))
                .<Answer<CaseNumber>>map(Answer::refused)
                .orElseGet(() -> Answer.granted(number));
    }

    private Bulk bulk() {
        return new Bulk(model.rooms().recording());
    }

    private Clerk clerk() {
        return new Clerk(model.rooms().recording());
    }
}
