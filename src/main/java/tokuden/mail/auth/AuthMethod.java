package tokuden.mail.auth;

/** A method of sender authentication. */
public enum AuthMethod {
    /** RFC 7208 */
    SPF("spf"),
    /** RFC 4406, 4407 */
    SENDER_ID("sender-id"),
    /** RFC 6376, 8301, 8463 */
    DKIM("dkim"),
    /** RFC 4870 */
    DOMAINKEYS("domainkeys"),
    /** RFC 8617 */
    ARC("arc"),
    /** RFC 7489, RFC 9989 */
    DMARC("dmarc");

    private final String word;

    AuthMethod(String word) {
        this.word = word;
    }

    /** As Authentication-Results names it (RFC 8601 section 2.7). */
    public String word() {
        return word;
    }
}
