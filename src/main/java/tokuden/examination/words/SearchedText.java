package tokuden.examination.words;

import java.text.Normalizer;
import java.util.Arrays;
import tokuden.mail.CharsetUse;
import tokuden.mail.DecodedText;
import tokuden.mail.Span;

/**
 * A shown text made comparable: compatibility forms resolved (NFKC), lower case, invisible letters
 * dropped, runs of blanks made one. Each character leads back to the text and its bytes.
 */
public final class SearchedText {
    private final DecodedText source;
    private final StringBuilder building = new StringBuilder();
    private String text = "";
    private int[] from = new int[256];
    private int[] to = new int[256];

    private SearchedText(DecodedText source) {
        this.source = source;
    }

    public static SearchedText of(DecodedText source) {
        SearchedText made = new SearchedText(source);
        String text = source.text();
        int i = 0;
        while (i < text.length()) {
            int next = made.step(text, i);
            made.take(text, i, next);
            i = next;
        }
        made.text = made.building.toString();
        return made;
    }

    /** Words as they are compared, without blanks at their ends. */
    public static String fold(String words) {
        int[] places = new int[words.length() + 1];
        DecodedText text =
                new DecodedText(
                        "", words, places, new int[words.length()], new CharsetUse("", "", false));
        return of(text).text().strip();
    }

    /** The text as compared. */
    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public char charAt(int i) {
        return text.charAt(i);
    }

    /** The text it was made of. */
    public DecodedText source() {
        return source;
    }

    /** Where in the source the characters {@code start} to {@code end} (exclusive) stand. */
    public int sourceStart(int start) {
        return start < length() ? from[start] : source.text().length();
    }

    /** Behind which character of the source the range that ends at {@code end} ends. */
    public int sourceEnd(int end) {
        return end == 0 ? 0 : to[end - 1];
    }

    /** The bytes behind the characters. */
    public Span bytes(int start, int end) {
        return source.bytesOf(sourceStart(start), sourceEnd(end));
    }

    /** What the source shows there. */
    public String shown(int start, int end) {
        return source.text().substring(sourceStart(start), sourceEnd(end));
    }

    /** A letter with the voiced mark behind it (half-width kana) is one. */
    private int step(String text, int i) {
        int next = i + Character.charCount(text.codePointAt(i));
        boolean voiced =
                next < text.length()
                        && (text.charAt(next) == '\uFF9E' || text.charAt(next) == '\uFF9F');
        return voiced ? next + 1 : next;
    }

    private void take(String source, int start, int next) {
        char first = source.charAt(start);
        if (first == '\n') {
            add('\n', start, next);
        } else if (isBlank(first)) {
            boolean again =
                    building.length() > 0
                            && " \n".indexOf(building.charAt(building.length() - 1)) >= 0;
            if (!again) {
                add(' ', start, next);
            }
        } else if (first < 0x80 && next == start + 1) {
            add(first >= 'A' && first <= 'Z' ? (char) (first + 32) : first, start, next);
        } else if (isPlainJapanese(first) && next == start + 1) {
            add(first, start, next);
        } else if (!isInvisible(source.codePointAt(start))) {
            String folded =
                    Normalizer.normalize(source.substring(start, next), Normalizer.Form.NFKC);
            folded.toLowerCase(java.util.Locale.ROOT)
                    .chars()
                    .forEach(unit -> add((char) unit, start, next));
        }
    }

    private void add(char letter, int start, int next) {
        int at = building.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, at * 2);
            to = Arrays.copyOf(to, at * 2);
        }
        from[at] = start;
        to[at] = next;
        building.append(letter);
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\t' || letter == '\r' || Character.isSpaceChar(letter);
    }

    /** Kana and ideographs that NFKC leaves as they are. */
    private static boolean isPlainJapanese(char letter) {
        return letter >= 0x3041 && letter <= 0x3096
                || letter >= 0x30A1 && letter <= 0x30FC
                || letter >= 0x4E00 && letter <= 0x9FFF;
    }

    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT || type == Character.CONTROL || letter == 0x3164;
    }
}
