package tokuden.exchange.leaks;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything in a text that may be octets in hex, run together or apart: {@code 61 6c}, {@code
 * \x61}.
 */
final class HexRuns {
    private static final int LEAST = 4;

    private HexRuns() {}

    static List<Inner> in(String text) {
        List<Inner> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (digit(text, i) < 0 || digit(text, i - 1) >= 0) {
                i++;
                continue;
            }
            int end = run(text, i, found);
            run(text, i + 1, found);
            i = Math.max(i + 1, end);
        }
        return found;
    }

    /** Reads pairs from there on and returns where they end. */
    private static int run(String text, int from, List<Inner> found) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = from;
        int value = pair(text, at);
        while (value >= 0) {
            out.write(value);
            at = separated(text, at + 2);
            value = pair(text, at);
        }
        if (out.size() >= LEAST) {
            found.add(new Inner("hex@" + from, out.toByteArray()));
        }
        return at;
    }

    private static int separated(String text, int from) {
        int at = from;
        while (at < text.length()
                && at - from < 4
                && " :,;-\r\n\\x".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.startsWith("0x", at) ? at + 2 : at;
    }

    /** The octet those two letters stand for, or -1. */
    static int pair(String text, int at) {
        int high = digit(text, at);
        int low = digit(text, at + 1);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static int digit(String text, int at) {
        char letter = at >= 0 && at < text.length() ? text.charAt(at) : ' ';
        return letter < 128 ? Character.digit(letter, 16) : -1;
    }
}
