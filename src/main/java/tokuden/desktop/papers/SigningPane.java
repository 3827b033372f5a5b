package tokuden.desktop.papers;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import tokuden.casework.CaseNumber;
import tokuden.desktop.kit.KeyFields;
import tokuden.desktop.kit.Texts;

/** Draws the signing and checking of a paper into a card of the page. */
final class SigningPane {
    private static final int GAP = 6;

    private final SigningViewModel model;
    private final Texts texts;
    private final Supplier<Optional<CaseNumber>> in;
    private final TextField paper = new TextField();
    private final TextField out = new TextField();
    private final KeyFields keys = new KeyFields();
    private final Button sign = new Button();
    private final Button verify = new Button();
    private final Label whyNot = new Label();
    private final VBox told = new VBox(GAP);

    SigningPane(SigningViewModel model, Texts texts, Supplier<Optional<CaseNumber>> in) {
        this.model = model;
        this.texts = texts;
        this.in = in;
    }

    void drawInto(VBox card) {
        keys.dress(texts);
        paper.setId("signPaper");
        out.setId("signOut");
        told.setId("signTold");
        paper.textProperty().bindBidirectional(model.paper());
        out.textProperty().bindBidirectional(model.out());
        whyNot.setWrapText(true);
        whyNot.setId("signWhyNot");
        whyNot.getStyleClass().add("field-message");
        act(verify, "verify", model::verify);
        act(sign, "sign", () -> in.get().ifPresent(n -> model.sign(n, keys.take())));
        Label heading = new Label(texts.of("papers.sign.heading"));
        heading.getStyleClass().add("subheading");
        card.getChildren()
                .setAll(
                        heading,
                        label("papers.sign.paper", paper),
                        paperLine(),
                        verify,
                        keys,
                        label("papers.sign.out", out),
                        out,
                        whyNot,
                        sign,
                        told);
        model.paper().addListener((of, was, is) -> tellHindrance());
        model.out().addListener((of, was, is) -> tellHindrance());
        keys.file().addListener((of, was, is) -> tellHindrance());
        model.told().addListener((ListChangeListener<String>) change -> tell());
        tellHindrance();
    }

    private void act(Button button, String name, Runnable act) {
        button.setId(name);
        button.setText(texts.of("papers.sign." + name));
        button.setMnemonicParsing(false);
        button.setOnAction(e -> act.run());
    }

    private HBox paperLine() {
        Button choose = new Button();
        act(choose, "choose", this::choose);
        choose.setMinWidth(Button.USE_PREF_SIZE);
        HBox.setHgrow(paper, Priority.ALWAYS);
        return new HBox(GAP, paper, choose);
    }

    private Label label(String key, TextField of) {
        Label label = new Label(texts.of(key));
        label.setLabelFor(of);
        label.setWrapText(true);
        return label;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of("papers.sign.paper"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        Optional.ofNullable(chooser.showOpenDialog(paper.getScene().getWindow()))
                .ifPresent(file -> model.paper().set(file.toString()));
    }

    private void tellHindrance() {
        Optional<String> why = model.hindrance(keys.file().get().isPresent());
        sign.setDisable(why.isPresent());
        verify.setDisable(!model.hasPaper());
        whyNot.setText(why.map(texts::of).orElse(""));
        whyNot.setVisible(why.isPresent());
        whyNot.setManaged(why.isPresent());
    }

    private void tell() {
        told.getChildren().clear();
        for (String line : model.told()) {
            Label label = new Label(line);
            label.setWrapText(true);
            told.getChildren().add(label);
        }
        tellHindrance();
    }
}
