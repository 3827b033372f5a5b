package tokuden.documents.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import tokuden.documents.Sheet;

/**
 * Writes a list as CSV (UTF-8 with its mark, every field quoted). A text that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
public final class CsvSheet {
    private static final char MARK = '\uFEFF';

    private final SheetCells cells;

    /** Puts what is too long for a cell of a spreadsheet there. */
    public CsvSheet(LongTexts longTexts) {
        this.cells = new SheetCells(longTexts);
    }

    /**
     * Writes the sheet, leaving the stream open.
     *
     * @throws IOException if stream or file cannot be written
     */
    public void write(Sheet sheet, OutputStream to) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        writer.write(MARK);
        line(writer, sheet.columns().stream().map(Sheet.Column::header).toList(), 0);
        int number = 1;
        Iterator<Sheet.Row> rows = sheet.begin();
        while (rows.hasNext()) {
            line(writer, rows.next().cells(), number);
            number++;
        }
        writer.flush();
    }

    private void line(Writer writer, List<String> texts, int row) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            writer.write(i == 0 ? "" : ",");
            writer.write(cells.forCsv(texts.get(i), row, i));
        }
        writer.write("\r\n");
    }
}
