package tokuden.documents.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tokuden.documents.Block;
import tokuden.documents.Block.Table.Alignment;
import tokuden.documents.Block.Table.Column;
import tokuden.documents.Run;

/**
 * A table while it is being filled. Its columns are worded as {@code 番号 8 中 | 標目 30 | 頁 8 右}:
 * header, share of the width, and how the cells are set if not from the left.
 */
final class Rows {
    private final List<Column> columns;
    private final List<Block.Table.Row> rows = new ArrayList<>();

    private Rows(List<Column> columns) {
        this.columns = columns;
    }

    static Rows of(String worded) {
        return new Rows(
                Arrays.stream(worded.split("\\|"))
                        .map(c -> column(c.strip().split("\\s+")))
                        .toList());
    }

    Rows row(Run... cells) {
        rows.add(new Block.Table.Row(Arrays.stream(cells).map(List::of).toList()));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table, or nothing if it has no row. */
    List<Block> blocks() {
        return rows.isEmpty() ? List.of() : List.of(new Block.Table(columns, rows));
    }

    /** A cell of plain words in one line. */
    static Run words(String text) {
        return Run.plain(Lines.joined(text));
    }

    /** A cell of somebody else's words, such as the subject of a mail. */
    static Run quoted(String text) {
        return Run.quoted(Lines.joined(text));
    }

    /** A cell of fixed pitch in one line. */
    static Run fixed(String text) {
        return Run.fixed(Lines.joined(text));
    }

    private static Column column(String[] words) {
        Alignment alignment =
                switch (words.length > 2 ? words[2] : "") {
                    case "中" -> Alignment.CENTRE;
                    case "右" -> Alignment.RIGHT;
                    default -> Alignment.LEFT;
                };
        return new Column(words[0], Integer.parseInt(words[1]), alignment);
    }
}
