package tokuden.mail.auth.dmarc;

/** The two specifications of DMARC. */
public enum DmarcEdition {
    /** of March 2015: the organizational domain by the public suffix list */
    RFC7489("RFC 7489"),
    /** of May 2026: the organizational domain by a walk up the DNS tree */
    RFC9989("RFC 9989");

    private final String title;

    DmarcEdition(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
