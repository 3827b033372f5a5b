package tokuden.storage.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.examination.Advertising;
import tokuden.examination.Examination;
import tokuden.examination.Finding;
import tokuden.examination.Reason;
import tokuden.examination.Result;
import tokuden.law.Breach;
import tokuden.law.LabellingItem;

/** All findings on one mail. What an older program did not write is read as not known. */
public final class ExaminationShape {
    private ExaminationShape() {}

    public static String text(Examination examination) {
        ObjectNode node = Json.shape();
        node.put("mail", examination.mail().hex());
        Json.put(node, "sentOn", examination.sentOn());
        Json.put(node, "edition", examination.edition());
        node.put("advertising", examination.advertising().name());
        node.set("findings", Json.array(examination.findings(), ExaminationShape::finding));
        examination
                .applicability()
                .ifPresent(a -> node.set("applicability", ApplicabilityShape.node(a)));
        if (!examination.also().isEmpty()) {
            node.set("also", Json.array(examination.also(), ExaminationShape::also));
        }
        if (!examination.rulePack().isEmpty()) {
            node.put("rulePack", examination.rulePack());
        }
        return Json.write(node);
    }

    public static Examination examination(String text) {
        JsonNode node = Json.read(text);
        return new Examination(
                new Sha256(Json.text(node, "mail")),
                Json.get(node, "sentOn", LocalDate::parse),
                Json.get(node, "edition", LawShape::edition),
                Advertising.valueOf(Json.text(node, "advertising")),
                Json.list(node.get("findings"), ExaminationShape::finding),
                Optional.ofNullable(node.get("applicability"))
                        .map(ApplicabilityShape::applicability),
                Json.list(node.path("also"), ExaminationShape::also),
                node.path("rulePack").asText(""));
    }

    private static JsonNode also(Examination.Also also) {
        ObjectNode node = Json.object();
        node.put("sentOn", also.sentOn().toString());
        node.put("edition", also.edition().toString());
        node.set("applicability", ApplicabilityShape.node(also.applicability()));
        node.set("findings", Json.array(also.findings(), ExaminationShape::finding));
        return node;
    }

    private static Examination.Also also(JsonNode node) {
        return new Examination.Also(
                LocalDate.parse(Json.text(node, "sentOn")),
                LawShape.edition(Json.text(node, "edition")),
                ApplicabilityShape.applicability(node.get("applicability")),
                Json.list(node.get("findings"), ExaminationShape::finding));
    }

    private static JsonNode finding(Finding finding) {
        ObjectNode node = Json.object();
        node.put("mail", finding.mail().hex());
        node.put("edition", finding.edition().toString());
        node.put("breach", finding.breach().name());
        Json.put(node, "item", finding.item().map(Enum::name));
        node.set("provision", LawShape.provision(finding.provision()));
        node.put("result", finding.result().name());
        node.put("reason", finding.reason().key());
        node.set("args", Json.texts(finding.reason().args()));
        node.set("grounds", LawShape.passages(finding.grounds()));
        return node;
    }

    private static Finding finding(JsonNode node) {
        return new Finding(
                new Sha256(Json.text(node, "mail")),
                LawShape.edition(Json.text(node, "edition")),
                Breach.valueOf(Json.text(node, "breach")),
                Json.get(node, "item", LabellingItem::valueOf),
                LawShape.provision(node.get("provision")),
                Result.valueOf(Json.text(node, "result")),
                new Reason(Json.text(node, "reason"), Json.texts(node.get("args"))),
                LawShape.passages(node.get("grounds")));
    }
}
