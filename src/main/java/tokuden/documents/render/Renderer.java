package tokuden.documents.render;

import java.io.IOException;
import java.io.OutputStream;
import tokuden.documents.Document;

/** Draws a paper in one file format. */
public interface Renderer {
    /** The ending of its files, {@code pdf}. */
    String format();

    /**
     * Draws the paper, leaving the stream open, and reports every character that could not be shown
     * as it was written. No text can make it fail.
     *
     * @throws IOException if the stream cannot be written
     */
    GlyphNotes render(Document document, OutputStream to) throws IOException;
}
