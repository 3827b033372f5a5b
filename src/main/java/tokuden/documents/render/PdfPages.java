package tokuden.documents.render;

import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.util.List;
import tokuden.documents.Document;

/**
 * What stands on each page besides the text: its number, 案 on a draft, and where an issued paper is
 * on record. All are artifacts.
 */
final class PdfPages {
    private static final float NUMBER_SIZE = 9f;
    private static final float NUMBER_HEIGHT = 36f;
    private static final float FOOT_SIZE = 6f;
    private static final float FOOT_HEIGHT = 24f;
    private static final float DRAFT_SIZE = 320f;
    private static final float LIGHT = 0.93f;

    private final PdfDocument file;
    private final PdfFont font;

    PdfPages(PdfDocument file, PdfFont font) {
        this.file = file;
        this.font = font;
    }

    void mark(Document.Metadata metadata) {
        List<String> foot = metadata.issue().map(Numbered::foot).orElse(List.of());
        int count = file.getNumberOfPages();
        for (int i = 1; i <= count; i++) {
            centred(file.getPage(i), i + "／" + count, NUMBER_SIZE, NUMBER_HEIGHT);
            for (int line = 0; line < foot.size(); line++) {
                float height = FOOT_HEIGHT - line * FOOT_SIZE * 1.3f;
                centred(file.getPage(i), foot.get(line), FOOT_SIZE, height);
            }
            if (metadata.draft()) {
                draft(file.getPage(i));
            }
        }
    }

    private void centred(PdfPage page, String words, float size, float height) {
        float x = (page.getPageSize().getWidth() - font.getWidth(words, size)) / 2;
        PdfCanvas canvas = new PdfCanvas(page);
        canvas.openTag(new CanvasArtifact()).beginText();
        canvas.setFontAndSize(font, size).moveText(x, height).showText(words);
        canvas.endText().closeTag();
    }

    private void draft(PdfPage page) {
        Rectangle size = page.getPageSize();
        PdfCanvas canvas = new PdfCanvas(page.newContentStreamBefore(), page.getResources(), file);
        canvas.saveState().openTag(new CanvasArtifact()).beginText();
        canvas.setFillColor(new DeviceGray(LIGHT)).setFontAndSize(font, DRAFT_SIZE);
        float x = (size.getWidth() - DRAFT_SIZE) / 2;
        float y = (size.getHeight() - DRAFT_SIZE) / 2 + DRAFT_SIZE * 0.12f;
        canvas.moveText(x, y).showText("案").endText().closeTag().restoreState();
    }
}
