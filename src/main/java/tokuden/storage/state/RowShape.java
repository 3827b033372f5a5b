package tokuden.storage.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Turns the rows of one table into JSON and back: each field under the name of its column, in the
 * order of the alphabet. Knows text, whole numbers, truth values, instants and days; a row class
 * with another kind of field is refused when the store is opened.
 */
public final class RowShape {
    private final Class<?> type;
    private final String table;
    private final List<Field> fields;

    public RowShape(Class<?> type) {
        this.type = type;
        this.table = type.getAnnotation(Table.class).name();
        this.fields =
                Arrays.stream(type.getDeclaredFields())
                        .filter(f -> !Modifier.isStatic(f.getModifiers()))
                        .filter(f -> !f.isAnnotationPresent(Transient.class))
                        .sorted((one, other) -> column(one).compareTo(column(other)))
                        .toList();
        for (Field field : fields) {
            field.setAccessible(true);
            FieldKind.of(field.getType());
        }
    }

    public String table() {
        return table;
    }

    public Class<?> type() {
        return type;
    }

    /** The row as it stands. */
    public RowChange kept(Object row) {
        return new RowChange(table, key(row), false, object(row, false));
    }

    /** The row taken out. */
    public RowChange gone(Object row) {
        return new RowChange(table, key(row), true, object(row, true));
    }

    /** A row of these values; a column they lack (of a later release) is left empty. */
    public Object row(JsonNode values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object row = constructor.newInstance();
            for (Field field : fields) {
                JsonNode value = values.path(column(field));
                if (!value.isMissingNode() && !value.isNull()) {
                    field.set(row, FieldKind.of(field.getType()).read(value));
                }
            }
            return row;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no row of " + table, e);
        }
    }

    private String key(Object row) {
        return object(row, true).toString();
    }

    private ObjectNode object(Object row, boolean keyOnly) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Field field : fields) {
            if (keyOnly && !field.isAnnotationPresent(Id.class)) {
                continue;
            }
            Object value = value(field, row);
            if (value == null) {
                object.putNull(column(field));
            } else {
                object.set(column(field), FieldKind.of(field.getType()).write(value));
            }
        }
        return object;
    }

    private static Object value(Field field, Object row) {
        try {
            return field.get(row);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }

    /** The kinds of field a row may have. */
    private enum FieldKind {
        TEXT {
            @Override
            JsonNode write(Object value) {
                return JsonNodeFactory.instance.textNode((String) value);
            }

            @Override
            Object read(JsonNode value) {
                return value.asText();
            }
        },
        WHOLE {
            @Override
            JsonNode write(Object value) {
                return JsonNodeFactory.instance.numberNode(((Number) value).longValue());
            }

            @Override
            Object read(JsonNode value) {
                return value.asLong();
            }
        },
        SMALL {
            @Override
            JsonNode write(Object value) {
                return JsonNodeFactory.instance.numberNode((Integer) value);
            }

            @Override
            Object read(JsonNode value) {
                return value.asInt();
            }
        },
        TRUTH {
            @Override
            JsonNode write(Object value) {
                return JsonNodeFactory.instance.booleanNode((Boolean) value);
            }

            @Override
            Object read(JsonNode value) {
                return value.asBoolean();
            }
        },
        INSTANT {
            @Override
            JsonNode write(Object value) {
                return JsonNodeFactory.instance.textNode(value.toString());
            }

            @Override
            Object read(JsonNode value) {
                return Instant.parse(value.asText());
            }
        },
        DAY {
            @Override
            JsonNode write(Object value) {
                return JsonNodeFactory.instance.textNode(value.toString());
            }

            @Override
            Object read(JsonNode value) {
                return LocalDate.parse(value.asText());
            }
        };

        abstract JsonNode write(Object value);

        abstract Object read(JsonNode value);

        static FieldKind of(Class<?> type) {
            if (type == String.class) {
                return TEXT;
            } else if (type == long.class || type == Long.class) {
                return WHOLE;
            } else if (type == int.class || type == Integer.class) {
                return SMALL;
            } else if (type == boolean.class || type == Boolean.class) {
                return TRUTH;
            } else if (type == Instant.class) {
                return INSTANT;
            } else if (type == LocalDate.class) {
                return DAY;
            }
            throw new IllegalStateException("a row keeps no " + type.getName());
        }
    }
}
