package tokuden.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of style sheets, as far as they make letters unreadable. */
final class Lengths {
    private static final Pattern LENGTH =
            Pattern.compile(
                    "\\s*([+-]?\\d{0,6}(?:\\.\\d{0,6})?)\\s*(px|pt|em|rem|%|mm|cm|in|ex)?.*");
    private static final Pattern SIZE_IN_FONT =
            Pattern.compile("(?:^|\\s)(\\d{0,6}(?:\\.\\d{1,6})?(?:px|pt|em|rem|%)|0)(?=$|[\\s/])");
    private static final double UNREADABLE_PIXELS = 1;
    private static final double UNREADABLE_PART = 0.1;
    private static final double UNSEEN_PART = 0.05;
    private static final double FAR_OUT = -900;

    private Lengths() {}

    static boolean isZero(String written) {
        return written != null && number(written) == 0;
    }

    /** An opacity at which letters cannot be seen. */
    static boolean isClear(String opacity) {
        if (opacity == null) {
            return false;
        }
        double part = number(opacity);
        return part <= (unit(opacity).equals("%") ? UNSEEN_PART * 100 : UNSEEN_PART);
    }

    /** At most one pixel, or a tenth of the letters around. */
    static boolean isTiny(String written) {
        double number = number(written);
        if (Double.isNaN(number)) {
            return false;
        }
        return switch (unit(written)) {
            case "em", "rem", "ex" -> number <= UNREADABLE_PART;
            case "%" -> number <= UNREADABLE_PART * 100;
            case "mm", "cm", "in" -> number <= 0;
            default -> number <= UNREADABLE_PIXELS;
        };
    }

    static boolean isRelative(String written) {
        String unit = unit(written);
        return unit.equals("em")
                || unit.equals("%")
                || unit.equals("ex")
                || written.equals("inherit");
    }

    static boolean isFarOut(String written) {
        return written != null && number(written) <= FAR_OUT;
    }

    /** The size in the short form {@code font: bold 0/0 Arial}; null if none. */
    static String firstIn(String font) {
        Matcher size = SIZE_IN_FONT.matcher(font);
        return size.find() ? size.group(1) : null;
    }

    private static double number(String written) {
        Matcher length = LENGTH.matcher(written);
        if (!length.matches() || length.group(1).isEmpty() || !length.group(1).matches(".*\\d.*")) {
            return Double.NaN;
        }
        return Double.parseDouble(length.group(1));
    }

    private static String unit(String written) {
        Matcher length = LENGTH.matcher(written);
        return length.matches() && length.group(2) != null ? length.group(2) : "";
    }
}
