package tokuden.mail;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours as HTML and style sheets write them, as numbers that can be compared. */
final class Colours {
    static final int BLACK = 0;
    static final int WHITE = 0xFFFFFF;
    static final int TRANSPARENT = -1;
    static final int UNKNOWN = -2;
    private static final int NOT_TOLD_APART = 8;
    private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{6}|[0-9a-f]{3})");
    private static final Pattern RGB =
            Pattern.compile(
                    "rgba?\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\s*(?:[,/]\\s*([\\d.]{1,6}))?\\s*\\)");
    private static final Map<String, Integer> NAMES =
            Map.ofEntries(
                    Map.entry("black", 0),
                    Map.entry("white", 0xFFFFFF),
                    Map.entry("red", 0xFF0000),
                    Map.entry("lime", 0x00FF00),
                    Map.entry("blue", 0x0000FF),
                    Map.entry("yellow", 0xFFFF00),
                    Map.entry("cyan", 0x00FFFF),
                    Map.entry("aqua", 0x00FFFF),
                    Map.entry("magenta", 0xFF00FF),
                    Map.entry("fuchsia", 0xFF00FF),
                    Map.entry("gray", 0x808080),
                    Map.entry("grey", 0x808080),
                    Map.entry("silver", 0xC0C0C0),
                    Map.entry("maroon", 0x800000),
                    Map.entry("green", 0x008000),
                    Map.entry("navy", 0x000080),
                    Map.entry("olive", 0x808000),
                    Map.entry("purple", 0x800080),
                    Map.entry("teal", 0x008080),
                    Map.entry("orange", 0xFFA500),
                    Map.entry("pink", 0xFFC0CB),
                    Map.entry("snow", 0xFFFAFA),
                    Map.entry("ivory", 0xFFFFF0),
                    Map.entry("beige", 0xF5F5DC),
                    Map.entry("lightgray", 0xD3D3D3),
                    Map.entry("lightgrey", 0xD3D3D3),
                    Map.entry("whitesmoke", 0xF5F5F5),
                    Map.entry("gold", 0xFFD700),
                    Map.entry("transparent", TRANSPARENT));

    private Colours() {}

    /** The colour, or {@code otherwise} if it cannot be read. */
    static int of(String written, int otherwise) {
        String colour = written.strip().toLowerCase(Locale.ROOT);
        if (NAMES.containsKey(colour)) {
            return NAMES.get(colour);
        }
        Matcher hex = HEX.matcher(colour);
        if (hex.matches()) {
            return hex(hex.group(1));
        }
        Matcher rgb = RGB.matcher(colour);
        if (!rgb.matches()) {
            return otherwise;
        }
        boolean clear = rgb.group(4) != null && rgb.group(4).matches("0?\\.?0*");
        return clear
                ? TRANSPARENT
                : channel(rgb.group(1)) << 16 | channel(rgb.group(2)) << 8 | channel(rgb.group(3));
    }

    /** The colour among the words of a background; gradients and the like are not known. */
    static int ofBackground(String written, int around) {
        int whole = of(written, UNKNOWN);
        if (whole != UNKNOWN) {
            return whole;
        }
        for (String word : written.split("\\s+")) {
            int colour = of(word, UNKNOWN);
            if (colour != UNKNOWN) {
                return colour;
            }
        }
        return written.equals("none") || written.equals("inherit") ? around : UNKNOWN;
    }

    /** Whether nobody can tell letters of the one from a ground of the other. */
    static boolean alike(int one, int other) {
        return one >= 0
                && other >= 0
                && apart(one >> 16, other >> 16) <= NOT_TOLD_APART
                && apart(one >> 8, other >> 8) <= NOT_TOLD_APART
                && apart(one, other) <= NOT_TOLD_APART;
    }

    private static int apart(int one, int other) {
        return Math.abs((one & 0xFF) - (other & 0xFF));
    }

    private static int channel(String number) {
        return Math.min(255, Integer.parseInt(number));
    }

    private static int hex(String digits) {
        int value = Integer.parseInt(digits, 16);
        return digits.length() == 6
                ? value
                : (value >> 8 & 0xF) * 0x110000
                        + (value >> 4 & 0xF) * 0x1100
                        + (value & 0xF) * 0x11;
    }
}
