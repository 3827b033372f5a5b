package tokuden.storage.keys;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import tokuden.office.signin.PasswordCost;

/**
 * The data key wrapped for one holder. The costs of Argon2id are kept with it, so that later
 * releases may raise them.
 *
 * @param memory in KiB
 * @param secret nonce (12 bytes) and ciphertext with tag (48 bytes)
 */
record Wrap(String holder, int memory, int passes, byte[] salt, byte[] secret) {
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /**
     * @param cost of a guess; one lane
     */
    static Wrap of(
            String holder, char[] password, DataKey key, PasswordCost cost, SecureRandom random) {
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        Wrap empty = new Wrap(holder, cost.memory(), cost.passes(), salt, new byte[0]);
        byte[] wrapped =
                empty.crypt(Cipher.ENCRYPT_MODE, password, nonce, key.bytes()).orElseThrow();
        byte[] secret = new byte[NONCE + wrapped.length];
        System.arraycopy(nonce, 0, secret, 0, NONCE);
        System.arraycopy(wrapped, 0, secret, NONCE, wrapped.length);
        return new Wrap(holder, cost.memory(), cost.passes(), salt, secret);
    }

    /** The data key; empty if the password is wrong. */
    Optional<DataKey> unwrap(char[] password) {
        byte[] nonce = Arrays.copyOf(secret, NONCE);
        byte[] wrapped = Arrays.copyOfRange(secret, NONCE, secret.length);
        return crypt(Cipher.DECRYPT_MODE, password, nonce, wrapped).map(DataKey::new);
    }

    private Optional<byte[]> crypt(int mode, char[] password, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(stretched(password), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(holder.getBytes(StandardCharsets.UTF_8));
            return Optional.of(cipher.doFinal(bytes));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM", e);
        }
    }

    private byte[] stretched(char[] password) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memory)
                        .withIterations(passes)
                        .withParallelism(1)
                        .withSalt(salt)
                        .build());
        byte[] key = new byte[DataKey.LENGTH];
        byte[] composed = composed(password);
        argon.generateBytes(composed, key);
        Arrays.fill(composed, (byte) 0);
        return key;
    }

    /** The same letters typed on another system may come decomposed; they are one password. */
    private static byte[] composed(char[] password) {
        CharBuffer nfc =
                CharBuffer.wrap(
                        Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC));
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(nfc);
        byte[] exact = new byte[bytes.remaining()];
        bytes.get(exact);
        return exact;
    }
}
