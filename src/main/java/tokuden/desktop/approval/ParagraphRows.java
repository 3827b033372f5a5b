package tokuden.desktop.approval;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tokuden.casework.CaseMail;
import tokuden.casework.approval.ApproverPage;
import tokuden.casework.approval.Change;
import tokuden.casework.approval.Paragraph;
import tokuden.desktop.kit.Shorts;
import tokuden.desktop.kit.Texts;
import tokuden.evidence.Sha256;

/**
 * The paragraphs of a draft one under the other: what changed by colour and mark, links to the
 * mails each rests on, and a field for what is to be mended there.
 */
final class ParagraphRows {
    private static final int SUBJECT = 24;
    private static final int MOST_LINKS = 12;

    private final ApproverViewModel model;
    private final Texts texts;
    private final Consumer<Sha256> openMail;

    ParagraphRows(ApproverViewModel model, Texts texts, Consumer<Sha256> openMail) {
        this.model = model;
        this.texts = texts;
        this.openMail = openMail;
    }

    List<Node> of(ApproverPage page) {
        List<CaseMail> mails = page.draft().newest().basis().mails();
        return page.draft().newest().text().paragraphs().stream()
                .<Node>map(p -> row(p, mails))
                .toList();
    }

    private VBox row(Paragraph paragraph, List<CaseMail> mails) {
        Optional<Change> change = model.change(paragraph);
        Label text = new Label(change.map(c -> sign(c) + " ").orElse("") + paragraph.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        VBox row = new VBox(2, text);
        change.ifPresent(
                c -> {
                    text.getStyleClass().add(DraftWords.style(c.kind()));
                    if (!c.before().isEmpty()) {
                        row.getChildren().add(before(c));
                    }
                });
        row.getChildren().add(links(paragraph, mails, row));
        row.getStyleClass().add("draft-paragraph");
        return row;
    }

    private String sign(Change change) {
        return DraftWords.sign(change.kind());
    }

    private Label before(Change change) {
        Label before = new Label(texts.of("draft.before", change.before()));
        before.setWrapText(true);
        before.setMinHeight(Region.USE_PREF_SIZE);
        before.getStyleClass().add("muted");
        return before;
    }

    private FlowPane links(Paragraph paragraph, List<CaseMail> mails, VBox row) {
        FlowPane links = new FlowPane(8, 0);
        Label mark = new Label(paragraph.mark());
        mark.getStyleClass().addAll("muted", "fixed");
        links.getChildren().add(mark);
        List<Sha256> evidence = model.evidence(paragraph);
        for (Sha256 mail : evidence.subList(0, Math.min(MOST_LINKS, evidence.size()))) {
            Hyperlink link = new Hyperlink(texts.of("draft.evidence", name(mail, mails)));
            link.setOnAction(e -> openMail.accept(mail));
            links.getChildren().add(link);
        }
        if (model.here().isPresent() && model.againstSendingBack().isEmpty()) {
            links.getChildren().add(remark(paragraph, row));
        }
        return links;
    }

    private ToggleButton remark(Paragraph paragraph, VBox row) {
        TextField field = new TextField();
        field.setPromptText(texts.of("draft.remark.prompt"));
        field.setAccessibleText(texts.of("draft.remark") + " " + paragraph.mark());
        field.setId("remark-" + paragraph.mark());
        field.textProperty().addListener((of, was, is) -> model.remark(paragraph.mark(), is));
        ToggleButton write = new ToggleButton(texts.of("draft.remark"));
        write.setMnemonicParsing(false);
        write.setId("write-" + paragraph.mark());
        write.getStyleClass().add("small-act");
        write.selectedProperty()
                .addListener(
                        (of, was, is) -> {
                            if (is) {
                                row.getChildren().add(field);
                                field.requestFocus();
                            } else {
                                field.clear();
                                row.getChildren().remove(field);
                            }
                        });
        return write;
    }

    private static String name(Sha256 mail, List<CaseMail> mails) {
        return mails.stream()
                .filter(m -> m.exhibit().equals(mail))
                .map(m -> Shorts.middle(m.subject(), SUBJECT))
                .findFirst()
                .orElse(mail.hex().substring(0, 8));
    }
}
