package tokuden.mail.auth;

import java.util.Locale;

/** What is asked of DNS: a name without final dot, in lower case, and a type. */
public record DnsQuestion(String name, Type type) {
    public DnsQuestion {
        String lower = name.toLowerCase(Locale.ROOT);
        name = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** {@code example.jp/TXT}. */
    @Override
    public String toString() {
        return name + "/" + type;
    }

    /** The types a verification asks for. */
    public enum Type {
        A,
        AAAA,
        MX,
        TXT,
        PTR,
        CNAME,
        NS
    }
}
