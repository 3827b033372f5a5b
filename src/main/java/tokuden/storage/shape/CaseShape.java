package tokuden.storage.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.Determination;
import tokuden.casework.Party;
import tokuden.casework.Stage;
import tokuden.evidence.Sha256;
import tokuden.law.Breach;
import tokuden.law.LabellingItem;

/** What a case holds besides its mails: parties, determinations and the stage it has come to. */
public record CaseShape(List<Party> parties, List<Determination> determinations, Stage stage) {
    /** The text of that case. */
    public static String text(Case of) {
        ObjectNode node = Json.shape();
        node.set("parties", Json.array(of.parties(), CaseShape::party));
        node.set("determinations", Json.array(of.determinations(), CaseShape::determination));
        node.set("stage", StageShape.node(of.stage()));
        return Json.write(node);
    }

    /** The name of a stage, as lists filter by it. */
    public static String stageName(Stage stage) {
        return Json.text(StageShape.node(stage), "stage");
    }

    /** Reads back what {@link #text} wrote. */
    public static CaseShape in(String text) {
        JsonNode node = Json.read(text);
        return new CaseShape(
                Json.list(node.get("parties"), CaseShape::party),
                Json.list(node.get("determinations"), CaseShape::determination),
                StageShape.stage(node.get("stage")));
    }

    static JsonNode party(Party party) {
        return Json.object()
                .put("name", party.name())
                .put("address", party.address())
                .put("representative", party.representative())
                .put("part", party.part().name());
    }

    static Party party(JsonNode node) {
        return new Party(
                Json.text(node, "name"),
                Json.text(node, "address"),
                Json.text(node, "representative"),
                Party.Part.valueOf(Json.text(node, "part")));
    }

    static JsonNode mail(CaseMail mail) {
        ObjectNode node = Json.object();
        node.put("exhibit", mail.exhibit().hex());
        Json.put(node, "sentAt", mail.sentAt());
        return node.put("from", mail.from()).put("subject", mail.subject());
    }

    static CaseMail mail(JsonNode node) {
        return new CaseMail(
                new Sha256(Json.text(node, "exhibit")),
                Json.get(node, "sentAt", Instant::parse),
                Json.text(node, "from"),
                Json.text(node, "subject"));
    }

    static JsonNode determination(Determination determination) {
        ObjectNode node = Json.object();
        node.put("finding", determination.findingId());
        node.put("mail", determination.mail().hex());
        node.put("sentOn", determination.sentOn().toString());
        node.put("edition", determination.edition().toString());
        node.put("breach", determination.breach().name());
        Json.put(node, "item", determination.item().map(Enum::name));
        node.set("provision", LawShape.provision(determination.provision()));
        node.put("verdict", determination.verdict().name());
        node.set("grounds", LawShape.passages(determination.grounds()));
        node.put("by", determination.by());
        node.put("at", determination.at().toString());
        return node.put("reason", determination.reason());
    }

    static Determination determination(JsonNode node) {
        return new Determination(
                Json.text(node, "finding"),
                new Sha256(Json.text(node, "mail")),
                LocalDate.parse(Json.text(node, "sentOn")),
                LawShape.edition(Json.text(node, "edition")),
                Breach.valueOf(Json.text(node, "breach")),
                Json.get(node, "item", LabellingItem::valueOf),
                LawShape.provision(node.get("provision")),
                Determination.Verdict.valueOf(Json.text(node, "verdict")),
                LawShape.passages(node.get("grounds")),
                Json.text(node, "by"),
                Instant.parse(Json.text(node, "at")),
                Json.text(node, "reason"));
    }
}
