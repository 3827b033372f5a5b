package tokuden.storage.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tokuden.evidence.Sha256;
import tokuden.office.JournalEntry;
import tokuden.office.JournalRecord;

/** A journal record as a line: keys in order of the alphabet, no blanks, UTF-8, one line feed. */
public final class JournalLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JournalLine() {}

    /** The line with its line feed. */
    public static byte[] bytes(JournalRecord record) {
        JournalEntry entry = record.entry();
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("action", entry.action());
        line.put("actor", entry.actor());
        line.put("at", entry.at().toString());
        line.put("hash", record.hash());
        ObjectNode particulars = line.putObject("particulars");
        entry.particulars().forEach(particulars::put);
        line.put("previous", record.previousHash());
        line.put("seq", record.seq());
        line.put("subject", entry.subject());
        return withLineFeed(line);
    }

    /**
     * The record of that line (without line feed); empty if a byte differs from what is written.
     */
    public static Optional<JournalRecord> record(byte[] line) {
        try {
            JsonNode node = JSON.readTree(line);
            JournalRecord record = record(node);
            byte[] again = bytes(record);
            boolean same = Arrays.equals(again, 0, again.length - 1, line, 0, line.length);
            return same ? Optional.of(record) : Optional.empty();
        } catch (IOException
                | DateTimeException
                | NullPointerException
                | IllegalArgumentException notALine) {
            return Optional.empty();
        }
    }

    private static JournalRecord record(JsonNode line) {
        JournalEntry entry =
                new JournalEntry(
                        Instant.parse(line.get("at").asText()),
                        line.get("actor").asText(),
                        line.get("action").asText(),
                        line.get("subject").asText(),
                        particulars(line.get("particulars")));
        return new JournalRecord(
                line.get("seq").asLong(),
                entry,
                new Sha256(line.get("previous").asText()).hex(),
                new Sha256(line.get("hash").asText()).hex());
    }

    /** The particulars as the text a database column keeps. */
    public static String text(SortedMap<String, String> particulars) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        particulars.forEach(node::put);
        byte[] bytes = withLineFeed(node);
        return new String(bytes, 0, bytes.length - 1, StandardCharsets.UTF_8);
    }

    /** Reads back what {@link #text} wrote. */
    public static SortedMap<String, String> particulars(String text) {
        try {
            return particulars(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not the particulars of a journal record", e);
        }
    }

    private static SortedMap<String, String> particulars(JsonNode node) {
        SortedMap<String, String> particulars = new TreeMap<>();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            particulars.put(each.getKey(), each.getValue().asText());
        }
        return particulars;
    }

    static byte[] withLineFeed(JsonNode node) {
        try {
            byte[] text = JSON.writeValueAsBytes(node);
            byte[] line = Arrays.copyOf(text, text.length + 1);
            line[text.length] = '\n';
            return line;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static JsonNode tree(byte[] line) throws IOException {
        return JSON.readTree(line);
    }
}
