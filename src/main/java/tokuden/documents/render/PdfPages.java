package tokuden.documents.render;

import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;

/** What stands on each page besides the text: its number, and 案 on a draft. Both are artifacts. */
final class PdfPages {
    private static final float NUMBER_SIZE = 9f;
    private static final float NUMBER_HEIGHT = 36f;
    private static final float DRAFT_SIZE = 320f;
    private static final float LIGHT = 0.93f;

    private final PdfDocument file;
    private final PdfFont font;

    PdfPages(PdfDocument file, PdfFont font) {
        this.file = file;
        this.font = font;
    }

    void mark(boolean draft) {
        int count = file.getNumberOfPages();
        for (int i = 1; i <= count; i++) {
            number(file.getPage(i), i + "／" + count);
            if (draft) {
                draft(file.getPage(i));
            }
        }
    }

    private void number(PdfPage page, String number) {
        float width = font.getWidth(number, NUMBER_SIZE);
        float x = (page.getPageSize().getWidth() - width) / 2;
        PdfCanvas canvas = new PdfCanvas(page);
        canvas.openTag(new CanvasArtifact()).beginText();
        canvas.setFontAndSize(font, NUMBER_SIZE).moveText(x, NUMBER_HEIGHT).showText(number);
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
