package tokuden.mail.auth.signature;

import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Domain names of signatures. */
public final class Domains {
    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_LABEL = 63;

    private Domains() {}

    /**
     * Whether this can be a domain or a selector: labels of letters, digits, hyphens and
     * underscores, or of letters beyond ASCII (RFC 8616).
     */
    static boolean sound(String name, int leastLabels) {
        String[] labels = name.split("\\.", -1);
        for (String label : labels) {
            boolean letters =
                    label.chars()
                            .allMatch(
                                    c ->
                                            c > 127
                                                    || Character.isLetterOrDigit(c)
                                                    || c == '-'
                                                    || c == '_');
            if (label.isEmpty() || label.length() > LONGEST_LABEL || !letters) {
                return false;
            }
        }
        return labels.length >= leastLabels && name.length() <= LONGEST_NAME;
    }

    /** Whether a name is that domain or lies below it. */
    public static boolean within(String name, String domain) {
        String lower = name.toLowerCase(Locale.ROOT);
        String upper = domain.toLowerCase(Locale.ROOT);
        return lower.equals(upper) || lower.endsWith("." + upper);
    }

    /** As DNS is asked for it; the name itself where it cannot be put in ASCII. */
    static String forDns(String name) {
        if (name.chars().allMatch(c -> c < 128)) {
            return name;
        }
        try {
            return IDN.toASCII(name);
        } catch (IllegalArgumentException noDomain) {
            return name;
        }
    }

    /** Octets that are UTF-8 read as such (RFC 8616); else left as they are. */
    static String readable(String octets) {
        if (octets.chars().allMatch(c -> c < 128)) {
            return octets;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException latin) {
            return octets;
        }
    }
}
