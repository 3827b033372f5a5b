package tokuden.examination.label;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A text folded for reading: width and case folded, invisible letters left out, every kind of blank
 * one space; and the same once more without blanks, for words that people stretch or break.
 * Positions are those of the folded text with blanks; each leads back to the text as shown.
 */
final class KeyText {
    private final StringBuilder key;
    private final String shown;
    private String squeezed = "";
    private int[] from;
    private int[] to;
    private int[] keyOf;
    private int[] squeezedOf;
    private String folded = "";
    private String numbers = "";
    private int[] lineStarts = new int[0];
    private int[] wordStarts;

    private KeyText(String shown) {
        this.shown = shown;
        key = new StringBuilder(shown.length());
        from = new int[shown.length() + 16];
        to = new int[shown.length() + 16];
    }

    static KeyText of(String shown) {
        KeyText text = new KeyText(shown);
        int i = 0;
        while (i < shown.length()) {
            i = text.fold(shown, i);
        }
        text.folded = text.key.toString();
        text.squeeze();
        text.numbers = Numbers.in(text.folded);
        text.lineStarts = lineStarts(text.folded);
        return text;
    }

    /** The folded text. */
    String key() {
        return folded;
    }

    /** The folded text, kanji numerals as digits and every dash as "-", letter by letter. */
    String numbers() {
        return numbers;
    }

    /** The beginning of the line that the position lies in. */
    int lineStart(int position) {
        int found = Arrays.binarySearch(lineStarts, position);
        return lineStarts[found >= 0 ? found : -found - 2];
    }

    /** The line feed that ends the line of the position, or the end of the text. */
    int lineEnd(int position) {
        int found = Arrays.binarySearch(lineStarts, position);
        int next = found >= 0 ? found + 1 : -found - 1;
        return next < lineStarts.length ? lineStarts[next] - 1 : length();
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = at + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    char at(int i) {
        return folded.charAt(i);
    }

    /** Whether the letter at that position is shown as a capital. */
    boolean isCapital(int position) {
        return Character.isUpperCase(shown.charAt(from[position]));
    }

    int length() {
        return folded.length();
    }

    /** The folded text without blanks. */
    String squeezed() {
        return squeezed;
    }

    /**
     * Where in the squeezed text a word of the vocabulary may stand; guessed once for all lists.
     */
    int[] wordStarts() {
        if (wordStarts == null) {
            wordStarts = Vocabulary.starts().in(squeezed);
        }
        return wordStarts;
    }

    /** The position in the folded text of a letter of the squeezed one. */
    int keyOf(int squeezedPosition) {
        return squeezedPosition < squeezed.length() ? keyOf[squeezedPosition] : key.length();
    }

    /** How many letters that are no blanks stand before that position. */
    int squeezedOf(int position) {
        return squeezedOf[position];
    }

    /** Where the letter at that position begins in the text as shown. */
    int shownFrom(int position) {
        return position < key.length() ? from[position] : to.length == 0 ? 0 : shownEnd();
    }

    /** Where the letter before that position ends in the text as shown. */
    int shownTo(int position) {
        return position == 0 ? 0 : to[position - 1];
    }

    /** The first position whose letter stands at or behind that one of the text as shown. */
    int positionOf(int shown) {
        int at = Arrays.binarySearch(from, 0, key.length(), shown);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && from[at - 1] == shown) {
            at--;
        }
        return at;
    }

    private int shownEnd() {
        return key.length() == 0 ? 0 : to[key.length() - 1];
    }

    private int fold(String shown, int i) {
        char letter = shown.charAt(i);
        if (letter < 0x80) {
            add(letter == '\n' || letter > ' ' ? lower(letter) : blank(letter), i, i + 1);
            return i + 1;
        }
        if (usual(letter)) {
            add(letter, i, i + 1);
            return i + 1;
        }
        if (letter >= 0xFF01 && letter <= 0xFF5E) {
            add(lower((char) (letter - 0xFEE0)), i, i + 1);
            return i + 1;
        }
        return other(shown, i);
    }

    private static char blank(char letter) {
        return letter == '\t' ? '\t' : ' ';
    }

    private static char lower(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
    }

    /** Kana with their marks and the common Chinese letters are their own key. */
    private static boolean usual(char letter) {
        return letter >= 0x3041 && letter <= 0x3096
                || letter >= 0x30A1 && letter <= 0x30FC
                || letter >= 0x4E00 && letter <= 0x9FFF
                || letter == 0x3005;
    }

    private int other(String shown, int i) {
        int point = shown.codePointAt(i);
        int end = i + Character.charCount(point);
        int type = Character.getType(point);
        if (type == Character.FORMAT || isVariation(point)) {
            return end;
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            add(' ', i, end);
            return end;
        }
        while (end < shown.length() && isVoicing(shown.charAt(end))) {
            end++;
        }
        String folded = Folding.of(shown.substring(i, end));
        for (int k = 0; k < folded.length(); k++) {
            add(lower(folded.charAt(k)), i, end);
        }
        return end;
    }

    private static boolean isVariation(int point) {
        return point >= 0xFE00 && point <= 0xFE0F
                || point >= 0xE0100 && point <= 0xE01EF
                || point == 0x034F
                || point == 0x115F
                || point == 0x1160
                || point == 0x3164;
    }

    private static boolean isVoicing(char letter) {
        return letter == 0xFF9E || letter == 0xFF9F || letter == 0x3099 || letter == 0x309A;
    }

    private void add(char letter, int first, int after) {
        int at = key.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, at * 2);
            to = Arrays.copyOf(to, at * 2);
        }
        from[at] = first;
        to[at] = after;
        key.append(letter);
    }

    private void squeeze() {
        char[] letters = new char[folded.length()];
        keyOf = new int[folded.length()];
        squeezedOf = new int[folded.length() + 1];
        int size = 0;
        for (int i = 0; i < folded.length(); i++) {
            squeezedOf[i] = size;
            char letter = folded.charAt(i);
            if (letter != ' ' && letter != '\n' && letter != '\t') {
                keyOf[size] = i;
                letters[size++] = letter;
            }
        }
        squeezedOf[folded.length()] = size;
        squeezed = new String(letters, 0, size);
    }

    /** Compatibility folding, remembered for what comes again and again. */
    private static final class Folding {
        private static final Map<String, String> SIGNS = signs();

        private static Map<String, String> signs() {
            Map<String, String> known = new HashMap<>();
            for (char letter = 0x2000; letter < 0x3040; letter++) {
                String one = String.valueOf(letter);
                known.put(one, Normalizer.normalize(one, Normalizer.Form.NFKC));
            }
            return known;
        }

        static String of(String written) {
            String known = SIGNS.get(written);
            return known != null ? known : Normalizer.normalize(written, Normalizer.Form.NFKC);
        }
    }
}
