package tokuden.storage.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Any record of the domain as an object whose fields bear the names of its components. A record of
 * one text is written as that text. The names are part of what is kept: a component that is renamed
 * needs a migration (docs/decisions/0151).
 */
public final class RecordShape {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordShape() {}

    /** The text of that record. */
    public static String text(Record record) {
        ObjectNode node = Json.shape();
        node.setAll(object(record));
        return Json.write(node);
    }

    /**
     * Reads back what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it is not the text of such a record
     */
    public static <R> R in(String text, Class<R> type) {
        return type.cast(record(Json.read(text), type));
    }

    private static ObjectNode object(Record record) {
        ObjectNode node = Json.object();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            JsonNode value = node(value(component, record));
            if (!value.isNull()) {
                node.set(component.getName(), value);
            }
        }
        return node;
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
            return maybe.map(RecordShape::node).orElse(NODES.nullNode());
        }
        if (value instanceof Long number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Integer number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof List<?> list) {
            return Json.array(list, RecordShape::node);
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode node = Json.object();
            map.forEach((k, v) -> node.put(k.toString(), v.toString()));
            return node;
        }
        if (value instanceof Enum<?> name) {
            return NODES.textNode(name.name());
        }
        if (value instanceof Record record && !isText(record.getClass())) {
            return object(record);
        }
        return NODES.textNode(
                value instanceof Record text
                        ? value(text.getClass().getRecordComponents()[0], text).toString()
                        : value.toString());
    }

    private static boolean isText(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }

    private static Object record(JsonNode node, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values =
                Arrays.stream(components)
                        .map(c -> value(node.get(c.getName()), c.getGenericType()))
                        .toArray();
        return made(type, values);
    }

    private static Object made(Class<?> type, Object... values) {
        try {
            Constructor<?> constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(type.getRecordComponents())
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName(), e);
        }
    }

    private static Object value(JsonNode node, Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection(node, (Class<?>) generic.getRawType(), generic);
        }
        if (node == null) {
            throw new IllegalArgumentException("a field is missing");
        }
        Class<?> plain = (Class<?>) type;
        if (plain == long.class || plain == Long.class) {
            return node.asLong();
        }
        if (plain == int.class || plain == Integer.class) {
            return node.asInt();
        }
        if (plain == boolean.class) {
            return node.asBoolean();
        }
        return plain.isRecord() && !isText(plain) ? record(node, plain) : text(node, plain);
    }

    private static Object collection(JsonNode node, Class<?> raw, ParameterizedType generic) {
        Type of = generic.getActualTypeArguments()[0];
        if (raw == Optional.class) {
            return Optional.ofNullable(node).map(n -> value(n, of));
        }
        if (raw == List.class) {
            return Json.list(node, n -> value(n, of));
        }
        if (raw == SortedMap.class) {
            TreeMap<String, String> map = new TreeMap<>();
            node.fields().forEachRemaining(e -> map.put(e.getKey(), e.getValue().asText()));
            return map;
        }
        throw new IllegalArgumentException("no shape for " + generic);
    }

    private static Object text(JsonNode node, Class<?> type) {
        String text = node.asText();
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(c -> ((Enum<?>) c).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no " + type + ": " + text));
        }
        return made(type, text);
    }
}
