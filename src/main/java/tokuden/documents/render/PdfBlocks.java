package tokuden.documents.render;

import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import java.util.List;
import tokuden.documents.Block;
import tokuden.documents.Run;

/** Lays the blocks of a paper on the pages of a PDF. */
final class PdfBlocks implements Block.Reader<Void> {
    private static final float EM = PdfText.SIZE;

    private static final float SEAL_PADDING = 7f;

    /** How wide the seal stands beside a name, in characters. */
    private static final int SEAL_EMS = 6;

    private static final List<Integer> PADDINGS =
            List.of(
                    Property.PADDING_TOP,
                    Property.PADDING_BOTTOM,
                    Property.PADDING_LEFT,
                    Property.PADDING_RIGHT);

    private final PdfText text;
    private final Document pages;
    private final PdfTables tables;

    PdfBlocks(PdfText text, Document pages) {
        this.text = text;
        this.pages = pages;
        this.tables = new PdfTables(text, pages);
    }

    @Override
    public Void letterhead(Block.Letterhead block) {
        if (!block.number().isBlank()) {
            line(block.number(), TextAlignment.RIGHT);
        }
        line(block.date(), TextAlignment.RIGHT);
        for (Block.Letterhead.Addressee addressee : block.addressees()) {
            Div lines = new Div().setKeepTogether(true).setMarginTop(EM);
            addressee.lines().forEach(l -> lines.add(text.line(l)));
            pages.add(lines);
        }
        float page = pages.getPdfDocument().getDefaultPageSize().getWidth();
        float body = page - pages.getLeftMargin() - pages.getRightMargin();
        int longest = block.issuers().stream().mapToInt(String::length).max().orElse(0);
        float place = Math.max(0, Math.min(page * 0.45f, body - EM * (longest + SEAL_EMS)));
        Div issuers = new Div().setKeepTogether(true).setMarginTop(EM * 1.5f).setMarginLeft(place);
        block.issuers().forEach(i -> issuers.add(issuer(i)));
        if (!block.issuers().isEmpty()) {
            pages.add(issuers);
        }
        return null;
    }

    @Override
    public Void title(Block.Title block) {
        Paragraph title = text.line(block.text()).setTextAlignment(TextAlignment.CENTER);
        title.setFontSize(16).setMarginTop(EM * 1.5f).setMarginBottom(EM * 1.5f);
        title.getAccessibilityProperties().setRole(StandardRoles.H1);
        pages.add(title);
        return null;
    }

    @Override
    public Void heading(Block.Heading block) {
        Paragraph heading =
                text.body(List.of(emphasis(Numbered.heading(block.number(), block.text()))));
        hang(heading, block.level() - 1, block.number());
        heading.setMarginTop(block.level() == 1 ? EM * 1.2f : EM * 0.5f);
        heading.setKeepWithNext(true);
        heading.getAccessibilityProperties().setRole("H" + (block.level() + 1));
        pages.add(heading);
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph block) {
        pages.add(running(block));
        return null;
    }

    @Override
    public Void ki(Block.Ki block) {
        pages.add(text.line("記").setTextAlignment(TextAlignment.CENTER).setMargins(EM, 0, EM, 0));
        return null;
    }

    @Override
    public Void item(Block.Item block) {
        Paragraph item = text.body(Numbered.item(block));
        hang(item, block.level(), block.number());
        pages.add(item.setTextAlignment(TextAlignment.JUSTIFIED));
        return null;
    }

    @Override
    public Void table(Block.Table block) {
        tables.table(block);
        return null;
    }

    @Override
    public Void notice(Block.Notice block) {
        Div frame = new Div().setBorder(new SolidBorder(0.5f)).setPadding(EM * 0.6f);
        block.paragraphs().forEach(p -> frame.add(running(p).setMarginLeft(0)));
        pages.add(frame.setMarginTop(EM * 0.5f));
        return null;
    }

    @Override
    public Void wide(Block.Wide block) {
        PdfRenderer.turn(pages);
        return null;
    }

    @Override
    public Void annex(Block.Annex block) {
        pages.add(new AreaBreak());
        Paragraph name =
                text.body(List.of(emphasis(Numbered.heading(block.name(), block.heading()))));
        name.getAccessibilityProperties().setRole(StandardRoles.H2);
        pages.add(name.setMarginBottom(EM * 0.5f).setKeepWithNext(true));
        return null;
    }

    @Override
    public Void particulars(Block.Particulars block) {
        tables.particulars(block);
        return null;
    }

    @Override
    public Void stamps(Block.Stamps block) {
        tables.stamps(block);
        return null;
    }

    @Override
    public Void verbatim(Block.Verbatim block) {
        Div lines = new Div().setMarginTop(EM * 0.3f).setMarginBottom(EM * 0.3f);
        block.lines().forEach(l -> lines.add(text.cell(List.of(l))));
        pages.add(lines);
        return null;
    }

    @Override
    public Void closing(Block.Closing block) {
        line(block.text(), TextAlignment.RIGHT);
        return null;
    }

    private Paragraph running(Block.Paragraph block) {
        return text.body(block.runs())
                .setMarginLeft(EM * block.level())
                .setFirstLineIndent(EM)
                .setTextAlignment(TextAlignment.JUSTIFIED);
    }

    private static void hang(Paragraph numbered, int level, String number) {
        float width = EM * Numbered.width(number);
        numbered.setMarginLeft(EM * level + width).setFirstLineIndent(-width);
    }

    private void line(String words, TextAlignment alignment) {
        pages.add(text.line(words).setTextAlignment(alignment));
    }

    private Paragraph issuer(String title) {
        Text seal = text.inline(Numbered.SEAL).setFontSize(9);
        seal.setBorder(new SolidBorder(new DeviceGray(0.4f), 0.5f));
        PADDINGS.forEach(p -> seal.setProperty(p, UnitValue.createPointValue(SEAL_PADDING)));
        return text.line(title + "　　").add(seal).setMarginBottom(EM * 1.2f);
    }

    private static Run emphasis(String words) {
        return new Run(words, Run.Look.EMPHASIS, List.of());
    }
}
