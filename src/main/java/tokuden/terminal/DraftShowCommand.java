package tokuden.terminal;

import java.util.List;
import java.util.Optional;
import tokuden.casework.approval.ApproverPage;
import tokuden.casework.approval.Change;
import tokuden.casework.approval.Comment;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.Mark;
import tokuden.casework.approval.Paragraph;
import tokuden.casework.approval.Standing;
import tokuden.casework.approval.Station;

/** Shows what the approver needs on one page, then the words with what they rest on. */
final class DraftShowCommand extends NumberedDraftCommand {
    DraftShowCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Draft draft) {
        ApproverPage page = circulation(place).page(draft);
        if (json) {
            console().json(DraftJson.of(page, console().language()));
            return WELL;
        }
        head(page);
        route(draft);
        page.since().forEach(this::change);
        draft.standing().comments().forEach(this::comment);
        draft.newest().text().paragraphs().forEach(this::paragraph);
        return WELL;
    }

    private void head(ApproverPage page) {
        Draft draft = page.draft();
        say(
                "draft.kept",
                draft.number(),
                draft.caseNumber(),
                draft.newest().number(),
                console().text("draft.state." + draft.standing().state()));
        say("draft.act", draft.act(), page.mails());
        page.addressees()
                .forEach(p -> say("draft.addressee", p.name(), p.address(), p.representative()));
        page.gist().forEach(line -> say("draft.gist", line));
        draft.newest().basis().stated().forEach((field, text) -> say("draft.stated", field, text));
        page.articles().forEach(a -> say("draft.article", a.edition(), a.provision().cited()));
        page.gaps().forEach(gap -> say("draft.gap", gap.in(console().language())));
        draft.standing()
                .decision()
                .ifPresent(decision -> say("draft.frozen", decision.frozen().hex()));
    }

    private void route(Draft draft) {
        List<Mark> marks = draft.standing().marks();
        for (Station station : draft.route().stations()) {
            String done =
                    marks.stream()
                            .filter(m -> m.station().equals(station))
                            .map(
                                    m ->
                                            console().text("draft.mark." + m.how())
                                                    + " "
                                                    + m.by()
                                                    + " "
                                                    + m.at()
                                                    + (m.reason().isEmpty()
                                                            ? ""
                                                            : " " + m.reason()))
                            .reduce((a, b) -> a + "、" + b)
                            .orElse(console().text("draft.mark.WAITING"));
            line(
                    console().text("draft.station." + station.kind())
                            + "  "
                            + station.post()
                            + "  "
                            + station.officer()
                            + "  "
                            + done
                            + owed(draft, station));
        }
        draft.waitsFor().ifPresent(id -> say("draft.waits", id));
    }

    private String owed(Draft draft, Station station) {
        Optional<Station> owed =
                draft.standing().decision().flatMap(Standing.Decided::toBeReviewed);
        return owed.filter(station::equals)
                .map(s -> "、" + console().text("draft.mark.OWED"))
                .orElse("");
    }

    private void change(Change change) {
        say("draft.change." + change.kind(), change.place(), change.before(), change.after());
    }

    private void comment(Comment comment) {
        say("draft.comment", comment.paragraph(), comment.text(), comment.by());
    }

    private void paragraph(Paragraph paragraph) {
        line(paragraph.mark() + "  " + paragraph.text());
        paragraph
                .passages()
                .forEach(
                        p ->
                                say(
                                        "draft.evidence",
                                        p.exhibit().hex().substring(0, 12)
                                                + " "
                                                + p.part()
                                                + " "
                                                + p.from()
                                                + ".."
                                                + p.to()));
    }

    private void say(String key, Object... args) {
        line(console().text(key, args));
    }

    private void line(String text) {
        console().line(Table.plain(text));
    }
}
