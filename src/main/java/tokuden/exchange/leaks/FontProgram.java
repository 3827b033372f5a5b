package tokuden.exchange.leaks;

import java.nio.charset.StandardCharsets;

/**
 * The program of a font in a paper: outlines of letters, large and shaped like noise. Only what
 * stands in it as plain letters is a text, one or two octets each.
 */
final class FontProgram {
    private static final int SHORTEST = 3;

    private FontProgram() {}

    static boolean is(byte[] octets) {
        return Octets.begins(octets, "\u0000\u0001\u0000\u0000\u0000")
                || Octets.begins(octets, "OTTO")
                || Octets.begins(octets, "true\u0000")
                || Octets.begins(octets, "\u0001\u0000\u0004");
    }

    /** The runs of plain letters in it, a line each. */
    static String letters(byte[] octets) {
        StringBuilder all = new StringBuilder();
        runs(octets, 0, 1, all);
        runs(octets, 0, 2, all);
        runs(octets, 1, 2, all);
        return all.toString();
    }

    /** Two octets a letter have a zero beside each. */
    private static void runs(byte[] octets, int from, int step, StringBuilder all) {
        int begun = -1;
        for (int i = from; i < octets.length; i += step) {
            boolean letter = octets[i] >= ' ' && octets[i] < 127 && (step == 1 || zero(octets, i));
            if (letter && begun < 0) {
                begun = i;
            } else if (!letter && begun >= 0) {
                run(octets, begun, i, step, all);
                begun = -1;
            }
        }
        if (begun >= 0) {
            run(octets, begun, octets.length, step, all);
        }
    }

    private static boolean zero(byte[] octets, int i) {
        return i > 0 && octets[i - 1] == 0 || i + 1 < octets.length && octets[i + 1] == 0;
    }

    private static void run(byte[] octets, int from, int to, int step, StringBuilder all) {
        if ((to - from) / step < SHORTEST) {
            return;
        }
        if (step == 1) {
            all.append(new String(octets, from, to - from, StandardCharsets.US_ASCII));
        } else {
            for (int i = from; i < to; i += step) {
                all.append((char) octets[i]);
            }
        }
        all.append('\n');
    }
}
