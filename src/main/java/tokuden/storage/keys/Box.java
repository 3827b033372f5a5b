package tokuden.storage.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Small things of an encrypted store under a key of their own: nonce (12 bytes), then ciphertext
 * and tag of AES-256-GCM.
 */
public final class Box {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final byte[] about;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param purpose of what is put in; authenticated with it
     */
    public Box(DataKey key, String purpose) {
        this.key = new SecretKeySpec(key.derive(purpose), "AES");
        this.about = purpose.getBytes(StandardCharsets.US_ASCII);
    }

    /** Those bytes, encrypted. */
    public byte[] sealed(byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] secret = crypt(Cipher.ENCRYPT_MODE, nonce, plain).orElseThrow();
        return ByteBuffer.allocate(NONCE + secret.length).put(nonce).put(secret).array();
    }

    /** What was put in; empty if it is not exactly what was sealed by this key. */
    public Optional<byte[]> opened(byte[] sealed) {
        return sealed.length < NONCE
                ? Optional.empty()
                : crypt(
                        Cipher.DECRYPT_MODE,
                        Arrays.copyOf(sealed, NONCE),
                        Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private Optional<byte[]> crypt(int mode, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(about);
            return Optional.of(cipher.doFinal(bytes));
        } catch (AEADBadTagException altered) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM", e);
        }
    }
}
