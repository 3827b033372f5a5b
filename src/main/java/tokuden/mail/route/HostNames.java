package tokuden.mail.route;

import com.google.common.net.InternetDomainName;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of hosts as they stand in headers: compared, and asked whose they are. */
public final class HostNames {
    /** Kept for examples by RFC 2606 and JPRS: each label below stands for a party of its own. */
    private static final Set<String> EXAMPLES =
            Set.of(
                    "example.com",
                    "example.net",
                    "example.org",
                    "example.jp",
                    "example.co.jp",
                    "example.ne.jp",
                    "example.or.jp");

    /** Last labels that no public name ends in (RFC 6761, 6762, 8375, and what offices use). */
    private static final Set<String> INNER =
            Set.of(
                    "local",
                    "localdomain",
                    "localhost",
                    "lan",
                    "internal",
                    "intranet",
                    "intra",
                    "corp",
                    "home",
                    "private",
                    "workgroup",
                    "invalid",
                    "arpa");

    private static final int LONGEST = 253;

    private HostNames() {}

    /** Lower case without final dot. */
    public static String normal(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    static List<String> labels(String name) {
        return List.of(normal(name).split("\\.", -1));
    }

    /** Whether it could be the name of a host on the Internet: labels with dots, no address. */
    public static boolean isPublic(String name) {
        String normal = normal(name);
        if (normal.length() > LONGEST
                || normal.indexOf('.') <= 0
                || Addresses.in(normal).isPresent()) {
            return false;
        }
        List<String> labels = labels(normal);
        String last = labels.get(labels.size() - 1);
        return labels.stream().allMatch(HostNames::isLabel)
                && last.chars().noneMatch(c -> c >= '0' && c <= '9' && !last.startsWith("xn--"))
                && !INNER.contains(last);
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= 63
                && label.chars()
                        .allMatch(
                                c ->
                                        c >= 'a' && c <= 'z'
                                                || c >= '0' && c <= '9'
                                                || c == '-'
                                                || c == '_');
    }

    /** Whether the name is the suffix itself or ends in it after a dot. */
    public static boolean endsIn(String name, String suffix) {
        String normal = normal(name);
        String end = normal(suffix.startsWith(".") ? suffix.substring(1) : suffix);
        return !end.isEmpty() && (normal.equals(end) || normal.endsWith("." + end));
    }

    /**
     * The domain a party registered ({@code example-shop.co.jp} of {@code mx.example-shop.co.jp}),
     * by the public suffix list; the last two labels where the list knows no suffix; "" for a name
     * that is none. For the domains kept for examples one label more.
     */
    public static String organisation(String name) {
        if (!isPublic(name)) {
            return "";
        }
        String normal = normal(name);
        String registered = registered(normal);
        if (!EXAMPLES.contains(registered) || normal.equals(registered)) {
            return registered;
        }
        String above = normal.substring(0, normal.length() - registered.length() - 1);
        return above.substring(above.lastIndexOf('.') + 1) + "." + registered;
    }

    private static String registered(String normal) {
        if (InternetDomainName.isValid(normal)) {
            InternetDomainName domain = InternetDomainName.from(normal);
            if (domain.isUnderRegistrySuffix()) {
                return domain.topDomainUnderRegistrySuffix().toString();
            }
            if (domain.isRegistrySuffix()) {
                return normal;
            }
        }
        int last = normal.lastIndexOf('.');
        return normal.substring(normal.lastIndexOf('.', last - 1) + 1);
    }

    /** Whether two names belong to one party, as far as names tell. */
    public static boolean areRelated(String one, String other) {
        String a = normal(one);
        String b = normal(other);
        return a.equals(b) || !organisation(a).isEmpty() && organisation(a).equals(organisation(b));
    }
}
