package tokuden.documents.render;

import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.HorizontalAlignment;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import java.util.Collections;
import java.util.List;
import tokuden.documents.Block;
import tokuden.documents.Run;

/** Lays tables on the pages of a PDF; a header cell says whether it heads a column or a row. */
final class PdfTables {
    private static final float EM = PdfText.SIZE;

    /** A cell of so many characters may be taller than a page and must be let to break. */
    private static final int LONG_CELL = 300;

    /** A table of so few rows stays on one page. */
    private static final int SHORT_TABLE = 6;

    /** Room to write by hand. */
    private static final float BLANK_HEIGHT = 28;

    private static final float NAME_SHARE = 24;
    private static final float BOX_WIDTH = 56;
    private static final float BOX_HEIGHT = 44;

    private final PdfText text;
    private final Document pages;

    PdfTables(PdfText text, Document pages) {
        this.text = text;
        this.pages = pages;
    }

    void table(Block.Table block) {
        float[] shares = new float[block.columns().size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = block.columns().get(i).share();
        }
        Table table = full(shares);
        block.columns().forEach(c -> table.addHeaderCell(header(c.header(), "Column")));
        for (Block.Table.Row row : block.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                table.addCell(cell(row.cells().get(i), block.columns().get(i)));
            }
        }
        pages.add(table);
    }

    void particulars(Block.Particulars block) {
        Table table = full(new float[] {NAME_SHARE, 100 - NAME_SHARE});
        for (Block.Particulars.Entry entry : block.entries()) {
            table.addCell(header(entry.name(), "Row").setTextAlignment(TextAlignment.LEFT));
            Cell value = new Cell().setBorder(new SolidBorder(0.5f));
            entry.lines().forEach(l -> value.add(text.cell(l)));
            int length = entry.lines().stream().mapToInt(PdfTables::length).sum();
            value.setKeepTogether(length < LONG_CELL && entry.lines().size() < 20);
            if (length == 0) {
                value.setMinHeight(BLANK_HEIGHT);
            }
            table.addCell(value);
        }
        pages.add(table.setKeepTogether(block.entries().size() <= SHORT_TABLE));
    }

    void stamps(Block.Stamps block) {
        float[] widths = new float[block.boxes().size()];
        java.util.Arrays.fill(widths, BOX_WIDTH);
        Table table = new Table(UnitValue.createPointArray(widths));
        table.setHorizontalAlignment(HorizontalAlignment.RIGHT).setMarginTop(EM * 0.5f);
        table.setKeepTogether(true);
        block.boxes().forEach(b -> table.addHeaderCell(header(b.post(), "Column")));
        for (Block.Stamps.Box box : block.boxes()) {
            Cell blank = new Cell().setBorder(new SolidBorder(0.5f)).setMinHeight(BOX_HEIGHT);
            blank.add(text.cell(List.of(Run.plain(box.text()))));
            table.addCell(blank.setTextAlignment(TextAlignment.CENTER));
        }
        pages.add(table);
    }

    private static Table full(float[] shares) {
        Table table = new Table(UnitValue.createPercentArray(shares));
        return table.useAllAvailableWidth()
                .setFixedLayout()
                .setMarginTop(EM * 0.5f)
                .setMarginBottom(EM * 0.5f);
    }

    private Cell header(String words, String scope) {
        Run run = new Run(words, Run.Look.EMPHASIS, List.of());
        Cell header = new Cell().add(text.cell(Collections.singletonList(run)));
        header.setTextAlignment(TextAlignment.CENTER).setKeepTogether(true);
        header.setBackgroundColor(new DeviceGray(0.93f)).setBorder(new SolidBorder(0.5f));
        header.getAccessibilityProperties().setRole(StandardRoles.TH);
        PdfStructureAttributes attributes = new PdfStructureAttributes("Table");
        header.getAccessibilityProperties()
                .addAttributes(attributes.addEnumAttribute("Scope", scope));
        return header;
    }

    private Cell cell(List<Run> runs, Block.Table.Column column) {
        Cell cell = new Cell().add(text.cell(runs)).setBorder(new SolidBorder(0.5f));
        cell.setKeepTogether(length(runs) < LONG_CELL);
        return switch (column.alignment()) {
            case LEFT -> cell;
            case CENTRE -> cell.setTextAlignment(TextAlignment.CENTER);
            case RIGHT -> cell.setTextAlignment(TextAlignment.RIGHT);
        };
    }

    private static int length(List<Run> runs) {
        return runs.stream().mapToInt(r -> r.text().length()).sum();
    }
}
