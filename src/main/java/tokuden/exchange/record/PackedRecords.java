package tokuden.exchange.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Any record of the domain as JSON: its fields by their names, in their order; of several kinds of
 * one family the kind is named under {@code is}. The same record gives the same bytes on every
 * machine. What is empty is left out.
 */
public final class PackedRecords {
    /** Under which the kind of a family stands. */
    static final String KIND = "is";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PackedRecords() {}

    /** The record as a tree. */
    public static ObjectNode tree(Record record) {
        ObjectNode node = NODES.objectNode();
        if (isOfFamily(record.getClass())) {
            node.put(KIND, record.getClass().getSimpleName());
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            JsonNode value = node(value(component, record));
            if (!value.isNull()) {
                node.set(component.getName(), value);
            }
        }
        return node;
    }

    /** A list of records as a tree. */
    public static ArrayNode trees(Collection<? extends Record> records) {
        return (ArrayNode) node(records);
    }

    /** The record that a tree tells. */
    public static <R> R read(JsonNode tree, Class<R> type) {
        return type.cast(RecordReading.value(tree, type));
    }

    /** The bytes of a tree, in one line without its end. */
    public static byte[] bytes(JsonNode tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The bytes of a tree as a file a person can read. */
    public static byte[] legible(JsonNode tree) {
        try {
            String text = MAPPER.writer(new SteadyPrinter()).writeValueAsString(tree);
            return (text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The tree those bytes hold; empty if they are no JSON. */
    public static Optional<JsonNode> parsed(byte[] bytes) {
        try {
            return Optional.ofNullable(MAPPER.readTree(bytes)).filter(JsonNode::isObject);
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static boolean isOfFamily(Class<?> type) {
        for (Class<?> each : type.getInterfaces()) {
            if (each.isSealed()) {
                return true;
            }
        }
        return false;
    }

    /** Is it a record of one text, written as that text? */
    static boolean isText(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1
                && components[0].getType() == String.class
                && !isOfFamily(type);
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode node(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(PackedRecords::node).orElse(NullNode.instance);
        }
        if (value instanceof OptionalLong maybe) {
            return maybe.isPresent() ? NODES.numberNode(maybe.getAsLong()) : NullNode.instance;
        }
        if (value instanceof OptionalInt maybe) {
            return maybe.isPresent() ? NODES.numberNode(maybe.getAsInt()) : NullNode.instance;
        }
        if (value instanceof Collection<?> several) {
            ArrayNode array = NODES.arrayNode();
            several.forEach(each -> array.add(node(each)));
            return value instanceof java.util.Set<?> ? SteadyPrinter.sorted(array) : array;
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            Map<String, JsonNode> sorted = new TreeMap<>();
            map.forEach((k, v) -> sorted.put(k.toString(), node(v)));
            object.setAll(sorted);
            return object;
        }
        if (value instanceof Record record) {
            return isText(record.getClass())
                    ? node(value(record.getClass().getRecordComponents()[0], record))
                    : tree(record);
        }
        return plain(value);
    }

    private static JsonNode plain(Object value) {
        if (value instanceof Long || value instanceof Integer) {
            return NODES.numberNode(((Number) value).longValue());
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof Enum<?> name) {
            return NODES.textNode(name.name());
        }
        if (value instanceof InetAddress address) {
            return NODES.textNode(address.getHostAddress());
        }
        if (value instanceof String || value instanceof java.time.temporal.Temporal) {
            return NODES.textNode(value.toString());
        }
        throw new IllegalArgumentException("no form for " + value.getClass());
    }
}
