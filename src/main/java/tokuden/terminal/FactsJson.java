package tokuden.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tokuden.evidence.Sha256;
import tokuden.law.EditionKey;
import tokuden.work.TroubleException;

/**
 * Reads the facts of a form from JSON, field by field as the record names them. What is not written
 * is empty and shows in the paper as not filled in; what cannot be read is named with its place.
 */
final class FactsJson {
    private FactsJson() {}

    /**
     * The facts.
     *
     * @throws TroubleException {@code facts.wrong} with the place, {@code $.letter.dated}
     */
    static <F extends Record> F read(JsonNode json, Class<F> facts) {
        return record(json, facts, "$");
    }

    /** What a form asks for: each field with what is written there. */
    static Map<String, Object> asked(Class<?> facts) {
        Map<String, Object> asked = new LinkedHashMap<>();
        for (RecordComponent field : facts.getRecordComponents()) {
            asked.put(field.getName(), asked(field.getGenericType()));
        }
        return asked;
    }

    private static Object asked(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object inner = asked(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class ? List.of(inner) : inner;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return Arrays.stream(plain.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining("|"));
        }
        boolean value = plain == Sha256.class || plain == EditionKey.class;
        return plain.isRecord() && !value
                ? asked(plain)
                : plain.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static <R> R record(JsonNode json, Class<R> type, String place) {
        RecordComponent[] fields = type.getRecordComponents();
        Set<String> known =
                Arrays.stream(fields).map(RecordComponent::getName).collect(Collectors.toSet());
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw wrong(place + "." + name);
            }
        }
        Object[] values = new Object[fields.length];
        Class<?>[] types = new Class<?>[fields.length];
        for (int i = 0; i < fields.length; i++) {
            String at = place + "." + fields[i].getName();
            values[i] = value(json.path(fields[i].getName()), fields[i].getGenericType(), at);
            types[i] = fields[i].getType();
        }
        return made(type, types, values, place);
    }

    private static <R> R made(Class<R> type, Class<?>[] types, Object[] values, String place) {
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw wrong(place);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(JsonNode json, Type type, String place) {
        boolean absent = json.isMissingNode() || json.isNull();
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return absent ? Optional.empty() : Optional.of(value(json, inner, place));
            }
            return list(json, inner, place);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() && plain != Sha256.class && plain != EditionKey.class) {
            return record(json, plain, place);
        }
        if (plain == String.class) {
            return json.asText("");
        }
        if (plain == boolean.class) {
            return json.asBoolean(false);
        }
        if (plain == long.class) {
            return json.asLong(0);
        }
        if (absent) {
            throw wrong(place);
        }
        return scalar(json, plain, place);
    }

    private static List<Object> list(JsonNode json, Type inner, String place) {
        List<Object> all = new ArrayList<>();
        int number = 0;
        for (JsonNode one : json) {
            all.add(value(one, inner, place + "[" + number + "]"));
            number++;
        }
        return all;
    }

    private static Object scalar(JsonNode json, Class<?> type, String place) {
        String text = json.asText();
        try {
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (type == Instant.class) {
                return java.time.OffsetDateTime.parse(text).toInstant();
            }
            if (type == Sha256.class) {
                return new Sha256(text);
            }
            if (type == EditionKey.class) {
                return new EditionKey(LocalDate.parse(text));
            }
            if (type == Integer.class) {
                return json.asInt();
            }
            for (Object constant : type.getEnumConstants()) {
                if (constant.toString().equals(text)) {
                    return constant;
                }
            }
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new TroubleException("facts.wrong", List.of(place), unreadable);
        }
        throw wrong(place);
    }

    private static TroubleException wrong(String place) {
        return new TroubleException("facts.wrong", place);
    }
}
