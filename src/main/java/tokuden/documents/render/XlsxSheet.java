package tokuden.documents.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import tokuden.documents.Sheet;

/**
 * Writes a list as XLSX, row by row: a hundred rows are in memory at a time. Text cells are marked
 * as text, so that typing over one does not make a formula of it.
 */
public final class XlsxSheet {
    private static final int WINDOW = 100;
    private static final int MAX_WIDTH = 80;
    private static final int WIDTH_UNIT = 256;

    private final SheetCells cells;

    /** Puts what is too long for a cell there. */
    public XlsxSheet(LongTexts longTexts) {
        this.cells = new SheetCells(longTexts);
    }

    /**
     * Writes the sheet, leaving the stream open.
     *
     * @throws IOException if stream or file cannot be written
     */
    public void write(Sheet sheet, OutputStream to) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
            SXSSFSheet page = book.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
            CellStyle text = text(book);
            header(page, sheet.columns(), header(book));
            int number = 1;
            Iterator<Sheet.Row> rows = sheet.begin();
            while (rows.hasNext()) {
                row(page.createRow(number), sheet.columns(), rows.next().cells(), text);
                number++;
            }
            page.setAutoFilter(new CellRangeAddress(0, number - 1, 0, sheet.columns().size() - 1));
            book.write(to);
        }
    }

    private void row(SXSSFRow row, List<Sheet.Column> columns, List<String> texts, CellStyle text)
            throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                cell(row.createCell(i), columns.get(i), texts.get(i), text);
            }
        }
    }

    private void cell(SXSSFCell cell, Sheet.Column column, String value, CellStyle text)
            throws IOException {
        if (column.kind() == Sheet.Kind.NUMBER) {
            cell.setCellValue(Long.parseLong(value));
            return;
        }
        cell.setCellStyle(text);
        cell.setCellValue(cells.forXlsx(value, cell.getRowIndex(), cell.getColumnIndex()));
    }

    private static void header(SXSSFSheet page, List<Sheet.Column> columns, CellStyle style) {
        SXSSFRow row = page.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            SXSSFCell cell = row.createCell(i);
            cell.setCellStyle(style);
            cell.setCellValue(columns.get(i).header());
            page.setColumnWidth(i, Math.min(MAX_WIDTH, columns.get(i).width()) * WIDTH_UNIT);
        }
        page.createFreezePane(0, 1);
    }

    private static CellStyle text(SXSSFWorkbook book) {
        XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle header(SXSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
