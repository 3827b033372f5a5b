package tokuden.storage.keys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** The random key of a store, 32 bytes; keys for single purposes are derived from it (RFC 5869). */
public final class DataKey {
    static final int LENGTH = 32;

    private final byte[] bytes;

    DataKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A new one, from a secure source of chance. */
    public static DataKey random(SecureRandom random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new DataKey(bytes);
    }

    /**
     * 32 bytes for that purpose: {@code records}, {@code database}, {@code journal}, {@code
     * secrets}.
     */
    public byte[] derive(String purpose) {
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        byte[] info = ("tokuden store " + purpose).getBytes(StandardCharsets.US_ASCII);
        hkdf.init(new HKDFParameters(bytes, null, info));
        byte[] derived = new byte[LENGTH];
        hkdf.generateBytes(derived, 0, LENGTH);
        return derived;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
