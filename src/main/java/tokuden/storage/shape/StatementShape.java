package tokuden.storage.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.evidence.Passage;
import tokuden.reports.Statement;
import tokuden.reports.Statement.RefusalNotice;
import tokuden.reports.Statement.SentTo;

/** What is known besides the mail. */
public final class StatementShape {
    private StatementShape() {}

    public static String text(Statement statement) {
        ObjectNode node = Json.shape();
        Json.put(node, "consent", statement.consent().map(Enum::name));
        Json.put(node, "relation", statement.relation().map(Enum::name));
        Json.put(node, "recipient", statement.recipient().map(Enum::name));
        Json.put(node, "refusalText", statement.refusalTextBesidePublication());
        node.set("refusals", Json.array(statement.refusals(), StatementShape::refusal));
        ObjectNode dns = node.putObject("dns");
        statement.dns().forEach((name, answers) -> dns.set(name, Json.texts(answers)));
        node.set("trustedBy", Json.texts(statement.trustedBy()));
        Json.put(node, "headersComplete", statement.headersComplete());
        node.put("partial", statement.partial());
        node.set("recipients", Json.array(statement.recipients(), StatementShape::recipient));
        return Json.write(node);
    }

    public static Statement statement(String text) {
        JsonNode node = Json.read(text);
        Map<String, List<String>> dns = new HashMap<>();
        node.get("dns").properties().forEach(e -> dns.put(e.getKey(), Json.texts(e.getValue())));
        return new Statement(
                Json.get(node, "consent", Statement.Consent::valueOf),
                Json.get(node, "relation", Statement.Relation::valueOf),
                Json.get(node, "recipient", Statement.Recipient::valueOf),
                Json.get(node, "refusalText", Boolean::valueOf),
                Json.list(node.get("refusals"), StatementShape::refusal),
                dns,
                Json.texts(node.get("trustedBy")),
                Json.get(node, "headersComplete", Boolean::valueOf),
                node.get("partial").asBoolean(),
                Json.list(node.get("recipients"), StatementShape::recipient));
    }

    /** {@code use} is written where {@code bounced} does not say it: those of earlier stores. */
    private static JsonNode recipient(SentTo to) {
        ObjectNode node = Json.object();
        node.put("address", to.address());
        node.put("bounced", to.bounced());
        if (to.use() == Statement.Use.UNKNOWN) {
            node.put("use", to.use().name());
        }
        to.told().ifPresent(p -> node.set("told", LawShape.passages(List.of(p))));
        return node;
    }

    private static SentTo recipient(JsonNode node) {
        SentTo plain = new SentTo(Json.text(node, "address"), node.get("bounced").asBoolean());
        Optional<Passage> told =
                Optional.ofNullable(node.get("told")).map(LawShape::passages).map(p -> p.get(0));
        return new SentTo(
                plain.address(),
                Json.get(node, "use", Statement.Use::valueOf).orElse(plain.use()),
                told);
    }

    private static JsonNode refusal(RefusalNotice notice) {
        ObjectNode node = Json.object();
        node.put("sentAt", notice.sentAt().toString());
        node.put("to", notice.to());
        node.put("refusedAddress", notice.refusedAddress());
        node.put("scope", notice.scope());
        Json.put(node, "until", notice.until());
        return node;
    }

    private static RefusalNotice refusal(JsonNode node) {
        return new RefusalNotice(
                OffsetDateTime.parse(Json.text(node, "sentAt")),
                Json.text(node, "to"),
                Json.text(node, "refusedAddress"),
                Json.text(node, "scope"),
                Json.get(node, "until", LocalDate::parse));
    }
}
