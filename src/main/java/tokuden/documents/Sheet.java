package tokuden.documents;

import java.util.Iterator;
import java.util.List;

/**
 * A list as a sheet: columns, and rows that are only read once, so that it may be longer than
 * memory holds.
 *
 * @param name of the sheet, at most 31 characters are shown
 */
public record Sheet(String name, List<Column> columns, Iterable<Row> rows) {
    public Sheet {
        columns = List.copyOf(columns);
    }

    /** A column: its header, what it holds, its width in characters. */
    public record Column(String header, Kind kind, int width) {}

    /** What a column holds. */
    public enum Kind {
        /** words, never a formula whatever they begin with */
        TEXT,
        /** whole numbers */
        NUMBER
    }

    /** A row, a text for each column; "" for an empty cell. */
    public record Row(List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The rows, counted from the one after the header. */
    public Iterator<Row> begin() {
        return rows.iterator();
    }
}
