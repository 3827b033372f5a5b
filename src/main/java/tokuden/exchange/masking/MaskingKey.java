package tokuden.exchange.masking;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key by which identifiers become signs for one recipient (RFC 6590, keyed). The same person
 * has the same sign in everything that recipient gets, and another one for every other recipient;
 * without the key nobody can try out addresses.
 */
public final class MaskingKey {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;

    private final byte[] key;

    private MaskingKey(byte[] key) {
        this.key = key;
    }

    /**
     * The key for a recipient.
     *
     * @param secret of the office, known to nobody else
     */
    public static MaskingKey of(byte[] secret, String recipient) {
        return new MaskingKey(mac(secret, "tokuden masking\n" + recipient.strip()));
    }

    /** The sign for that identifier, whatever the case in which it is written. */
    public String sign(String identifier) {
        byte[] sum = mac(key, identifier.strip().toLowerCase(Locale.ROOT));
        StringBuilder sign = new StringBuilder("m");
        for (int i = 0; i < LENGTH; i++) {
            sign.append(LETTERS.charAt(sum[i] & 31));
        }
        return sign.toString();
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Arrays.copyOf(key, key.length), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never told by accident. */
    @Override
    public String toString() {
        return "MaskingKey";
    }
}
