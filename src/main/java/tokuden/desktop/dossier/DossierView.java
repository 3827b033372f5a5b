package tokuden.desktop.dossier;

import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.Caseworker;
import tokuden.desktop.kit.CaseHead;
import tokuden.desktop.kit.CasePage;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.desktop.kit.Workspace;
import tokuden.evidence.Sha256;

/** Draws a case: head line, mails, the mail chosen, its duties. */
public final class DossierView implements Screen {
    private final DossierViewModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final JudgingViewModel judgingModel;
    private final Parent root;
    private final Hyperlink lacking = new Hyperlink();
    private final Button order = new Button();
    private MailView mail;
    private JudgingView judging;
    @FXML private CaseHead head;
    @FXML private Label mailsTitle;
    @FXML private ListView<DossierViewModel.MailLine> mails;
    @FXML private StackPane mailPane;
    @FXML private StackPane judgingPane;

    public DossierView(
            DossierViewModel model,
            Caseworker caseworker,
            Workspace desk,
            Navigator navigator,
            Look look) {
        this.model = model;
        this.texts = desk.texts();
        this.navigator = navigator;
        Screens screens = new Screens(texts);
        judgingModel = new JudgingViewModel(model, caseworker, desk);
        root = screens.draw(this);
        mail = new MailView(model, judgingModel.marks(), screens, texts);
        judging = new JudgingView(judgingModel, model, screens, texts, look);
        mailPane.getChildren().setAll(mail.root());
        judgingPane.getChildren().setAll(judging.root());
        new MailList(model, texts, look, mails);
        order.setText(texts.of("dossier.order"));
        order.setMnemonicParsing(false);
        order.getStyleClass().add("accent");
        order.setMinWidth(Button.USE_PREF_SIZE);
        lacking.setMinWidth(Hyperlink.USE_PREF_SIZE);
        head.line().getChildren().addAll(lacking, order);
        model.open().addListener((of, was, is) -> is.ifPresent(this::head));
        model.sheet().addListener((of, was, is) -> model.open().get().ifPresent(this::head));
        model.marked()
                .all()
                .addListener(
                        (ListChangeListener<Sha256>)
                                change -> model.open().get().ifPresent(this::title));
        order.setOnAction(e -> go(Place.Order::new));
        lacking.setOnAction(e -> go(Place.Order::new));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return judging.findings();
    }

    @Override
    public void key(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean taken =
                event.isShortcutDown()
                        ? withControl(code)
                        : event.isShiftDown() ? withShift(code) || plain(code) : plain(code);
        if (taken) {
            event.consume();
        }
    }

    private boolean withControl(KeyCode code) {
        switch (code) {
            case ENTER -> order.fire();
            case P -> go(Place.Parties::new);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withShift(KeyCode code) {
        switch (code) {
            case J -> markAndMove(1);
            case K -> markAndMove(-1);
            case X -> model.markAll();
            case U -> judging.undoOne();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void markAndMove(int by) {
        model.markHere();
        model.move(by);
        model.markHere();
    }

    private boolean plain(KeyCode code) {
        switch (code) {
            case J -> model.move(1);
            case K -> model.move(-1);
            case Y -> judging.breach();
            case N -> judging.noBreach();
            case U -> judging.undo();
            case X -> model.mark();
            case R -> mail.turnTo(0);
            case H -> mail.turnTo(1);
            case B -> mail.turnTo(2);
            default -> {
                return digit(code);
            }
        }
        return true;
    }

    private boolean digit(KeyCode code) {
        int digit = code.isDigitKey() ? code.getCode() - KeyCode.DIGIT0.getCode() : 0;
        if (digit > 0) {
            judgingModel.reason(digit);
        }
        return digit > 0;
    }

    private void go(Function<CaseNumber, Place> place) {
        model.open().get().ifPresent(c -> navigator.open(place.apply(c.number())));
    }

    private void title(Case open) {
        int marked = model.marked().all().size();
        mailsTitle.setText(
                marked == 0
                        ? texts.of("dossier.mails", open.mails().size())
                        : texts.of("dossier.mails.marked", open.mails().size(), marked));
    }

    private void head(Case open) {
        head.show(
                open,
                model.sheet().get().map(s -> s.of().exhibit()),
                CasePage.MAILS,
                texts,
                navigator);
        int breaches = open.breaches().size();
        lacking.setText(texts.of("dossier.breaches", breaches));
        title(open);
    }
}
