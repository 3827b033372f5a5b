package tokuden.desktop.kit;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tokuden.casework.Case;
import tokuden.evidence.Sha256;

/**
 * The head of every page of a case: number, title, stage and next act, and the way to its other
 * pages. It never scrolls away.
 */
public final class CaseHead extends VBox {
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label stage = new Label();
    private final Label next = new Label();
    private final HBox line = new HBox();
    private final HBox pages = new HBox();

    public CaseHead() {
        number.getStyleClass().addAll("subheading", "fixed");
        title.getStyleClass().add("subheading");
        stage.getStyleClass().add("stage");
        next.getStyleClass().add("muted");
        number.setMinWidth(USE_PREF_SIZE);
        stage.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren().addAll(number, title, stage, next, gap);
        line.getStyleClass().add("head-line");
        pages.getStyleClass().add("case-pages");
        getStyleClass().add("case-head");
        getChildren().addAll(line, pages);
    }

    /** The line itself, so that a page can add what only it has. */
    public HBox line() {
        return line;
    }

    /** Lays the head over that case, on that page of it, at that mail. */
    public void show(
            Case open, Optional<Sha256> mail, CasePage here, Texts texts, Navigator navigator) {
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
    }
}
