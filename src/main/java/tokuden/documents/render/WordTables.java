package tokuden.documents.render;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import tokuden.documents.Block;
import tokuden.documents.Run;

/** Puts tables into a Word file. */
final class WordTables {
    private static final String GREY = "EEEEEE";
    private static final int NAME_SHARE = 24;
    private static final int ROOM = 40;
    private static final int SIDE = 90;
    private static final int BLANK_HEIGHT = 560;
    private static final int BOX_WIDTH = 1120;
    private static final int BOX_HEIGHT = 900;

    private final XWPFDocument file;
    private final WordText text;
    private int bodyWidth = WordPage.BODY_WIDTH;

    WordTables(XWPFDocument file, WordText text) {
        this.file = file;
        this.text = text;
    }

    /** The room between the margins from here on, in twentieths of a point. */
    void widen(int width) {
        bodyWidth = width;
    }

    void table(Block.Table block) {
        List<Block.Table.Column> columns = block.columns();
        int shares = columns.stream().mapToInt(Block.Table.Column::share).sum();
        int[] widths = columns.stream().mapToInt(c -> bodyWidth * c.share() / shares).toArray();
        XWPFTable table = fixed(widths);
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            header(header.getCell(i), columns.get(i).header(), ParagraphAlignment.CENTER);
        }
        for (Block.Table.Row row : block.rows()) {
            XWPFTableRow drawn = row(table, widths);
            drawn.setCantSplitRow(true);
            for (int i = 0; i < row.cells().size(); i++) {
                XWPFParagraph words = cell(drawn.getCell(i), row.cells().get(i));
                words.setAlignment(alignment(columns.get(i)));
            }
        }
        close();
    }

    void particulars(Block.Particulars block) {
        int name = bodyWidth * NAME_SHARE / 100;
        int[] widths = {name, bodyWidth - name};
        XWPFTable table = fixed(widths);
        for (int i = 0; i < block.entries().size(); i++) {
            Block.Particulars.Entry entry = block.entries().get(i);
            XWPFTableRow row = i == 0 ? table.getRow(0) : row(table, widths);
            header(row.getCell(0), entry.name(), ParagraphAlignment.LEFT);
            if (entry.lines().stream().allMatch(List::isEmpty)) {
                row.setHeight(BLANK_HEIGHT);
                row.setHeightRule(TableRowHeightRule.AT_LEAST);
            }
            for (int line = 0; line < entry.lines().size(); line++) {
                XWPFTableCell value = row.getCell(1);
                XWPFParagraph words = line == 0 ? value.getParagraphArray(0) : value.addParagraph();
                words.setSpacingAfter(0);
                text.add(words, entry.lines().get(line), WordText.SMALL);
            }
        }
        close();
    }

    void stamps(Block.Stamps block) {
        int[] widths = new int[block.boxes().size()];
        java.util.Arrays.fill(widths, BOX_WIDTH);
        XWPFTable table = fixed(widths);
        table.setTableAlignment(TableRowAlign.RIGHT);
        XWPFTableRow blank = row(table, widths);
        blank.setHeight(BOX_HEIGHT);
        blank.setHeightRule(TableRowHeightRule.AT_LEAST);
        for (int i = 0; i < widths.length; i++) {
            Block.Stamps.Box box = block.boxes().get(i);
            header(table.getRow(0).getCell(i), box.post(), ParagraphAlignment.CENTER);
            cell(blank.getCell(i), List.of(Run.plain(box.text())))
                    .setAlignment(ParagraphAlignment.CENTER);
        }
        close();
    }

    /** Two tables that touch would become one, and a table cannot be the end of a text. */
    private void close() {
        XWPFParagraph gap = file.createParagraph();
        gap.setSpacingAfter(0);
        WordText.face(gap.createRun(), Face.MINCHO, 4);
    }

    private XWPFTable fixed(int[] widths) {
        XWPFTable table = file.createTable(1, widths.length);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(java.util.Arrays.stream(widths).sum());
        table.setCellMargins(ROOM, SIDE, ROOM, SIDE);
        var grid = table.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = table.getCTTbl().addNewTblGrid();
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        widen(table.getRow(0), widths);
        return table;
    }

    private static XWPFTableRow row(XWPFTable table, int[] widths) {
        XWPFTableRow row = table.createRow();
        widen(row, widths);
        return row;
    }

    private static void widen(XWPFTableRow row, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            row.getCell(i).setWidth(Integer.toString(widths[i]));
        }
    }

    private void header(XWPFTableCell cell, String words, ParagraphAlignment alignment) {
        cell.setColor(GREY);
        cell(cell, List.of(new Run(words, Run.Look.EMPHASIS, List.of()))).setAlignment(alignment);
    }

    private XWPFParagraph cell(XWPFTableCell cell, List<Run> runs) {
        XWPFParagraph words = cell.getParagraphArray(0);
        words.setSpacingAfter(0);
        text.add(words, runs, WordText.SMALL);
        return words;
    }

    private static ParagraphAlignment alignment(Block.Table.Column column) {
        return switch (column.alignment()) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
