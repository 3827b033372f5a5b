package tokuden.storage.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.evidence.Sha256;
import tokuden.office.Chain;
import tokuden.office.JournalEntry;

/**
 * The first line of a journal file: format, store, number of the file, when it was begun and the
 * end of the chain that its records go on from.
 */
public record JournalHead(int format, String store, int number, Instant created, Chain goesOn) {
    static final int FORMAT = 1;
    private static final String KIND = "tokuden-journal";

    byte[] bytes() {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("created", created.toString());
        line.put("file", number);
        line.put("format", format);
        line.put("hash", hash());
        line.put("kind", KIND);
        line.put("previous", goesOn.hash());
        line.put("seq", goesOn.seq());
        line.put("store", store);
        return JournalLine.withLineFeed(line);
    }

    /** Ties the line's own fields together, as a record of the chain would. */
    private String hash() {
        TreeMap<String, String> fields = new TreeMap<>();
        fields.put("file", Integer.toString(number));
        fields.put("format", Integer.toString(format));
        return goesOn.link(new JournalEntry(created, "", KIND, store, fields)).hash();
    }

    static Optional<JournalHead> in(byte[] line) {
        try {
            JsonNode node = JournalLine.tree(line);
            JournalHead head =
                    new JournalHead(
                            node.get("format").asInt(),
                            node.get("store").asText(),
                            node.get("file").asInt(),
                            Instant.parse(node.get("created").asText()),
                            new Chain(
                                    node.get("seq").asLong(),
                                    new Sha256(node.get("previous").asText()).hex()));
            byte[] again = head.bytes();
            boolean same = Arrays.equals(again, 0, again.length - 1, line, 0, line.length);
            return same ? Optional.of(head) : Optional.empty();
        } catch (IOException
                | DateTimeException
                | NullPointerException
                | IllegalArgumentException notAHead) {
            return Optional.empty();
        }
    }
}
