package tokuden.mail.auth.dns;

import java.net.IDN;

/** What can be a domain name (RFC 1035 section 2.3.4), and how it is written to be asked for. */
public final class DomainNames {
    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_LABEL = 63;

    private DomainNames() {}

    /** Whether DNS can be asked for the name: no empty and no overlong label. */
    public static boolean isAskable(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return false;
        }
        int from = 0;
        while (from <= name.length()) {
            int dot = name.indexOf('.', from);
            int end = dot < 0 ? name.length() : dot;
            if (end == from || end - from > LONGEST_LABEL) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }

    /** Whether it is a fully qualified name (RFC 7208 section 4.3), no literal and no bare word. */
    public static boolean isQualified(String name) {
        return isAskable(name) && name.indexOf('.') > 0 && name.charAt(0) != '[';
    }

    /** In A-labels and without final dot; what cannot be turned stays as it is. */
    public static String asAsked(String name) {
        String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (plain.chars().allMatch(c -> c < 128)) {
            return plain;
        }
        try {
            return IDN.toASCII(plain, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException noName) {
            return plain;
        }
    }

    /** Shortened from the left, label by label, until it can be asked (section 7.3). */
    public static String shortened(String name) {
        int excess = name.length() - LONGEST_NAME;
        int dot = excess <= 0 ? -1 : name.indexOf('.', excess - 1);
        return dot < 0 ? name : name.substring(dot + 1);
    }
}
