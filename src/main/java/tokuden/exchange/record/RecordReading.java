package tokuden.exchange.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Makes records again of what {@link PackedRecords} wrote; anything else is refused. */
final class RecordReading {
    private RecordReading() {}

    static Object value(JsonNode node, Type type) {
        if (type instanceof ParameterizedType generic) {
            return several(node, (Class<?>) generic.getRawType(), generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == OptionalLong.class) {
            return node == null ? OptionalLong.empty() : OptionalLong.of(node.asLong());
        }
        if (node == null) {
            throw new IllegalArgumentException("a field is missing");
        }
        if (plain.isSealed()) {
            return record(node, kind(node, plain));
        }
        return plain.isRecord() && !PackedRecords.isText(plain)
                ? record(node, plain)
                : single(node, plain);
    }

    private static Class<?> kind(JsonNode node, Class<?> family) {
        String name = node.path(PackedRecords.KIND).asText();
        return Arrays.stream(family.getPermittedSubclasses())
                .filter(c -> c.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + family + ": " + name));
    }

    private static Object record(JsonNode node, Class<?> type) {
        Object[] values =
                Arrays.stream(type.getRecordComponents())
                        .map(c -> value(node.get(c.getName()), c.getGenericType()))
                        .toArray();
        return made(type, values);
    }

    private static Object made(Class<?> type, Object... values) {
        try {
            Class<?>[] types =
                    Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName(), e);
        }
    }

    private static Object several(JsonNode node, Class<?> raw, ParameterizedType generic) {
        Type of = generic.getActualTypeArguments()[0];
        if (raw == Optional.class) {
            return Optional.ofNullable(node).map(n -> value(n, of));
        }
        if (node == null) {
            throw new IllegalArgumentException("a field is missing");
        }
        if (Map.class.isAssignableFrom(raw)) {
            Type values = generic.getActualTypeArguments()[1];
            Map<String, Object> map = new TreeMap<>();
            node.properties().forEach(e -> map.put(e.getKey(), value(e.getValue(), values)));
            return map;
        }
        List<Object> all = new ArrayList<>();
        node.forEach(each -> all.add(value(each, of)));
        if (raw == List.class) {
            return all;
        }
        if (raw == java.util.Set.class) {
            return new HashSet<>(all);
        }
        throw new IllegalArgumentException("no form for " + generic);
    }

    private static Object single(JsonNode node, Class<?> type) {
        if (type == long.class || type == Long.class) {
            return node.asLong();
        }
        if (type == int.class || type == Integer.class) {
            return node.asInt();
        }
        if (type == boolean.class || type == Boolean.class) {
            return node.asBoolean();
        }
        return text(node.asText(), type);
    }

    private static Object text(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == OffsetDateTime.class) {
            return OffsetDateTime.parse(text);
        }
        if (type == InetAddress.class) {
            return address(text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(c -> ((Enum<?>) c).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no " + type + ": " + text));
        }
        return made(type, text);
    }

    /** Only an address that is written out; no name is ever looked up. */
    private static InetAddress address(String text) {
        if (!text.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.%]*")) {
            throw new IllegalArgumentException("no address: " + text);
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException none) {
            throw new IllegalArgumentException("no address: " + text, none);
        }
    }
}
