package tokuden.evidence;

/**
 * A place in an exhibit on which a result rests: the byte range {@code from} (inclusive) to {@code
 * to} (exclusive) of the sealed bytes, the part it lies in ({@code header:Subject}, {@code body:1},
 * {@code body:1.2}) and the text those bytes carry when decoded. An empty range marks the place
 * where something was looked for and not found.
 */
public record Passage(Sha256 exhibit, String part, long from, long to, String text) {
    public Passage {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("byte range " + from + ".." + to);
        }
    }
}
