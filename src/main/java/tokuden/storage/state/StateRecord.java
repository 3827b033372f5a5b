package tokuden.storage.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows that one transaction changed, each once and as it became. */
public record StateRecord(List<RowChange> changes) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int SHAPE = 1;

    public StateRecord {
        Map<String, RowChange> last = new LinkedHashMap<>();
        for (RowChange change : changes) {
            String name = change.table() + change.key();
            last.remove(name);
            last.put(name, change);
        }
        changes = List.copyOf(last.values());
    }

    /** As kept in a segment: UTF-8 JSON. */
    public byte[] bytes() {
        ObjectNode record = MAPPER.createObjectNode().put("shape", SHAPE);
        ArrayNode rows = record.putArray("rows");
        for (RowChange change : changes) {
            ObjectNode row = rows.addObject().put("table", change.table());
            if (change.gone()) {
                row.put("gone", true);
            }
            row.put("key", change.key());
            row.set("values", change.values());
        }
        try {
            return MAPPER.writeValueAsBytes(record);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The record in these bytes.
     *
     * @throws IllegalArgumentException if they are none
     */
    public static StateRecord in(byte[] bytes) {
        JsonNode record;
        try {
            record = MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a state record", e);
        }
        if (record.path("shape").asInt() != SHAPE) {
            throw new IllegalArgumentException("not shape " + SHAPE);
        }
        List<RowChange> changes = new ArrayList<>();
        for (JsonNode row : record.path("rows")) {
            changes.add(
                    new RowChange(
                            row.path("table").asText(),
                            row.path("key").asText(),
                            row.path("gone").asBoolean(false),
                            (ObjectNode) row.path("values")));
        }
        return new StateRecord(changes);
    }
}
