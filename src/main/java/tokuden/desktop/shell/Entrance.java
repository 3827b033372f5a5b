package tokuden.desktop.shell;

import java.time.Clock;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import tokuden.desktop.kit.Workspace;
import tokuden.desktop.signin.SignInView;
import tokuden.desktop.signin.SignInViewModel;
import tokuden.office.signin.Doorway;

/**
 * The door laid over the whole window of an office on duty, or of an encrypted store, until
 * somebody is in.
 */
final class Entrance {
    private static final Duration LOOK = Duration.seconds(5);

    private final Workspace work;
    private final SignInViewModel model;
    private final Timeline watch;

    /**
     * @param entering done before whoever comes in sits down
     */
    Entrance(Doorway door, Clock clock, Workspace work, Runnable entering) {
        this.work = work;
        this.model = new SignInViewModel(door, work, clock, entering);
        this.watch = new Timeline(new KeyFrame(LOOK, e -> model.lockIfIdle()));
        watch.setCycleCount(Timeline.INDEFINITE);
        watch.play();
    }

    SignInViewModel model() {
        return model;
    }

    /** Nobody is in. */
    boolean isClosed() {
        return model.closed().get();
    }

    void acted() {
        model.acted();
    }

    /** Lays the door over what is drawn there, and hides that while the door is closed. */
    void drawIn(StackPane root) {
        SignInView view = new SignInView(model, work.texts());
        Node frame = root.getChildren().get(0);
        root.getChildren().add(view.root());
        ChangeListener<Boolean> show =
                (of, was, closed) -> {
                    view.root().setVisible(closed);
                    frame.setVisible(!closed);
                    if (closed) {
                        view.focus();
                    }
                };
        model.closed().addListener(show);
        show.changed(model.closed(), isClosed(), isClosed());
    }
}
