package tokuden.mail;

import java.util.Arrays;
import java.util.BitSet;

/** Text while it is being read, each character with the bytes behind it. */
final class TracedText {
    private final StringBuilder text = new StringBuilder();
    private final BitSet encoded = new BitSet();
    private int[] from = new int[64];
    private int[] to = new int[64];

    void append(char letter, int first, int after) {
        int at = text.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, at * 2);
            to = Arrays.copyOf(to, at * 2);
        }
        from[at] = first;
        to[at] = after;
        text.append(letter);
    }

    void append(TracedText more, boolean fromEncodedWord) {
        int start = length();
        for (int i = 0; i < more.length(); i++) {
            append(more.charAt(i), more.from[i], more.to[i]);
        }
        encoded.set(start, length(), fromEncodedWord);
    }

    /** Line ends of all kinds become one line feed. */
    TracedText withLineFeeds() {
        TracedText out = new TracedText();
        for (int i = 0; i < length(); i++) {
            boolean pair = charAt(i) == '\r' && i + 1 < length() && charAt(i + 1) == '\n';
            char letter = charAt(i) == '\r' ? '\n' : charAt(i);
            out.append(letter, from[i], pair ? to[i + 1] : to[i]);
            i += pair ? 1 : 0;
        }
        return out;
    }

    int length() {
        return text.length();
    }

    char charAt(int i) {
        return text.charAt(i);
    }

    int from(int i) {
        return from[i];
    }

    int to(int i) {
        return to[i];
    }

    String text() {
        return text.toString();
    }

    String text(int start, int after) {
        return text.substring(start, after);
    }

    DecodedText done(String part, int end, CharsetUse charset) {
        int[] starts = Arrays.copyOf(from, length() + 1);
        starts[length()] = end;
        return new DecodedText(
                part, text(), new Positions(starts, Arrays.copyOf(to, length()), encoded), charset);
    }

    /** What {@link DecodedText} keeps. */
    record Positions(int[] from, int[] to, BitSet encoded) {}
}
