package tokuden.mail.auth.dns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * JSON with one spelling: keys in order, no white space, UTF-8. So one content has one hash on
 * every machine.
 */
final class CanonicalJson {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private CanonicalJson() {}

    static byte[] write(Map<String, Object> content) {
        try {
            return MAPPER.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings, numbers, lists and maps only", e);
        }
    }

    /** The tree, if the bytes are JSON of that format in version 1. */
    static Optional<JsonNode> read(byte[] bytes, String format) {
        try {
            JsonNode tree = MAPPER.readTree(bytes);
            return tree != null
                            && tree.path("format").asText().equals(format)
                            && tree.path("version").asInt() == 1
                    ? Optional.of(tree)
                    : Optional.empty();
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }
}
