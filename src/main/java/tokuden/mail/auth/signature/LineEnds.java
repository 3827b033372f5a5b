package tokuden.mail.auth.signature;

/**
 * Where the lines of a mail end, for a signature. CRLF and a bare LF end a line: mail is stored
 * with LF on many systems, and what was signed had CRLF (RFC 6376 section 3.4). A CR that no LF
 * follows is an octet like any other and ends none. Only where a mail holds no LF at all, as old
 * Macintosh programs saved it, each CR stands for a line end.
 *
 * @param crlf how many lines end with CRLF
 * @param lf how many with a bare LF
 * @param cr how many bare CR there are
 */
record LineEnds(int crlf, int lf, int cr) {
    static LineEnds of(byte[] octets) {
        int crlf = 0;
        int lf = 0;
        int cr = 0;
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] == '\n') {
                if (i > 0 && octets[i - 1] == '\r') {
                    crlf++;
                } else {
                    lf++;
                }
            } else if (octets[i] == '\r') {
                cr++;
            }
        }
        return new LineEnds(crlf, lf, cr - crlf);
    }

    /** The octet that ends a line. */
    byte end() {
        return crlf + lf == 0 && cr > 0 ? (byte) '\r' : (byte) '\n';
    }
}
