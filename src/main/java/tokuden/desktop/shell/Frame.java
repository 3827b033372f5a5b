package tokuden.desktop.shell;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import tokuden.desktop.kit.InputMethodGuard;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Workspace;
import tokuden.office.Officer;

/** The frame of the window with the screen of the place one is at; drawn anew in each language. */
final class Frame {
    private final Workspace work;
    private final FrameViewModel model;
    private final Look look;
    private final StackPane root = new StackPane();
    private FrameView view;
    private Optional<ScreenList> screens = Optional.empty();
    private Optional<Entrance> entrance = Optional.empty();
    private Optional<Screen> screen = Optional.empty();

    Frame(Workspace work, FrameViewModel model, Look look) {
        this.work = work;
        this.model = model;
        this.look = look;
        view = draw();
        work.texts().language().addListener((of, was, is) -> redraw());
        model.place().addListener((of, was, is) -> showPlace());
        model.desk().addListener((of, was, is) -> opened(is));
        model.lockedDoor().addListener((of, was, is) -> is.ifPresent(this::barred));
        work.officers().current().addListener((of, was, is) -> seated(is));
    }

    Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        look.on(scene);
        InputMethodGuard.on(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        scene.addEventFilter(InputEvent.ANY, event -> entrance.ifPresent(Entrance::acted));
        return scene;
    }

    String title() {
        return work.texts().of("frame.title");
    }

    Look look() {
        return look;
    }

    Workspace work() {
        return work;
    }

    FrameViewModel model() {
        return model;
    }

    void open(Opener opener) {
        model.start(opener);
    }

    private FrameView draw() {
        FrameView drawn = new FrameView(model, work, look);
        root.getChildren().setAll(drawn.root(), drawn.keyMap());
        entrance.ifPresent(e -> e.drawIn(root));
        return drawn;
    }

    private void redraw() {
        view = draw();
        showPlace();
    }

    private void opened(Optional<Desk> desk) {
        if (model.lockedDoor().get().isEmpty()) {
            entrance =
                    desk.filter(d -> !d.office().onTrial())
                            .map(d -> new Entrance(d.door().signIn(), d.clock(), work, () -> {}));
            entrance.ifPresent(e -> e.drawIn(root));
        }
        seated(work.officers().current().get());
    }

    /** Nothing of an encrypted store can be shown before somebody has opened it. */
    private void barred(LockedDoor door) {
        screens = Optional.empty();
        screen = Optional.empty();
        entrance =
                Optional.of(
                        new Entrance(
                                door,
                                door.clock(),
                                work,
                                () -> door.desk().ifPresent(model::unlocked)));
        view = draw();
    }

    /** Whoever sits down sees screens of his own: nothing of another one's is left in them. */
    private void seated(Optional<Officer> officer) {
        Optional<Desk> desk = model.desk().get();
        desk.ifPresent(d -> d.door().seat().accept(officer));
        if (entrance.isPresent() || screens.isEmpty()) {
            screens =
                    desk.filter(d -> officer.isPresent())
                            .map(d -> new ScreenList(d, work, model, model.network(), look));
        }
        showPlace();
    }

    private void showPlace() {
        screen = screens.map(all -> all.of(model.place().get()));
        screen.ifPresent(
                s -> {
                    view.show(s.root());
                    root.applyCss();
                    root.layout();
                    s.firstFocus().requestFocus();
                });
    }

    private void key(KeyEvent event) {
        if (entrance.filter(Entrance::isClosed).isPresent()) {
            return;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (!frameKey(event, typing) && (!typing || event.isShortcutDown())) {
            screen.ifPresent(s -> s.key(event));
        }
    }

    private boolean frameKey(KeyEvent event, boolean typing) {
        boolean taken = view.key(event, typing) || travel(event);
        if (taken) {
            event.consume();
        }
        return taken;
    }

    private boolean travel(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isAltDown() && code == KeyCode.LEFT) {
            model.back();
        } else if (event.isAltDown() && code == KeyCode.RIGHT) {
            model.forward();
        } else if (event.isShortcutDown() && code == KeyCode.DIGIT1) {
            model.open(new Place.Intake());
        } else if (event.isShortcutDown() && code == KeyCode.DIGIT2) {
            model.open(new Place.Cases());
        } else if (event.isShortcutDown() && code == KeyCode.DIGIT3) {
            model.open(new Place.Today());
        } else if (event.isShortcutDown() && code == KeyCode.DIGIT4) {
            model.open(new Place.Inbox());
        } else if (event.isShortcutDown() && code == KeyCode.DIGIT6) {
            model.open(new Place.Numbers());
        } else if (event.isShortcutDown() && code == KeyCode.DIGIT7) {
            model.open(new Place.Ledger(Optional.empty()));
        } else if (event.isShortcutDown() && code == KeyCode.DIGIT8) {
            model.open(new Place.StoreHealth());
        } else if (event.isShortcutDown() && code == KeyCode.DIGIT0) {
            model.open(new Place.Exchanges());
        } else if (event.isShortcutDown() && code == KeyCode.DIGIT9) {
            model.open(new Place.Register(Optional.empty()));
        } else {
            return false;
        }
        return true;
    }
}
