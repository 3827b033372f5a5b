package tokuden.storage.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shapes of all rows that are kept in state records, in the order of their dependence. */
public final class RowShapes {
    private final Map<String, RowShape> byTable = new LinkedHashMap<>();
    private final Map<Class<?>, RowShape> byType = new LinkedHashMap<>();

    public RowShapes(List<Class<?>> rows) {
        for (Class<?> row : rows) {
            RowShape shape = new RowShape(row);
            byTable.put(shape.table(), shape);
            byType.put(row, shape);
        }
    }

    public List<RowShape> all() {
        return List.copyOf(byTable.values());
    }

    public RowShape of(Object row) {
        return byType.get(row.getClass());
    }

    public Optional<RowShape> of(String table) {
        return Optional.ofNullable(byTable.get(table));
    }
}
