package tokuden.office.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tokuden.office.JournalEntry;
import tokuden.office.JournalRecord;

/** A record as a line of JSON or of a table, and back. */
final class Lines {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COLUMNS =
            List.of("seq", "at", "actor", "action", "subject", "particulars", "previous", "hash");

    private Lines() {}

    static byte[] json(JournalRecord record) {
        JournalEntry entry = record.entry();
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("action", entry.action());
        line.put("actor", entry.actor());
        line.put("at", entry.at().toString());
        line.put("hash", record.hash());
        line.set("particulars", particulars(entry.particulars()));
        line.put("previous", record.previousHash());
        line.put("seq", record.seq());
        line.put("subject", entry.subject());
        return json(line);
    }

    static byte[] json(JsonNode line) {
        return (text(line) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] csvHead() {
        return ("\ufeff" + String.join(",", COLUMNS) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] csv(JournalRecord record) {
        JournalEntry entry = record.entry();
        List<String> cells =
                List.of(
                        Long.toString(record.seq()),
                        entry.at().toString(),
                        entry.actor(),
                        entry.action(),
                        entry.subject(),
                        text(particulars(entry.particulars())),
                        record.previousHash(),
                        record.hash());
        String row = cells.stream().map(Lines::quoted).collect(Collectors.joining(","));
        return (row + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The object of that line; empty if it is none. */
    static Optional<JsonNode> tree(String line) {
        try {
            return Optional.ofNullable(JSON.readTree(line)).filter(JsonNode::isObject);
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    /** The record of that object; empty if it is none. */
    static Optional<JournalRecord> record(JsonNode line) {
        try {
            return Optional.of(
                    new JournalRecord(
                            Long.parseLong(line.get("seq").asText()),
                            new JournalEntry(
                                    Instant.parse(line.get("at").asText()),
                                    line.get("actor").asText(),
                                    line.get("action").asText(),
                                    line.get("subject").asText(),
                                    particulars(line.get("particulars"))),
                            line.get("previous").asText(),
                            line.get("hash").asText()));
        } catch (NullPointerException | DateTimeException | NumberFormatException notARecord) {
            return Optional.empty();
        }
    }

    /** The record of those cells; empty if they are none. */
    static Optional<JournalRecord> record(List<String> cells) {
        if (cells.size() != COLUMNS.size()) {
            return Optional.empty();
        }
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            line.put(COLUMNS.get(i), cells.get(i));
        }
        return tree(cells.get(COLUMNS.indexOf("particulars")))
                .flatMap(
                        particulars -> {
                            line.set("particulars", particulars);
                            return record(line);
                        });
    }

    private static ObjectNode particulars(SortedMap<String, String> of) {
        ObjectNode particulars = JsonNodeFactory.instance.objectNode();
        of.forEach(particulars::put);
        return particulars;
    }

    private static SortedMap<String, String> particulars(JsonNode node) {
        SortedMap<String, String> particulars = new TreeMap<>();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            particulars.put(each.getKey(), each.getValue().asText());
        }
        return particulars;
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String text(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
