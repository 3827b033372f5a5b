package tokuden.documents.forms;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.law.Breach;
import tokuden.law.EditionKey;

/** Facts of any form, made of nothing but one text, or of nothing at all. */
final class AnyFacts {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant TIME = Instant.parse("2026-11-24T03:00:00Z");
    private static final Sha256 HASH = Sha256.of("見本".getBytes(StandardCharsets.UTF_8));

    private final String text;
    private final boolean nothing;

    private AnyFacts(String text, boolean nothing) {
        this.text = text;
        this.nothing = nothing;
    }

    /** Facts whose every text is that one, every list of one entry. */
    static <F extends Record> F saying(String text, Class<F> facts) {
        return new AnyFacts(text, false).record(facts);
    }

    /** Facts that say nothing: blank texts, empty lists. */
    static <F extends Record> F nothing(Class<F> facts) {
        return new AnyFacts("", true).record(facts);
    }

    private <R> R record(Class<R> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(parts).map(p -> value(p.getGenericType())).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == List.class) {
                return nothing ? List.of() : List.of(value(inner));
            }
            return nothing ? Optional.empty() : Optional.of(value(inner));
        }
        return value((Class<?>) type);
    }

    private Object value(Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == Instant.class) {
            return TIME;
        }
        if (type == Sha256.class) {
            return HASH;
        }
        if (type == Passage.class) {
            return new Passage(HASH, "header:Subject", 1, 9, text);
        }
        if (type == EditionKey.class) {
            return new EditionKey(LocalDate.of(2025, 6, 1));
        }
        if (type == Breach.class) {
            return Breach.FALSE_SENDER_INFORMATION;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == long.class) {
            return 3L;
        }
        if (type == Integer.class) {
            return 3;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : record(type);
    }
}
