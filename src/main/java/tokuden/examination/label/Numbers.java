package tokuden.examination.label;

/** How numbers are written in Japan: with kanji numerals and dashes of many kinds. */
final class Numbers {
    private static final String KANJI = "〇一二三四五六七八九";
    private static final String DASHES = "‐‑‒–—―−ー─━ｰ-~〜～‧・";
    private static final String MORE_ZEROS = "零○◯";

    private Numbers() {}

    /** The text with digits for kanji numerals and "-" for dashes, each letter in its place. */
    static String in(String folded) {
        char[] letters = folded.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] >= 0x80) {
                letters[i] = plain(letters[i]);
            }
        }
        return new String(letters);
    }

    private static char plain(char letter) {
        int digit = KANJI.indexOf(letter);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (MORE_ZEROS.indexOf(letter) >= 0) {
            return '0';
        }
        return DASHES.indexOf(letter) >= 0 ? '-' : letter;
    }

    /** How many digits stand in the range. */
    static int digits(CharSequence text, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
