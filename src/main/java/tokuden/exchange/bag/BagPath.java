package tokuden.exchange.bag;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The path of a file as lists of a bag write it: with slashes, from the top of the bag. */
final class BagPath {
    static final String PAYLOAD = "data/";

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern WRITTEN = Pattern.compile("%0[Aa]|%0[Dd]|%25");

    private BagPath() {}

    /** Does the path stay inside of what it is relative to, on every system? */
    static boolean isInside(String path) {
        boolean absolute =
                path.isEmpty()
                        || path.startsWith("/")
                        || path.startsWith("~")
                        || DRIVE.matcher(path).matches();
        return !absolute
                && path.indexOf('\\') < 0
                && path.indexOf('\0') < 0
                && Arrays.stream(path.split("/", -1)).noneMatch(".."::equals);
    }

    /** Without {@code ./} before it. */
    static String plain(String path) {
        String plain = path;
        while (plain.startsWith("./")) {
            plain = plain.substring(2);
        }
        return plain;
    }

    /** Line ends and percent signs as RFC 8493 writes them, read back. */
    static String decoded(String path) {
        return WRITTEN.matcher(path).replaceAll(BagPath::letter);
    }

    private static String letter(MatchResult written) {
        return switch (written.group().toUpperCase(java.util.Locale.ROOT)) {
            case "%0A" -> "\n";
            case "%0D" -> "\r";
            default -> "%";
        };
    }
}
