package tokuden.mail;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Text as a person reads it, with the bytes behind every character: through transfer encoding,
 * encoded words, character code and, for HTML, tags. Character positions count UTF-16 units.
 */
public final class DecodedText {
    private final String part;
    private final String text;
    private final int[] from;
    private final int[] to;
    private final CharsetUse charset;
    private final BitSet encoded;

    /**
     * @param part where it stands: {@code header:Subject}, {@code body:1.2}
     * @param from for each UTF-16 unit the first byte behind it; one more at the end: the byte
     *     after the whole text
     * @param to for each UTF-16 unit the byte after the last byte behind it
     */
    public DecodedText(String part, String text, int[] from, int[] to, CharsetUse charset) {
        if (from.length != text.length() + 1 || to.length != text.length()) {
            throw new IllegalArgumentException("one byte position for each character");
        }
        this.part = part;
        this.text = text;
        this.from = from.clone();
        this.to = to.clone();
        this.charset = charset;
        this.encoded = new BitSet();
    }

    DecodedText(String part, String text, TracedText.Positions positions, CharsetUse charset) {
        this.part = part;
        this.text = text;
        this.from = positions.from();
        this.to = positions.to();
        this.charset = charset;
        this.encoded = positions.encoded();
    }

    /**
     * Whether the character was written in an encoded word (RFC 2047), so that it is no sign of
     * grammar.
     */
    public boolean encoded(int i) {
        return encoded.get(i);
    }

    public String part() {
        return part;
    }

    public String text() {
        return text;
    }

    public CharsetUse charset() {
        return charset;
    }

    /** The bytes behind the characters {@code start} (inclusive) to {@code end} (exclusive). */
    public Span bytesOf(int start, int end) {
        if (start >= end) {
            return new Span(from[start], from[start]);
        }
        int first = Arrays.stream(from, start, end).min().orElseThrow();
        int last = Arrays.stream(to, start, end).max().orElseThrow();
        return new Span(first, Math.max(first, last));
    }
}
