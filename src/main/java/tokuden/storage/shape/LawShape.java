package tokuden.storage.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.law.EditionKey;
import tokuden.law.Provision;

/** Provisions, editions and the passages a result rests on. */
final class LawShape {
    private LawShape() {}

    static JsonNode provision(Provision provision) {
        return Json.object()
                .put("of", provision.of().name())
                .put("citation", provision.citation())
                .put("confirmed", provision.confirmed());
    }

    static Provision provision(JsonNode node) {
        return new Provision(
                Provision.Text.valueOf(Json.text(node, "of")),
                Json.text(node, "citation"),
                node.get("confirmed").asBoolean());
    }

    static EditionKey edition(String text) {
        return new EditionKey(LocalDate.parse(text));
    }

    static JsonNode passages(List<Passage> passages) {
        return Json.array(
                passages,
                p ->
                        Json.object()
                                .put("exhibit", p.exhibit().hex())
                                .put("part", p.part())
                                .put("from", p.from())
                                .put("to", p.to())
                                .put("text", p.text()));
    }

    static List<Passage> passages(JsonNode array) {
        return Json.list(
                array,
                p ->
                        new Passage(
                                new Sha256(Json.text(p, "exhibit")),
                                Json.text(p, "part"),
                                p.get("from").asLong(),
                                p.get("to").asLong(),
                                Json.text(p, "text")));
    }
}
