package tokuden.exchange.leaks;

import java.nio.charset.StandardCharsets;

/** What a run of octets looks like. */
final class Octets {
    private Octets() {}

    /** Text of some writing, not the noise of a picture or of a wrong decoding. */
    static boolean isText(byte[] octets) {
        int controls = 0;
        for (byte octet : octets) {
            int o = octet & 0xFF;
            boolean text =
                    o >= 32 && o != 127 || o == 9 || o == 10 || o == 13 || o == 27 || o == 12;
            controls += text ? 0 : 1;
        }
        return controls * 50 <= octets.length;
    }

    /** Two octets a letter: every second octet of most letters is zero or the same few. */
    static boolean isWide(byte[] octets) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < octets.length; i += 2) {
            even += octets[i] == 0 ? 1 : 0;
            odd += octets[i + 1] == 0 ? 1 : 0;
        }
        int pairs = Math.max(1, octets.length / 2);
        return octets.length >= 4 && (even * 4 > pairs || odd * 4 > pairs || marked(octets));
    }

    private static boolean marked(byte[] octets) {
        int first = octets[0] & 0xFF;
        int second = octets[1] & 0xFF;
        return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
    }

    static boolean isPlain(byte[] octets) {
        for (byte octet : octets) {
            if (octet < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean begins(byte[] octets, String magic) {
        return at(octets, 0, magic.getBytes(StandardCharsets.ISO_8859_1));
    }

    static int find(byte[] octets, String wanted, int from, int to) {
        byte[] letters = wanted.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = from; i + letters.length <= Math.min(to, octets.length); i++) {
            if (at(octets, i, letters)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean at(byte[] octets, int place, byte[] wanted) {
        if (place + wanted.length > octets.length) {
            return false;
        }
        for (int k = 0; k < wanted.length; k++) {
            if (octets[place + k] != wanted[k]) {
                return false;
            }
        }
        return true;
    }

    static String latin(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }
}
