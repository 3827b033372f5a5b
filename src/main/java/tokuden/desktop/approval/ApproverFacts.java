package tokuden.desktop.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import tokuden.casework.Lack;
import tokuden.casework.Party;
import tokuden.casework.approval.ApproverPage;
import tokuden.casework.approval.Change;
import tokuden.casework.approval.Comment;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.Mark;
import tokuden.casework.approval.Station;
import tokuden.casework.ladder.Ladder;
import tokuden.casework.work.ActTaken;
import tokuden.desktop.kit.ActFields;
import tokuden.desktop.kit.Texts;
import tokuden.law.procedure.ActKind;
import tokuden.law.procedure.Rung;

/** What an approver needs before he reads: act, addressee, gist, articles, mails, gaps, changes. */
final class ApproverFacts {
    private final ApproverPage page;
    private final DraftWords words;
    private final Ladder ladder;
    private final Texts texts;
    private final List<Node> nodes = new ArrayList<>();

    ApproverFacts(ApproverPage page, DraftWords words, Ladder ladder, Texts texts) {
        this.page = page;
        this.ladder = ladder;
        this.words = words;
        this.texts = texts;
    }

    List<Node> nodes() {
        Draft draft = page.draft();
        fact("draft.act", DraftWords.act(draft.act(), texts));
        fact("draft.drafter", draft.drafter().name() + "　" + draft.drafter().post());
        fact("draft.addressee", page.addressees().stream().map(ApproverFacts::party).toList());
        fact("draft.gist", page.gist());
        stated(draft);
        fact("draft.articles", page.articles().stream().map(this::article).toList());
        fact("draft.mails", texts.of("draft.mails.count", page.mails()));
        gaps();
        changes();
        route(draft);
        return List.copyOf(nodes);
    }

    /** What the act states, under the names the law gives it. */
    private void stated(Draft draft) {
        Map<String, String> stated = draft.newest().basis().stated();
        Optional<Rung> rung = ActKind.of(draft.act()).map(ladder::rung);
        if (!stated.isEmpty()) {
            head(texts.of("draft.stated"));
        }
        stated.forEach((field, text) -> line(named(rung, field) + "　" + text, ""));
    }

    private String named(Optional<Rung> rung, String field) {
        if (field.startsWith(ActTaken.SKIP)) {
            Rung skipped = ladder.rung(ActKind.valueOf(field.substring(ActTaken.SKIP.length())));
            return texts.of("course.skip", ActFields.said(skipped.name(), texts));
        }
        return rung.stream()
                .flatMap(r -> r.needs().stream())
                .filter(n -> n.field().equals(field))
                .map(n -> ActFields.said(n.name(), texts))
                .findFirst()
                .orElse(field);
    }

    private void gaps() {
        head(texts.of("draft.gaps", page.gaps().size()));
        if (page.gaps().isEmpty()) {
            line("● " + texts.of("draft.gaps.none"), "mark-clear");
        }
        for (Lack gap : page.gaps()) {
            line("▲ " + texts.of(gap), "mark-suspected");
        }
    }

    private void changes() {
        head(texts.of("draft.changes", page.since().size()));
        if (page.since().isEmpty()) {
            line(texts.of("draft.changes.none"), "muted");
        }
        for (Change change : page.since()) {
            String what = change.after().isEmpty() ? change.before() : change.after();
            line(
                    DraftWords.sign(change.kind()) + " " + words.place(change) + "　" + what,
                    DraftWords.style(change.kind()));
        }
    }

    /** Every stop with what was done there; one decided in another's place stands out in words. */
    private void route(Draft draft) {
        head(texts.of("draft.route"));
        List<Mark> marks = draft.standing().marks();
        for (Station station : draft.route().stations()) {
            List<Mark> here = marks.stream().filter(m -> m.station().equals(station)).toList();
            line((here.isEmpty() ? "○ " : "● ") + words.stop(station), "");
            here.forEach(m -> line("　　" + words.mark(m), "muted"));
        }
        for (Comment comment : draft.standing().comments()) {
            line(
                    "◇ "
                            + comment.paragraph()
                            + "　"
                            + comment.text()
                            + "　"
                            + words.name(comment.by()),
                    "mark-suspected");
        }
    }

    private static String party(Party party) {
        return String.join(
                "　",
                Stream.of(party.name(), party.address(), party.representative())
                        .filter(p -> !p.isBlank())
                        .toList());
    }

    private String article(ApproverPage.Cited cited) {
        return texts.of(
                "draft.article",
                cited.provision().cited(),
                texts.day(cited.edition().inForceFrom()));
    }

    private void fact(String key, String value) {
        fact(key, List.of(value));
    }

    private void fact(String key, List<String> values) {
        head(texts.of(key));
        values.forEach(v -> line(v, ""));
    }

    private void head(String text) {
        Label head = new Label(text);
        head.getStyleClass().add("fact-head");
        nodes.add(head);
    }

    private void line(String text, String style) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            line.getStyleClass().add(style);
        }
        nodes.add(line);
    }
}
