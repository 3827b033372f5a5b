package tokuden.exchange.leaks;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything in a text that may be base64: blocks of lines as mails carry them, and words as links
 * carry them. A word may begin in the middle of a group, so that each is read from four places;
 * what reads as nothing is gathered into one run of octets.
 */
final class Base64Runs {
    private static final int LEAST = 6;
    private static final int[] VALUES = values();

    private final String text;
    private final List<Inner> found = new ArrayList<>();
    private final ByteArrayOutputStream noise = new ByteArrayOutputStream();

    private Base64Runs(String text) {
        this.text = text;
    }

    static List<Inner> in(String text) {
        Base64Runs runs = new Base64Runs(text);
        runs.blocks();
        runs.words();
        if (runs.noise.size() > 0) {
            runs.found.add(new Inner("base64", runs.noise.toByteArray()));
        }
        return runs.found;
    }

    private void blocks() {
        StringBuilder block = new StringBuilder();
        int lines = 0;
        int begun = 0;
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int from = begin(at, end);
            int to = end;
            while (to > from && text.charAt(to - 1) <= ' ') {
                to--;
            }
            if (to - from >= 2 && isCode(from, to)) {
                begun = lines == 0 ? from : begun;
                lines++;
                block.append(text, from, to);
            } else {
                block(block, lines, begun);
                lines = 0;
            }
            at = end + 1;
        }
        block(block, lines, begun);
    }

    /** Where the line begins behind what marks a quoted one. */
    private int begin(int at, int end) {
        int from = at;
        while (from < end && (text.charAt(from) <= ' ' || text.charAt(from) == '>')) {
            from++;
        }
        return from;
    }

    private void block(StringBuilder block, int lines, int begun) {
        if (lines > 1) {
            found.add(new Inner("base64@" + begun, decoded(block, 0)));
        }
        block.setLength(0);
    }

    private void words() {
        int i = 0;
        while (i < text.length()) {
            int from = i;
            while (i < text.length() && value(text.charAt(i)) >= 0) {
                i++;
            }
            if (i - from >= LEAST) {
                word(from, i);
            }
            i = Math.max(i, from + 1);
        }
    }

    private void word(int from, int to) {
        CharSequence run = text.subSequence(from, to);
        for (int shift = 0; shift < 4; shift++) {
            byte[] octets = decoded(run, shift);
            if (octets.length >= 3 && isWorth(octets)) {
                found.add(new Inner("base64@" + (from + shift), octets));
            } else {
                noise.writeBytes(octets);
                noise.write('\n');
            }
        }
    }

    private static boolean isWorth(byte[] octets) {
        return Octets.isText(octets) && octets.length >= 12
                || Octets.isWide(octets)
                || Archives.isArchive(octets);
    }

    private boolean isCode(int from, int to) {
        for (int i = from; i < to; i++) {
            if (value(text.charAt(i)) < 0 && text.charAt(i) != '=') {
                return false;
            }
        }
        return true;
    }

    static byte[] decoded(CharSequence run, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(run.length());
        int bits = 0;
        int held = 0;
        for (int i = from; i < run.length(); i++) {
            int value = value(run.charAt(i));
            if (value < 0) {
                held = 0;
                continue;
            }
            bits = bits << 6 | value;
            held += 6;
            if (held >= 8) {
                held -= 8;
                out.write(bits >> held);
            }
        }
        return out.toByteArray();
    }

    private static int value(char letter) {
        return letter < 128 ? VALUES[letter] : -1;
    }

    private static int[] values() {
        int[] values = new int[128];
        java.util.Arrays.fill(values, -1);
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < letters.length(); i++) {
            values[letters.charAt(i)] = i;
        }
        values['-'] = 62;
        values['_'] = 63;
        return values;
    }
}
