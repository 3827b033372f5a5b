package tokuden.mail.auth.dkim;

import tokuden.mail.auth.signature.Statement;

/** Which form of DKIM a signature was made in. */
enum Draft {
    /** RFC 4871 (2007) and RFC 6376 */
    STANDARD,
    /** drafts of 2006 and 2007: {@code bh=}, and no {@code v=} or {@code v=0.…} */
    WITH_BODY_HASH,
    /**
     * drafts of 2005 and early 2006 (allman-dkim-base-00, ietf-dkim-base-00): no body hash, the
     * body itself is signed between the header fields and the signature's own
     */
    WITHOUT_BODY_HASH;

    static Draft of(Statement statement) {
        if (statement.has("v") && !statement.value("v").startsWith("0.")) {
            return STANDARD;
        }
        return statement.has("bh") || statement.has("v") ? WITH_BODY_HASH : WITHOUT_BODY_HASH;
    }
}
