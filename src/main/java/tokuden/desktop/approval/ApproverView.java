package tokuden.desktop.approval;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tokuden.casework.approval.ApproverPage;
import tokuden.casework.approval.Draft;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.LackBox;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.Screen;
import tokuden.desktop.kit.Screens;
import tokuden.desktop.kit.Texts;
import tokuden.evidence.Sha256;

/** Draws the page an approver decides on; whatever he may not do is off and says why. */
public final class ApproverView implements Screen {
    private final ApproverViewModel model;
    private final Texts texts;
    private final Navigator navigator;
    private final Parent root;
    @FXML private Label number;
    @FXML private Label title;
    @FXML private Label standing;
    @FXML private Hyperlink inCase;
    @FXML private VBox facts;
    @FXML private VBox paragraphs;
    @FXML private LackBox lacks;
    @FXML private Label whyNot;
    @FXML private TextField reason;
    @FXML private HBox confirming;
    @FXML private PasswordField confirmation;
    @FXML private Button agree;
    @FXML private Button sendBack;
    @FXML private Button inPlace;
    @FXML private Button review;

    public ApproverView(ApproverViewModel model, Texts texts, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        root = new Screens(texts).draw(this);
        lacks.follow(model.steps().lacks(), texts);
        agree.setOnAction(e -> model.agree(password()));
        sendBack.setOnAction(e -> model.sendBack());
        inPlace.setOnAction(e -> model.decideInPlace(reason.getText(), password()));
        review.setOnAction(e -> model.review(password()));
        model.open().addListener((of, was, is) -> is.ifPresent(this::lay));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node firstFocus() {
        if (agree.isDisabled()) {
            return inCase;
        }
        return confirming.isVisible() ? confirmation : agree;
    }

    @Override
    public void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            if (model.owesReview()) {
                review.fire();
            } else {
                agree.fire();
            }
            event.consume();
        }
    }

    private void lay(ApproverPage page) {
        Draft draft = page.draft();
        DraftWords words = model.words();
        number.setText(draft.number().text());
        title.setText(draft.newest().text().title());
        standing.setText(words.standing(draft));
        inCase.setText(texts.of("draft.case", draft.caseNumber().text()));
        inCase.setOnAction(e -> open(draft, Optional.empty()));
        facts.getChildren().setAll(new ApproverFacts(page, words, model.ladder(), texts).nodes());
        ParagraphRows rows =
                new ParagraphRows(model, texts, mail -> open(draft, Optional.of(mail)));
        paragraphs.getChildren().setAll(rows.of(page));
        layActs();
    }

    private void layActs() {
        boolean waits = model.here().isPresent();
        String against = model.againstAgreeing();
        agree.setText(texts.of(model.decides() ? "draft.decide" : "draft.concur"));
        off(agree, against);
        off(sendBack, model.againstSendingBack());
        off(inPlace, model.againstInPlace());
        whyNot.setText(against);
        Cells.onlyWhen(whyNot, shown(!against.isEmpty()));
        Cells.onlyWhen(agree, shown(waits));
        Cells.onlyWhen(sendBack, shown(waits));
        Cells.onlyWhen(inPlace, shown(waits && model.decides()));
        Cells.onlyWhen(reason, shown(waits && model.decides() && !inPlace.isDisabled()));
        Cells.onlyWhen(review, shown(model.owesReview()));
        boolean approves = waits && !agree.isDisabled() || model.owesReview() || mayInPlace();
        Cells.onlyWhen(confirming, shown(model.asksPassword() && approves));
    }

    private boolean mayInPlace() {
        return model.here().isPresent() && model.decides() && !inPlace.isDisabled();
    }

    /** What was typed; it does not stay in the field. */
    private char[] password() {
        char[] typed = confirmation.getText().toCharArray();
        confirmation.clear();
        return typed;
    }

    private static void off(Button button, String against) {
        button.setDisable(!against.isEmpty());
        Cells.says(button, Bindings.createStringBinding(() -> against));
    }

    private static javafx.beans.value.ObservableValue<Boolean> shown(boolean shown) {
        return new javafx.beans.property.SimpleBooleanProperty(shown);
    }

    private void open(Draft draft, Optional<Sha256> mail) {
        navigator.open(new Place.OneCase(draft.caseNumber(), mail));
    }
}
