package tokuden.mail.auth.signature;

import java.util.Arrays;
import java.util.Optional;

/** Base64 of tags (RFC 6376 section 2.10), white space already taken out. */
final class Base64Octets {
    private static final int[] VALUES = new int[128];

    static {
        Arrays.fill(VALUES, -1);
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < letters.length(); i++) {
            VALUES[letters.charAt(i)] = i;
        }
    }

    private Base64Octets() {}

    /**
     * The octets, or empty where a letter is none of the alphabet or padding stands elsewhere than
     * at the end. A missing padding is no fault; bits that make up no octet are dropped.
     */
    static Optional<byte[]> decode(String code) {
        int end = code.length();
        while (end > 0 && code.length() - end < 2 && code.charAt(end - 1) == '=') {
            end--;
        }
        byte[] octets = new byte[(int) (end * 6L / 8)];
        int bits = 0;
        int held = 0;
        int at = 0;
        for (int i = 0; i < end; i++) {
            char letter = code.charAt(i);
            if (letter >= 128 || VALUES[letter] < 0) {
                return Optional.empty();
            }
            bits = bits << 6 | VALUES[letter];
            held += 6;
            if (held >= 8) {
                held -= 8;
                octets[at++] = (byte) (bits >> held);
            }
        }
        return Optional.of(octets);
    }
}
