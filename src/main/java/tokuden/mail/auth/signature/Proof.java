package tokuden.mail.auth.signature;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.function.Consumer;

/** Holds a signature value against octets with a public key, with the JDK alone. */
final class Proof {
    private final Algorithm algorithm;
    private final byte[] value;
    private final Consumer<OctetSink> signed;

    /**
     * @param signed hands what is signed to a sink; may be asked again
     */
    Proof(Algorithm algorithm, byte[] value, Consumer<OctetSink> signed) {
        this.algorithm = algorithm;
        this.value = value;
        this.signed = signed;
    }

    /**
     * Whether the owner of that key signed these octets; false for a value that is no signature.
     */
    boolean holds(PublicKey key) {
        try {
            Signature signature = Signature.getInstance(algorithm.signature());
            signature.initVerify(key);
            if (algorithm == Algorithm.ED25519_SHA256) {
                MessageDigest digest = SignedMail.digest(algorithm.hash());
                signed.accept(digest::update);
                signature.update(digest.digest());
            } else {
                signed.accept((octets, from, length) -> update(signature, octets, from, length));
            }
            return signature.verify(value);
        } catch (InvalidKeyException | SignatureException no) {
            return false;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void update(Signature signature, byte[] octets, int from, int length) {
        try {
            signature.update(octets, from, length);
        } catch (SignatureException notBegun) {
            throw new IllegalStateException(notBegun);
        }
    }
}
