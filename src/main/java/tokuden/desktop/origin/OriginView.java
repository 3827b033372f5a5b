package tokuden.desktop.origin;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.desktop.kit.CaseHead;
import tokuden.desktop.kit.CasePage;
import tokuden.desktop.kit.Look;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Network;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.desktop.kit.Workspace;

/** Draws the page 送信元: the mails of the case, the route, the statements, and what is chosen. */
public final class OriginView implements Screen {
    private final OriginViewModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final Parent root;
    private final RouteView route;
    private final ProofView proof;
    private final CloseupView closeup;
    private final RecordAct record;
    @FXML private CaseHead head;
    @FXML private Label mailsTitle;
    @FXML private ListView<CaseMail> mails;
    @FXML private StackPane routePane;
    @FXML private StackPane proofPane;
    @FXML private StackPane closeupPane;

    public OriginView(
            OriginViewModel model,
            Workspace desk,
            Navigator navigator,
            Network network,
            Look look) {
        this.model = model;
        this.texts = desk.texts();
        this.navigator = navigator;
        Screens screens = new Screens(texts);
        root = screens.draw(this);
        route = new RouteView(model, screens, texts);
        DnsFormViewModel dns = new DnsFormViewModel(model, desk, network);
        proof = new ProofView(model, new DnsView(model, dns, screens, texts), screens, texts, look);
        closeup = new CloseupView(model, screens);
        routePane.getChildren().setAll(route.root());
        proofPane.getChildren().setAll(proof.root());
        closeupPane.getChildren().setAll(closeup.root());
        mails.fixedCellSizeProperty().bind(look.rowHeight());
        MailWords.bind(mails, model, texts);
        record = new RecordAct(model, texts);
        head.line().getChildren().addAll(record.nodes());
        model.open().addListener((of, was, is) -> is.ifPresent(this::head));
        model.traced().addListener((of, was, is) -> model.open().get().ifPresent(this::head));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        return route.rows();
    }

    @Override
    public void key(KeyEvent event) {
        boolean taken =
                event.isShortcutDown() ? withControl(event.getCode()) : plain(event.getCode());
        if (taken) {
            event.consume();
        }
    }

    private boolean withControl(KeyCode code) {
        if (code == KeyCode.ENTER) {
            record.fire();
        }
        return code == KeyCode.ENTER;
    }

    private boolean plain(KeyCode code) {
        switch (code) {
            case J -> model.move(1);
            case K -> model.move(-1);
            case R -> route.rows().requestFocus();
            case V -> proof.turnTo(0);
            case S -> proof.turnTo(1);
            case T -> proof.turnTo(2);
            case D -> proof.turnTo(3);
            case H -> closeup.steps().requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void head(Case open) {
        Optional<CaseMail> at = model.traced().get().map(TracedMail::of);
        head.show(open, at.map(CaseMail::exhibit), CasePage.ORIGIN, texts, navigator);
        mailsTitle.setText(texts.of("dossier.mails", open.mails().size()));
        at.ifPresent(mails.getSelectionModel()::select);
    }
}
