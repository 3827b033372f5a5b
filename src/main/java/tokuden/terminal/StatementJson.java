package tokuden.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tokuden.reports.Statement;

/** Reads what is known besides a mail from the object {@code context}. */
final class StatementJson {
    private StatementJson() {}

    static Statement read(JsonNode context) {
        return new Statement(
                word(context, "consent", Statement.Consent::valueOf),
                word(context, "relation", Statement.Relation::valueOf),
                word(context, "recipient", Statement.Recipient::valueOf),
                flag(context, "refusalTextBesidePublication"),
                list(context.path("refusals"), StatementJson::refusal),
                dns(context.path("dns")),
                list(context.path("trustedBy"), JsonNode::asText),
                flag(context, "headersComplete"),
                context.path("partial").asBoolean(false),
                list(
                        context.path("recipients"),
                        n ->
                                new Statement.SentTo(
                                        n.path("address").asText(),
                                        n.path("bounced").asBoolean())));
    }

    private static Statement.RefusalNotice refusal(JsonNode node) {
        return new Statement.RefusalNotice(
                OffsetDateTime.parse(node.path("sentAt").asText()),
                node.path("to").asText(),
                node.path("refusedAddress").asText(),
                node.path("scope").asText("ALL"),
                Optional.of(node.path("until").asText(""))
                        .filter(s -> !s.isEmpty())
                        .map(LocalDate::parse));
    }

    private static Map<String, List<String>> dns(JsonNode node) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        node.fields()
                .forEachRemaining(
                        e -> answers.put(e.getKey(), list(e.getValue(), JsonNode::asText)));
        return answers;
    }

    private static <T> Optional<T> word(JsonNode node, String name, Function<String, T> read) {
        return Optional.of(node.path(name).asText(""))
                .filter(s -> !s.isEmpty() && !s.equals("null"))
                .map(s -> read.apply(s.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Boolean> flag(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isBoolean() ? Optional.of(value.asBoolean()) : Optional.empty();
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        node.forEach(item -> all.add(read.apply(item)));
        return all;
    }
}
