package tokuden.mail.auth.signature;

/**
 * A body hashed in a canonical form.
 *
 * @param hash SHA-1 or SHA-256
 * @param length of the whole body in that form, in octets
 * @param covered how many of them were hashed ({@code l=})
 */
public record HashedBody(byte[] hash, long length, long covered) {
    /** Octets at the end that the signature does not cover. */
    public long uncovered() {
        return length - covered;
    }
}
