package tokuden.mail.auth.signature;

import tokuden.mail.Span;

/**
 * A header field as a signature sees it.
 *
 * @param name in lower case, without the white space that may stand before the colon
 * @param from its first octet
 * @param colon place of the colon
 * @param to behind its last octet, without the final line end
 */
public record Field(String name, int from, int colon, int to) {
    public Span whole() {
        return new Span(from, to);
    }
}
