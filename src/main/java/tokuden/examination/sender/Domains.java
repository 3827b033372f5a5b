package tokuden.examination.sender;

import com.google.common.net.InternetDomainName;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether names belong to one holder. The holder's name is the one directly below a public suffix;
 * the names reserved for documentation (RFC 2606, RFC 6761) belong to nobody, so that each name
 * below them stands for a holder of its own.
 */
public final class Domains {
    private static final Pattern RESERVED =
            Pattern.compile("(?:.*\\.)?([a-z0-9-]+\\.example(?:\\.(?:com|net|org|jp))?)");

    private Domains() {}

    /** One name is the other, or both belong to the same holder. */
    public static boolean sameHolder(String one, String other) {
        String first = normal(one);
        String second = normal(other);
        return !first.isEmpty()
                && !second.isEmpty()
                && (first.equals(second) || holder(first).equals(holder(second)));
    }

    /** The name of the holder; the name itself where it cannot be told. */
    public static String holder(String name) {
        String normal = normal(name);
        var reserved = RESERVED.matcher(normal);
        if (reserved.matches()) {
            return reserved.group(1);
        }
        if (!InternetDomainName.isValid(normal)) {
            return normal;
        }
        InternetDomainName domain = InternetDomainName.from(normal);
        return domain.isUnderRegistrySuffix()
                ? domain.topDomainUnderRegistrySuffix().toString()
                : normal;
    }

    /** Whether the host is the suffix or lies below it. */
    public static boolean under(String host, String suffix) {
        String name = normal(host);
        String end = normal(suffix);
        return !end.isEmpty() && (name.equals(end) || name.endsWith("." + end));
    }

    /** The part behind the last @; "" if there is none. */
    public static String ofAddress(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : normal(address.substring(at + 1));
    }

    /** The host of a page's address; "" if there is none. */
    public static String ofPage(String address) {
        String rest = address.replaceFirst("(?i)^[a-z]+://", "");
        int end = 0;
        while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return normal(rest.substring(0, end));
    }

    private static String normal(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
