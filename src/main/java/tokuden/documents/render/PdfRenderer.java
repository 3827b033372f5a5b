package tokuden.documents.render;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.layout.properties.Property;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import tokuden.documents.Block;
import tokuden.documents.Document;

/**
 * Draws a paper as one file that is both PDF/A-2a and PDF/UA-1: A4, 明朝, every page numbered. The
 * same paper gives the same bytes.
 */
public final class PdfRenderer implements Renderer {
    private static final float MM = 72f / 25.4f;
    private static final float TOP = 25 * MM;
    private static final float OUTER = 25 * MM;
    private static final float BINDING = 30 * MM;

    /** The pages from here on lie on their long side, bound at what is their upper edge. */
    static void turn(com.itextpdf.layout.Document pages) {
        pages.getPdfDocument().setDefaultPageSize(PageSize.A4.rotate());
        pages.setMargins(BINDING, OUTER, TOP, OUTER);
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public GlyphNotes render(Document document, OutputStream to) throws IOException {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream(1 << 18);
        Glyphs glyphs = new Glyphs();
        PdfDocument file = PdfFile.open(document.metadata(), glyphs, drawn);
        PdfText text = new PdfText(glyphs);
        try (com.itextpdf.layout.Document pages =
                new com.itextpdf.layout.Document(file, PageSize.A4, false)) {
            pages.setMargins(TOP, OUTER, TOP, BINDING);
            pages.setFont(text.font(Face.MINCHO)).setFontSize(PdfText.SIZE);
            pages.setProperty(Property.SPLIT_CHARACTERS, new LineBreaking());
            PdfBlocks blocks = new PdfBlocks(text, pages);
            for (Block block : document.blocks()) {
                block.match(blocks);
            }
            new PdfPages(file, text.font(Face.MINCHO)).mark(document.metadata());
        }
        to.write(SteadyBytes.of(drawn.toByteArray(), document.metadata()));
        return glyphs.notes();
    }
}
