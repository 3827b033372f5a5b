package tokuden.storage.shape;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The few acts on JSON that every shape needs. */
final class Json {
    /** The number of the shape written today; older ones stay readable. */
    static final int SHAPE = 1;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An outermost object, with the number of its shape. */
    static ObjectNode shape() {
        return object().put("shape", SHAPE);
    }

    static <T> ArrayNode array(List<T> items, Function<T, JsonNode> each) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> array.add(each.apply(item)));
        return array;
    }

    static ArrayNode texts(List<String> items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(array::add);
        return array;
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> each) {
        return StreamSupport.stream(array.spliterator(), false).map(each).toList();
    }

    static List<String> texts(JsonNode array) {
        return list(array, JsonNode::asText);
    }

    /** Writes the field only if there is something to write. */
    static void put(ObjectNode object, String field, Optional<?> value) {
        value.ifPresent(v -> object.put(field, v.toString()));
    }

    /** The field if it was written. */
    static <T> Optional<T> get(JsonNode object, String field, Function<String, T> as) {
        return Optional.ofNullable(object.get(field)).map(JsonNode::asText).map(as);
    }

    static String text(JsonNode node, String field) {
        return node.get(field).asText();
    }

    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static JsonNode read(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node.path("shape").asInt() != SHAPE) {
                throw new IllegalArgumentException("not shape " + SHAPE);
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not the JSON of the store", e);
        }
    }
}
