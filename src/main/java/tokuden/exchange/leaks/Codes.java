package tokuden.exchange.leaks;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Octets written with letters: quoted-printable, URL coding, hex, base64, uuencode. */
final class Codes {
    private static final Pattern PERCENT = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final Pattern QUOTED = Pattern.compile("=(?:[0-9A-Fa-f]{2}|[ \\t]*\\r?\\n)");
    private static final Pattern UU = Pattern.compile("(?m)^begin [0-7]{3,4} [^\\r\\n]*\\r?\\n");

    private Codes() {}

    /** Everything in the text that may be octets in a coding. */
    static List<Inner> in(String text) {
        List<Inner> found = new ArrayList<>();
        if (PERCENT.matcher(text).find()) {
            found.add(new Inner("url", percent(text, '%')));
        }
        if (QUOTED.matcher(text).find()) {
            found.add(new Inner("quoted-printable", percent(joined(text), '=')));
        }
        if (text.contains("\\'")) {
            found.add(new Inner("rtf", percent(text.replace("\\'", "\u0001"), '\u0001')));
        }
        found.addAll(Base64Runs.in(text));
        found.addAll(HexRuns.in(text));
        uu(text, found);
        return found;
    }

    private static String joined(String text) {
        return text.replaceAll("=[ \\t]*\\r?\\n", "");
    }

    private static byte[] percent(String text, char sign) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        int i = 0;
        while (i < text.length()) {
            char letter = text.charAt(i);
            int value = letter == sign ? HexRuns.pair(text, i + 1) : -1;
            if (value >= 0) {
                out.write(value);
                i += 3;
            } else {
                String one = String.valueOf(letter);
                out.writeBytes(one.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                i++;
            }
        }
        return out.toByteArray();
    }

    private static void uu(String text, List<Inner> found) {
        Matcher begin = UU.matcher(text);
        while (begin.find()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (String line : text.substring(begin.end()).split("\\r?\\n", 100_000)) {
                if (line.equals("end") || line.isEmpty()) {
                    break;
                }
                uuLine(line, out);
            }
            found.add(new Inner("uuencode@" + begin.start(), out.toByteArray()));
        }
    }

    private static void uuLine(String line, ByteArrayOutputStream out) {
        int left = (line.charAt(0) - 32) & 63;
        for (int i = 1; i + 3 < line.length() + 3 && left > 0; i += 4) {
            int bits = 0;
            for (int k = 0; k < 4; k++) {
                int letter = i + k < line.length() ? line.charAt(i + k) : 32;
                bits = bits << 6 | (letter - 32) & 63;
            }
            for (int k = 2; k >= 0 && left > 0; k--, left--) {
                out.write(bits >> (8 * k));
            }
        }
    }
}
