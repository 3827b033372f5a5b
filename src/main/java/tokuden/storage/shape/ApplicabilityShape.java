package tokuden.storage.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import tokuden.examination.Advertising;
import tokuden.examination.Applicability;
import tokuden.examination.Reason;

/** Whether the act covers a mail. */
final class ApplicabilityShape {
    private ApplicabilityShape() {}

    static JsonNode node(Applicability applicability) {
        ObjectNode node = Json.object();
        node.put("advertising", applicability.advertising().name());
        node.put("incidental", applicability.incidental());
        node.put("covered", applicability.covered().name());
        node.put("reason", applicability.reason().key());
        node.set("args", Json.texts(applicability.reason().args()));
        node.put("handOver", applicability.handOver());
        node.set("grounds", LawShape.passages(applicability.grounds()));
        return node;
    }

    static Applicability applicability(JsonNode node) {
        return new Applicability(
                Advertising.valueOf(Json.text(node, "advertising")),
                node.get("incidental").asBoolean(),
                Applicability.Covered.valueOf(Json.text(node, "covered")),
                new Reason(Json.text(node, "reason"), Json.texts(node.get("args"))),
                Json.text(node, "handOver"),
                LawShape.passages(node.get("grounds")));
    }
}
