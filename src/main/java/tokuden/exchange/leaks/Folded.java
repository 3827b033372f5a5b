package tokuden.exchange.leaks;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * A text as it is compared: widths, cases and forms of letters made one (NFKC), letters that nobody
 * sees left out; each letter knows where it stood.
 */
final class Folded {
    /** What a letter folds to where that is one letter; else 0. */
    private static final char[] PLAIN = plain();

    private char[] letters;
    private int[] places;
    private int length;

    private Folded(int room) {
        letters = new char[Math.max(16, room)];
        places = new int[letters.length];
    }

    static Folded of(String text) {
        Folded folded = new Folded(text.length());
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            folded.take(point, i);
            i += Character.charCount(point);
        }
        return folded;
    }

    int length() {
        return length;
    }

    char at(int i) {
        return letters[i];
    }

    /** Where the letter stood in the text. */
    int place(int i) {
        return places[i];
    }

    String text() {
        return new String(letters, 0, length);
    }

    /** The same without those letters. */
    Folded without(IntPredicate dropped) {
        Folded less = new Folded(length);
        for (int i = 0; i < length; i++) {
            if (!dropped.test(letters[i])) {
                less.add(letters[i], places[i]);
            }
        }
        return less;
    }

    /** The same without what stands between two digits of a number as people write it. */
    Folded numbers() {
        Folded less = new Folded(length);
        for (int i = 0; i < length; i++) {
            if (!isSeparator(letters[i]) || !between(i)) {
                less.add(letters[i], places[i]);
            }
        }
        return less;
    }

    private boolean between(int i) {
        int before = i;
        int after = i;
        while (before > 0 && isSeparator(letters[before])) {
            before--;
        }
        while (after < length - 1 && isSeparator(letters[after])) {
            after++;
        }
        return after - before <= 8 && isDigit(letters[before]) && isDigit(letters[after]);
    }

    private static boolean isSeparator(char letter) {
        return "-.()‐‑–—−ー/ \t\r\n".indexOf(letter) >= 0;
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private void take(int point, int place) {
        if (point < 128) {
            add((char) (point >= 'A' && point <= 'Z' ? point + 32 : point), place);
        } else if (point < PLAIN.length && PLAIN[point] != 0) {
            add(PLAIN[point], place);
        } else if (!isUnseen(point)) {
            folded(point).codePoints().forEach(p -> compose(p, place));
        }
    }

    private static String folded(int point) {
        return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }

    private static char[] plain() {
        char[] plain = new char[0xD800];
        for (int point = 128; point < plain.length; point++) {
            boolean alone = Character.getType(point) != Character.NON_SPACING_MARK;
            String folded = isUnseen(point) || !alone ? "" : folded(point);
            boolean one = folded.length() == 1;
            boolean mark = one && Character.getType(folded.charAt(0)) == Character.NON_SPACING_MARK;
            plain[point] = one && !mark ? folded.charAt(0) : 0;
        }
        return plain;
    }

    /** A mark that stands alone joins the letter before it. */
    private void compose(int point, int place) {
        if (Character.getType(point) == Character.NON_SPACING_MARK && length > 0) {
            String pair = letters[length - 1] + Character.toString(point);
            String joined = Normalizer.normalize(pair, Normalizer.Form.NFC);
            if (joined.length() == 1) {
                letters[length - 1] = joined.charAt(0);
                return;
            }
        }
        for (char letter : Character.toChars(point)) {
            add(letter, place);
        }
    }

    private static boolean isUnseen(int point) {
        return Character.getType(point) == Character.FORMAT
                || point == 0xAD
                || point == 0x34F
                || point >= 0xFE00 && point <= 0xFE0F
                || point == 0x115F
                || point == 0x3164;
    }

    private void add(char letter, int place) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length * 2);
            places = Arrays.copyOf(places, length * 2);
        }
        letters[length] = letter;
        places[length++] = place;
    }
}
