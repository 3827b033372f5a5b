package tokuden.mail;

/**
 * An address as written in a header: display name ("" if none), the address as it stands (it may
 * break RFC 5322, as the old addresses of Japanese mobile carriers do) and its bytes.
 */
public record Mailbox(String displayName, String address, Span bytes) {
    /** The part after the last @, in lower case; "" if there is none. */
    public String domain() {
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : address.substring(at + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
