package tokuden.storage.backup;

import java.util.List;
import tokuden.evidence.Sha256;

/**
 * A file of a store as a generation holds it.
 *
 * @param path in the folder of the store, with strokes
 * @param pieces the bytes one after the other
 */
public record KeptFile(String path, long size, List<Piece> pieces) {
    public KeptFile {
        pieces = List.copyOf(pieces);
    }

    /** Some bytes, named by their hash. */
    public record Piece(Sha256 hash, long size) {}
}
