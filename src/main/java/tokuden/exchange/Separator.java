package tokuden.exchange;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The line a mailbox file puts before each message (RFC 4155): {@code From }, an address, and a
 * time of day with a year. A line of a text that merely begins with {@code From } has no such time.
 */
final class Separator {
    private static final int LONGEST = 300;
    private static final Pattern SHAPE =
            Pattern.compile("From \\S.*\\d{1,2}:\\d{2}.*\\b\\d{4}\\b.*", Pattern.DOTALL);

    private Separator() {}

    /** Does {@code line} (or the first line of a longer piece) separate messages? */
    static boolean is(byte[] line) {
        if (line.length < 5 || line[0] != 'F' || line[4] != ' ') {
            return false;
        }
        int end = 0;
        while (end < line.length && end < LONGEST && line[end] != '\n' && line[end] != '\r') {
            end++;
        }
        return SHAPE.matcher(new String(line, 0, end, StandardCharsets.ISO_8859_1)).matches();
    }
}
