package tokuden.office.signin;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password as it is kept: hashed by Argon2id (RFC 9106) with a salt of its own, the parameters
 * written beside it in the usual form {@code $argon2id$v=19$m=65536,t=3,p=1$salt$hash}.
 */
public record PasswordHash(String text) {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})"
                            + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");
    private static final int SALT = 16;
    private static final int LENGTH = 32;

    public PasswordHash {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw new IllegalArgumentException("not an Argon2id hash");
        }
        cost(shape);
    }

    /** Hashes the password with a fresh salt. */
    public static PasswordHash of(char[] password, PasswordCost cost, SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] hash = hash(password, cost, salt, LENGTH);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash(
                "$argon2id$v=19$m="
                        + cost.memory()
                        + ",t="
                        + cost.passes()
                        + ",p="
                        + cost.lanes()
                        + "$"
                        + base64.encodeToString(salt)
                        + "$"
                        + base64.encodeToString(hash));
    }

    /** Is it that password? Takes the same time whatever the answer. */
    public boolean matches(char[] password) {
        Matcher shape = shape();
        byte[] salt = Base64.getDecoder().decode(shape.group(4));
        byte[] kept = Base64.getDecoder().decode(shape.group(5));
        return MessageDigest.isEqual(kept, hash(password, cost(shape), salt, kept.length));
    }

    /** What a guess costs. */
    public PasswordCost cost() {
        return cost(shape());
    }

    private Matcher shape() {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw new IllegalStateException("checked when it was made");
        }
        return shape;
    }

    private static PasswordCost cost(Matcher shape) {
        return new PasswordCost(
                Integer.parseInt(shape.group(1)),
                Integer.parseInt(shape.group(2)),
                Integer.parseInt(shape.group(3)));
    }

    private static byte[] hash(char[] password, PasswordCost cost, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(cost.memory())
                        .withIterations(cost.passes())
                        .withParallelism(cost.lanes())
                        .withSalt(salt)
                        .build());
        byte[] composed = composed(password);
        byte[] hash = new byte[length];
        generator.generateBytes(composed, hash);
        Arrays.fill(composed, (byte) 0);
        return hash;
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

    /** A hash is nothing to show. */
    @Override
    public String toString() {
        return "PasswordHash";
    }
}
