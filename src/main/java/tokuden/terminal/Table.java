package tokuden.terminal;

import java.io.PrintStream;
import java.util.List;

/** Rows in columns; full-width letters count double, control characters are shown as spaces. */
final class Table {
    private static final int WIDEST = 48;

    private final List<List<String>> rows;

    Table(List<List<String>> rows) {
        this.rows = rows;
    }

    void print(PrintStream out) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.min(WIDEST, Math.max(widths[i], width(plain(row.get(i)))));
            }
        }
        rows.forEach(row -> out.print(line(row, widths) + "\n"));
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = plain(row.get(i));
            line.append(cell);
            if (i + 1 < row.size()) {
                line.append(" ".repeat(Math.max(0, widths[i] - width(cell)) + 2));
            }
        }
        return line.toString();
    }

    static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x1100 || c >= 0xff61 && c < 0xffe0 ? 1 : 2).sum();
    }
}
