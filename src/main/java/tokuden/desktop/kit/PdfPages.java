package tokuden.desktop.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/** Draws the pages of a PDF as pictures, so that what is seen is what will be served. */
public final class PdfPages {
    private static final float DOTS_PER_INCH = 110;

    private PdfPages() {}

    /** The pages in order; none of nothing. */
    public static List<PageImage> draw(byte[] pdf, Progress progress) {
        List<PageImage> pages = new ArrayList<>();
        if (pdf.length == 0) {
            return pages;
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                progress.step(i, document.getNumberOfPages(), "");
                pages.add(page(renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.RGB)));
            }
        } catch (IOException broken) {
            throw new TroubleException("desktop.preview", List.of(), broken);
        }
        return pages;
    }

    private static PageImage page(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new PageImage(
                width,
                height,
                image.getRGB(0, 0, width, height, new int[width * height], 0, width));
    }
}
