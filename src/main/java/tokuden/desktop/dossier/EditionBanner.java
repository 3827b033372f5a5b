package tokuden.desktop.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tokuden.desktop.kit.Texts;
import tokuden.evidence.Passage;
import tokuden.examination.Applicability;
import tokuden.examination.Examination;
import tokuden.mail.SendingTime;

/**
 * What stands above the findings of a mail: the edition that judges it and the instant that chose
 * it, other editions the times allow, and whether the act covers the mail at all, with the reason
 * and the place it is handed over to if it does not.
 */
final class EditionBanner extends VBox {
    private final Texts texts;
    private final Consumer<List<Passage>> mark;

    /**
     * An empty banner.
     *
     * @param mark marks the bytes on which the applicability rests
     */
    EditionBanner(Texts texts, Consumer<List<Passage>> mark) {
        this.texts = texts;
        this.mark = mark;
        getStyleClass().add("banner");
        setMinHeight(Region.USE_PREF_SIZE);
    }

    void show(Optional<MailSheet> sheet) {
        getChildren().clear();
        sheet.ifPresent(
                s ->
                        s.examination()
                                .ifPresent(
                                        e -> {
                                            edition(e, s.mail().sent());
                                            e.applicability().ifPresent(this::applicability);
                                            e.also().forEach(also -> otherEdition(also, s));
                                        }));
    }

    private void edition(Examination examination, Optional<SendingTime> sent) {
        String edition =
                examination
                        .edition()
                        .map(key -> texts.of("dossier.edition", texts.day(key.inForceFrom())))
                        .orElse(texts.of("dossier.edition.none"));
        String why =
                sent.map(
                                t ->
                                        texts.of(
                                                "dossier.edition.sent",
                                                texts.moment(t.at()),
                                                texts.of("dossier.edition.by." + t.source())))
                        .orElse(texts.of("dossier.edition.unsent"));
        getChildren().addAll(words(edition, "strong"), words(why, "muted"));
    }

    private void applicability(Applicability applies) {
        String coverage = texts.of("dossier.covered." + applies.covered());
        String passing = applies.incidental() ? texts.of("dossier.incidental") : "";
        getChildren()
                .add(
                        words(
                                coverage + passing + "　" + texts.of(applies.reason()),
                                style(applies.covered())));
        applies.handOverIn(texts.language().get())
                .ifPresent(
                        place ->
                                getChildren()
                                        .add(
                                                words(
                                                        texts.of("dossier.hand-over", place),
                                                        "strong")));
        if (!applies.grounds().isEmpty()) {
            Hyperlink show = new Hyperlink(texts.of("dossier.applicability.grounds"));
            show.setOnAction(e -> mark.accept(applies.grounds()));
            getChildren().add(show);
        }
    }

    private void otherEdition(Examination.Also also, MailSheet sheet) {
        String because =
                sheet.mail()
                        .sent()
                        .flatMap(SendingTime::otherwise)
                        .map(at -> texts.of("dossier.edition.otherwise", texts.moment(at)))
                        .orElse(texts.of("dossier.edition.no-zone"));
        getChildren()
                .add(
                        words(
                                texts.of(
                                        "dossier.edition.also",
                                        texts.day(also.edition().inForceFrom()),
                                        texts.day(also.sentOn()),
                                        because,
                                        texts.of(
                                                "dossier.covered."
                                                        + also.applicability().covered())),
                                "mark-suspected"));
    }

    private static String style(Applicability.Covered covered) {
        return switch (covered) {
            case YES -> "mark-clear";
            case NO -> "mark-not-applicable";
            case UNCLEAR -> "mark-undecidable";
        };
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
