package tokuden.mail.auth.signature;

import java.util.Locale;
import java.util.Optional;

/** A way of signing ({@code a=}). */
public enum Algorithm {
    /** RFC 6376 section 3.3.1; no longer to be used (RFC 8301), so shown as weak */
    RSA_SHA1("rsa", "SHA-1", "SHA1withRSA"),
    /** RFC 6376 section 3.3.2 */
    RSA_SHA256("rsa", "SHA-256", "SHA256withRSA"),
    /** RFC 8463: Ed25519 over the SHA-256 of what is signed */
    ED25519_SHA256("ed25519", "SHA-256", "Ed25519");

    private final String keyType;
    private final String hash;
    private final String signature;

    Algorithm(String keyType, String hash, String signature) {
        this.keyType = keyType;
        this.hash = hash;
        this.signature = signature;
    }

    static Optional<Algorithm> named(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "rsa-sha1" -> Optional.of(RSA_SHA1);
            case "rsa-sha256" -> Optional.of(RSA_SHA256);
            case "ed25519-sha256" -> Optional.of(ED25519_SHA256);
            default -> Optional.empty();
        };
    }

    /** {@code rsa-sha256}. */
    public String word() {
        return keyType + "-" + hashWord();
    }

    /** As {@code k=} of a key names it. */
    String keyType() {
        return keyType;
    }

    /** As {@code h=} of a key names it. */
    String hashWord() {
        return this == RSA_SHA1 ? "sha1" : "sha256";
    }

    String hash() {
        return hash;
    }

    String signature() {
        return signature;
    }
}
