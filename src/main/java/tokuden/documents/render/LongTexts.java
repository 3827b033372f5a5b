package tokuden.documents.render;

import java.io.IOException;
import tokuden.evidence.Sha256;

/** Where texts go that are too long for a cell; the cell then names the file and its hash. */
public interface LongTexts {
    /**
     * Keeps that text in a file of its own.
     *
     * @param name proposed by row and column, {@code row-000012-5.txt}
     * @return hash of the bytes written (UTF-8)
     * @throws IOException if it cannot be written
     */
    Sha256 keep(String name, String text) throws IOException;
}
