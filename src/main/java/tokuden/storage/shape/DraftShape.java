package tokuden.storage.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tokuden.casework.CaseNumber;
import tokuden.casework.approval.Basis;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.DraftNumber;
import tokuden.casework.approval.DraftText;
import tokuden.casework.approval.Paragraph;
import tokuden.casework.approval.Route;
import tokuden.casework.approval.Version;

/** A draft with all its versions, its route and how far it has come. */
public final class DraftShape {
    private DraftShape() {}

    /** The text of that draft. */
    public static String text(Draft draft) {
        ObjectNode node = Json.shape();
        node.put("number", draft.number().text());
        node.put("case", draft.caseNumber().text());
        node.put("act", draft.act());
        Json.put(node, "replaces", draft.replaces());
        node.set("versions", Json.array(draft.versions(), DraftShape::version));
        node.set("route", Json.array(draft.route().stations(), StandingShape::station));
        node.set("standing", StandingShape.node(draft.standing()));
        return Json.write(node);
    }

    /** Reads back what {@link #text} wrote. */
    public static Draft in(String text, long kept) {
        JsonNode node = Json.read(text);
        return new Draft(
                new DraftNumber(Json.text(node, "number")),
                new CaseNumber(Json.text(node, "case")),
                Json.text(node, "act"),
                Json.get(node, "replaces", DraftNumber::new),
                Json.list(node.get("versions"), DraftShape::version),
                new Route(Json.list(node.get("route"), StandingShape::station)),
                StandingShape.standing(node.get("standing")),
                kept);
    }

    private static JsonNode version(Version version) {
        ObjectNode node = Json.object();
        node.put("number", version.number());
        node.put("title", version.text().title());
        node.put("gist", version.text().gist());
        node.set("paragraphs", Json.array(version.text().paragraphs(), DraftShape::paragraph));
        node.set("basis", basis(version.basis()));
        node.set("by", OfficeShape.officer(version.by()));
        return node.put("at", version.at().toString());
    }

    private static Version version(JsonNode node) {
        return new Version(
                node.get("number").asInt(),
                new DraftText(
                        Json.text(node, "title"),
                        Json.text(node, "gist"),
                        Json.list(node.get("paragraphs"), DraftShape::paragraph)),
                basis(node.get("basis")),
                OfficeShape.officer(node.get("by")),
                Instant.parse(Json.text(node, "at")));
    }

    private static JsonNode paragraph(Paragraph paragraph) {
        ObjectNode node = Json.object();
        node.put("mark", paragraph.mark());
        node.put("text", paragraph.text());
        node.set("passages", LawShape.passages(paragraph.passages()));
        return node.set("findings", Json.texts(paragraph.findings()));
    }

    private static Paragraph paragraph(JsonNode node) {
        return new Paragraph(
                Json.text(node, "mark"),
                Json.text(node, "text"),
                LawShape.passages(node.get("passages")),
                Json.texts(node.get("findings")));
    }

    private static JsonNode basis(Basis basis) {
        ObjectNode node = Json.object();
        node.set("addressees", Json.array(basis.addressees(), CaseShape::party));
        node.set("determinations", Json.array(basis.determinations(), CaseShape::determination));
        node.set("mails", Json.array(basis.mails(), CaseShape::mail));
        ObjectNode days = node.putObject("days");
        basis.days().forEach((key, day) -> days.put(key, day.toString()));
        if (!basis.stated().isEmpty()) {
            ObjectNode stated = node.putObject("stated");
            basis.stated().forEach(stated::put);
        }
        return node;
    }

    private static Basis basis(JsonNode node) {
        SortedMap<String, LocalDate> days = new TreeMap<>();
        for (Map.Entry<String, JsonNode> day : node.get("days").properties()) {
            days.put(day.getKey(), LocalDate.parse(day.getValue().asText()));
        }
        SortedMap<String, String> stated = new TreeMap<>();
        if (node.has("stated")) {
            node.get("stated")
                    .properties()
                    .forEach(field -> stated.put(field.getKey(), field.getValue().asText()));
        }
        return new Basis(
                Json.list(node.get("addressees"), CaseShape::party),
                Json.list(node.get("determinations"), CaseShape::determination),
                Json.list(node.get("mails"), CaseShape::mail),
                days,
                stated);
    }
}
