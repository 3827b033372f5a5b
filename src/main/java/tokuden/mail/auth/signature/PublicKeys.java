package tokuden.mail.auth.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Optional;

/** Public keys out of the octets of {@code p=}. */
final class PublicKeys {
    private static final int ED25519_OCTETS = 32;
    private static final int LONGEST_RSA = 4096;

    /** SubjectPublicKeyInfo of Ed25519 up to the key itself (RFC 8410 section 4). */
    private static final byte[] ED25519_PREFIX =
            HexFormat.of().parseHex("302a300506032b6570032100");

    /** AlgorithmIdentifier of rsaEncryption (RFC 3279 section 2.3.1). */
    private static final byte[] RSA_IDENTIFIER =
            HexFormat.of().parseHex("300d06092a864886f70d0101010500");

    private PublicKeys() {}

    static Optional<PublicKey> read(String type, byte[] octets) {
        return switch (type) {
            case "rsa" -> rsa(octets);
            case "ed25519" ->
                    octets.length == ED25519_OCTETS
                            ? key("Ed25519", joined(ED25519_PREFIX, octets))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** SubjectPublicKeyInfo as everybody writes it, or the bare RSAPublicKey RFC 6376 names. */
    private static Optional<PublicKey> rsa(byte[] octets) {
        if (octets.length == 0 || octets.length > LONGEST_RSA) {
            return Optional.empty();
        }
        return key("RSA", octets).or(() -> key("RSA", wrapped(octets)));
    }

    private static Optional<PublicKey> key(String algorithm, byte[] encoded) {
        try {
            return Optional.of(
                    KeyFactory.getInstance(algorithm)
                            .generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException noKey) {
            return Optional.empty();
        }
    }

    private static byte[] wrapped(byte[] bare) {
        byte[] bits = der(0x03, joined(new byte[1], bare));
        return der(0x30, joined(RSA_IDENTIFIER, bits));
    }

    private static byte[] der(int tag, byte[] content) {
        int length = content.length;
        byte[] head =
                length < 0x80
                        ? new byte[] {(byte) tag, (byte) length}
                        : length < 0x100
                                ? new byte[] {(byte) tag, (byte) 0x81, (byte) length}
                                : new byte[] {
                                    (byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length
                                };
        return joined(head, content);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static int bits(PublicKey key) {
        return key instanceof RSAPublicKey rsa ? rsa.getModulus().bitLength() : ED25519_OCTETS * 8;
    }
}
