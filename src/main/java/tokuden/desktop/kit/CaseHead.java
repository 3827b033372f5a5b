package tokuden.desktop.kit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.Lack;
import tokuden.casework.clock.RunningClock;
import tokuden.evidence.Sha256;
import tokuden.office.Officer;

/**
 * The head of every page of a case: number, title, stage and next act, and the way to its other
 * pages. It never scrolls away.
 */
public final class CaseHead extends VBox {
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label stage = new Label();
    private final Label next = new Label();
    private final Label owner = new Label();
    private final Label clock = new Label();
    private final MenuButton gaps = new MenuButton();
    private final FlowPane known = new FlowPane(18, 2);
    private final HBox line = new HBox();
    private final HBox pages = new HBox();
    private Optional<Navigator> navigator = Optional.empty();
    private Optional<Case> shown = Optional.empty();
    private Optional<Consumer<Case>> shownTo = Optional.empty();

    public CaseHead() {
        number.getStyleClass().addAll("subheading", "fixed");
        title.getStyleClass().add("subheading");
        stage.getStyleClass().add("stage");
        next.getStyleClass().add("muted");
        number.setMinWidth(USE_PREF_SIZE);
        stage.setMinWidth(USE_PREF_SIZE);
        clock.setMinWidth(USE_PREF_SIZE);
        gaps.getStyleClass().addAll("gaps", "flat");
        gaps.setMinWidth(USE_PREF_SIZE);
        gaps.setVisible(false);
        gaps.setManaged(false);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren().addAll(number, title, stage, next, gap);
        known.getChildren().addAll(clock, owner, gaps);
        known.setVisible(false);
        known.setManaged(false);
        line.getStyleClass().add("head-line");
        pages.getStyleClass().add("case-pages");
        getStyleClass().add("case-head");
        getChildren().addAll(line, known, pages);
    }

    /** The line itself, so that a page can add what only it has. */
    public HBox line() {
        return line;
    }

    /** Lays the head over that case, on that page of it, at that mail. */
    public void show(
            Case open, Optional<Sha256> mail, CasePage here, Texts texts, Navigator navigator) {
        this.navigator = Optional.of(navigator);
        StageWords words = new StageWords(texts);
        number.setText(open.number().text());
        title.setText(open.title());
        stage.setText(words.name(open.stage()));
        next.setText(texts.of("dossier.next", words.next(open.stage())));
        pages.getChildren().clear();
        for (CasePage page : CasePage.values()) {
            ToggleButton way = new ToggleButton(page.name(texts));
            way.getStyleClass().add("case-page");
            way.setMnemonicParsing(false);
            way.setMinWidth(USE_PREF_SIZE);
            way.setSelected(page == here);
            way.setOnAction(
                    e -> {
                        way.setSelected(page == here);
                        navigator.open(page.of(open.number(), mail));
                    });
            pages.getChildren().add(way);
        }
        shown = Optional.of(open);
        shownTo.ifPresent(who -> who.accept(open));
    }

    /** Tells {@code who} of the case now shown, and of every case shown from now on. */
    public void whenShown(Consumer<Case> who) {
        shownTo = Optional.of(who);
        shown.ifPresent(who);
    }

    /** Says whose the case is, its nearest clock, its resubmission, and what lacks. */
    public void tell(tokuden.casework.ladder.CaseHead told, ClockWords clocks, Workspace desk) {
        known.setVisible(true);
        known.setManaged(true);
        Texts texts = desk.texts();
        String officer = told.sheet().owner();
        String name =
                desk.officers().officers().stream()
                        .filter(o -> o.id().equals(officer))
                        .map(Officer::name)
                        .findFirst()
                        .orElse(officer);
        owner.setText(name.isEmpty() ? "" : texts.of("head.owner", name));
        Optional<RunningClock> nearest = clocks.nearest(told);
        clock.setText(nearest.map(clocks::shortly).orElse(""));
        nearest.map(clocks::says).ifPresent(says -> clock.setTooltip(new Tooltip(says)));
        told.sheet()
                .wakesOn()
                .ifPresent(on -> owner.setText(owner.getText() + "　" + woken(texts, on)));
        tellGaps(told, texts);
    }

    private static String woken(Texts texts, LocalDate on) {
        return texts.of("head.wakes", texts.day(on));
    }

    /** Each gap leads to the page on which it is mended. */
    private void tellGaps(tokuden.casework.ladder.CaseHead told, Texts texts) {
        gaps.setText(texts.of("head.gaps", told.gaps().size()));
        gaps.setVisible(!told.gaps().isEmpty());
        gaps.setManaged(!told.gaps().isEmpty());
        gaps.getItems().clear();
        for (Lack gap : told.gaps()) {
            MenuItem item = new MenuItem(texts.of(gap));
            item.setMnemonicParsing(false);
            Place mends = mends(gap, told.of().number());
            item.setOnAction(e -> navigator.ifPresent(n -> n.open(mends)));
            gaps.getItems().add(item);
        }
    }

    private static Place mends(Lack gap, CaseNumber number) {
        return switch (gap.key()) {
            case "order.no-sender" -> new Place.Parties(number);
            case "order.no-determination" -> new Place.OneCase(number, Optional.empty());
            default -> new Place.Course(number);
        };
    }
}
