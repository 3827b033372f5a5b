package tokuden.desktop.course;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tokuden.casework.work.Clerk;
import tokuden.casework.work.Sheet;
import tokuden.casework.work.TaskSet;
import tokuden.desktop.kit.DayField;
import tokuden.desktop.kit.Texts;
import tokuden.office.Officer;

/** 作業: what is to be done, by whom and until when. */
final class TasksCard extends Card {
    private final VBox open = new VBox(4);
    private final TextField what;
    private final ComboBox<Officer> owner;
    private final DayField due;

    TasksCard(CourseViewModel model, Texts texts) {
        super("course.tasks", model, texts);
        add(open);
        what = field("course.task", "taskWhat", new TextField());
        owner = officer("course.owner", "taskOwner");
        due = day("course.due", "taskDue");
        act("course.task.set", "taskSet", this::set);
    }

    @Override
    void lay(CourseViewModel.Course course) {
        pane().setText(texts.of("course.tasks.open", course.sheet().tasks().size()));
        open.getChildren().setAll(course.sheet().tasks().stream().map(this::line).toList());
        if (owner.getValue() == null) {
            model.desk().onDuty().ifPresent(owner::setValue);
        }
    }

    private HBox line(Sheet.Task task) {
        String name =
                model.officers().stream()
                        .filter(o -> o.id().equals(task.owner()))
                        .map(Officer::name)
                        .findFirst()
                        .orElse(task.owner());
        String until = task.due().map(d -> "　" + texts.day(d)).orElse("");
        Label says = new Label(task.what() + "　" + name + until);
        says.setWrapText(true);
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        Button done = new Button(texts.of("course.task.done"));
        done.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        done.setMnemonicParsing(false);
        done.getStyleClass().add("small-act");
        done.setAccessibleText(texts.of("course.task.done") + " " + task.what());
        done.setOnAction(e -> model.take((in, by) -> clerk().done(in.number(), task.id(), "", by)));
        return new HBox(8, says, done);
    }

    private void set() {
        TaskSet task =
                new TaskSet(
                        what.getText().strip(),
                        Optional.ofNullable(owner.getValue()).map(Officer::id).orElse(""),
                        due.day().get(),
                        "");
        model.take((in, by) -> clerk().setTask(in.number(), task, by));
        clear(what, due);
    }

    private Clerk clerk() {
        return new Clerk(model.rooms().recording());
    }
}
