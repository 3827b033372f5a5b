package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tokuden.casework.approval.ApproverPage;
import tokuden.casework.approval.Change;
import tokuden.casework.approval.Comment;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.Mark;
import tokuden.casework.approval.Paragraph;
import tokuden.casework.approval.Standing;
import tokuden.casework.approval.Station;
import tokuden.evidence.Passage;
import tokuden.office.Officer;

/** A draft as an object with stable keys. */
final class DraftJson {
    private DraftJson() {}

    static Map<String, Object> of(Draft draft) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("draft", draft.number().text());
        object.put("case", draft.caseNumber().text());
        object.put("act", draft.act());
        object.put("state", draft.standing().state().name());
        object.put("version", draft.newest().number());
        object.put("title", draft.newest().text().title());
        object.put("authors", draft.authors().stream().map(Officer::id).toList());
        object.put("waitsFor", draft.waitsFor().orElse(null));
        object.put("replaces", draft.replaces().map(Object::toString).orElse(null));
        object.put("route", draft.route().stations().stream().map(DraftJson::station).toList());
        object.put("marks", draft.standing().marks().stream().map(DraftJson::mark).toList());
        object.put("frozen", draft.standing().decision().map(d -> d.frozen().hex()).orElse(null));
        object.put(
                "reviewOwedBy",
                draft.standing()
                        .decision()
                        .flatMap(Standing.Decided::toBeReviewed)
                        .map(Station::officer)
                        .orElse(null));
        return object;
    }

    static Map<String, Object> of(ApproverPage page, Locale language) {
        Map<String, Object> object = of(page.draft());
        object.put("addressees", page.addressees().stream().map(p -> p.name()).toList());
        object.put("gist", page.gist());
        object.put(
                "articles",
                page.articles().stream()
                        .map(a -> a.provision().cited() + " (" + a.edition() + ")")
                        .toList());
        object.put("stated", page.draft().newest().basis().stated());
        object.put("mails", page.mails());
        object.put("gaps", page.gaps().stream().map(g -> g.in(language)).toList());
        object.put("changes", page.since().stream().map(DraftJson::change).toList());
        object.put(
                "comments",
                page.draft().standing().comments().stream().map(DraftJson::comment).toList());
        object.put(
                "paragraphs",
                page.draft().newest().text().paragraphs().stream()
                        .map(DraftJson::paragraph)
                        .toList());
        return object;
    }

    private static Map<String, Object> station(Station station) {
        return object("kind", station.kind(), "post", station.post(), "officer", station.officer());
    }

    private static Map<String, Object> mark(Mark mark) {
        Map<String, Object> object =
                object("how", mark.how(), "post", mark.station().post(), "by", mark.by());
        object.put("at", mark.at().toString());
        object.put("reason", mark.reason());
        return object;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> object =
                object("kind", change.kind(), "place", change.place(), "before", change.before());
        object.put("after", change.after());
        return object;
    }

    private static Map<String, Object> comment(Comment comment) {
        return object("paragraph", comment.paragraph(), "text", comment.text(), "by", comment.by());
    }

    private static Map<String, Object> paragraph(Paragraph paragraph) {
        List<String> evidence = paragraph.passages().stream().map(DraftJson::place).toList();
        Map<String, Object> object =
                object("mark", paragraph.mark(), "text", paragraph.text(), "evidence", "");
        object.put("evidence", evidence);
        object.put("findings", paragraph.findings());
        return object;
    }

    private static String place(Passage passage) {
        return passage.exhibit().hex()
                + " "
                + passage.part()
                + " "
                + passage.from()
                + ".."
                + passage.to();
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put(keysAndValues[i].toString(), keysAndValues[i + 1].toString());
        }
        return object;
    }
}
