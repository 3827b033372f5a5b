package tokuden.mail;

import org.jsoup.parser.Parser;

/**
 * The text of a page as it grows: blanks run together, blocks begin on lines of their own. Letters
 * are taken from the source of the page, so that an entity keeps all its letters.
 */
final class ShownText {
    private static final int LONGEST_ENTITY = 34;
    private final TracedText source;
    private final TracedText text = new TracedText();
    private int blank = -1;
    private int last;

    ShownText(TracedText source) {
        this.source = source;
    }

    TracedText text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Where the next letter will stand, the blank before it not counted. */
    int nextLetter() {
        return blank >= 0 && !atLineStart() ? text.length() + 1 : text.length();
    }

    /** Shows a text node: its source range and what the parser made of it. */
    void letters(Span range, String parsed, boolean kept) {
        int i = Math.min(range.from(), source.length());
        int to = Math.min(range.to(), source.length());
        int k = 0;
        while (i < to && k < parsed.length()) {
            int length = source.charAt(i) == '&' ? entity(i, to, parsed, k) : 0;
            if (length > 0) {
                k = shown(i, length, parsed, k, kept);
                i += length;
            } else {
                if (source.charAt(i) == parsed.charAt(k)) {
                    letter(parsed.charAt(k++), i, i, kept);
                }
                i++;
            }
        }
    }

    private int shown(int i, int length, String parsed, int k, boolean kept) {
        String meant = Parser.unescapeEntities(source.text(i, i + length), false);
        for (int n = 0; n < meant.length(); n++) {
            letter(parsed.charAt(k + n), i, i + length - 1, kept);
        }
        return k + meant.length();
    }

    /** The length of the entity that begins here and gave the letter at {@code k}, or 0. */
    private int entity(int i, int to, String parsed, int k) {
        if (parsed.charAt(k) == '&' && !mayMeanAmpersand(i, to)) {
            return 0;
        }
        int end = i + 1;
        while (end < to && end - i < LONGEST_ENTITY && isEntityLetter(source.charAt(end))) {
            end++;
        }
        if (end < to && source.charAt(end) == ';') {
            end++;
        }
        for (int length = end - i; length > 2; length--) {
            String written = source.text(i, i + length);
            String meant = Parser.unescapeEntities(written, false);
            if (!meant.equals(written)
                    && !meant.endsWith(written.substring(length - 1))
                    && parsed.startsWith(meant, k)) {
                return length;
            }
        }
        return 0;
    }

    private boolean mayMeanAmpersand(int i, int to) {
        char second = i + 1 < to ? source.charAt(i + 1) : ' ';
        return second == '#' || source.text(i, Math.min(to, i + 4)).equalsIgnoreCase("&amp");
    }

    private static boolean isEntityLetter(char letter) {
        return letter == '#' || letter < 128 && Character.isLetterOrDigit(letter);
    }

    private void letter(char letter, int first, int lastLetter, boolean kept) {
        last = source.to(lastLetter);
        boolean space = letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
        if (space && !kept) {
            blank = blank < 0 ? first : blank;
            return;
        }
        writeBlank();
        if (letter != '\r') {
            text.append(letter, source.from(first), last);
        }
    }

    private void writeBlank() {
        if (blank >= 0 && !atLineStart()) {
            text.append(' ', source.from(blank), source.to(blank));
        }
        blank = -1;
    }

    /** A line break that stands in the page itself. */
    void lineBreak() {
        blank = -1;
        text.append('\n', last, last);
    }

    /** The beginning or end of a block: one line break, however many blocks begin here. */
    void block() {
        blank = -1;
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n', last, last);
        }
    }

    void cell() {
        blank = -1;
        if (!atLineStart()) {
            text.append('\t', last, last);
        }
    }

    private boolean atLineStart() {
        int size = text.length();
        return size == 0 || "\n\t ".indexOf(text.charAt(size - 1)) >= 0;
    }
}
