package tokuden.terminal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.work.TroubleException;

/** Sizes as they are typed: bytes, {@code 700M}, {@code 4.7G}, or the name of a disc. */
final class Sizes {
    private static final Pattern SHAPE = Pattern.compile("(\\d+(?:\\.\\d+)?)([KMG]?)");

    private Sizes() {}

    /**
     * Bytes.
     *
     * @throws TroubleException {@code package.size-unreadable}
     */
    static long read(String typed) {
        String upper = typed.strip().toUpperCase(Locale.ROOT);
        switch (upper) {
            case "CD":
                return 700_000_000L;
            case "DVD":
                return 4_700_000_000L;
            case "BD":
                return 25_000_000_000L;
            default:
                Matcher parts = SHAPE.matcher(upper);
                if (!parts.matches()) {
                    throw new TroubleException("package.size-unreadable", typed);
                }
                double factor =
                        switch (parts.group(2)) {
                            case "K" -> 1e3;
                            case "M" -> 1e6;
                            case "G" -> 1e9;
                            default -> 1;
                        };
                return Math.round(Double.parseDouble(parts.group(1)) * factor);
        }
    }

    /** A number of bytes as a person reads it. */
    static String shown(long bytes) {
        if (bytes < 1_000_000) {
            return String.format(Locale.ROOT, "%,d KB", Math.max(1, bytes / 1000));
        }
        return String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }
}
