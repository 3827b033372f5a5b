package tokuden.documents.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import tokuden.documents.Block;
import tokuden.documents.Document;

/**
 * Draws a paper as a Word file (DOCX) with the same words as the PDF, for the office to work on.
 */
public final class WordRenderer implements Renderer {
    @Override
    public String format() {
        return "docx";
    }

    @Override
    public GlyphNotes render(Document document, OutputStream to) throws IOException {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream(1 << 14);
        Glyphs glyphs = new Glyphs();
        try (XWPFDocument file = new XWPFDocument()) {
            describe(file, document.metadata(), glyphs);
            WordPage.set(file, document.metadata());
            WordBlocks blocks = new WordBlocks(file, new WordText(glyphs));
            for (Block block : document.blocks()) {
                block.match(blocks);
            }
            file.write(drawn);
        }
        drawn.writeTo(to);
        return glyphs.notes();
    }

    private static void describe(XWPFDocument file, Document.Metadata metadata, Glyphs glyphs) {
        Date dated = Date.from(metadata.dated().atStartOfDay().toInstant(ZoneOffset.UTC));
        file.getProperties().getCoreProperties().setTitle(glyphs.shown(metadata.title()));
        file.getProperties().getCoreProperties().setKeywords(PdfFile.wording(metadata));
        file.getProperties().getCoreProperties().setCreated(Optional.of(dated));
        file.getProperties().getCoreProperties().setModified(Optional.of(dated));
    }
}
