package tokuden.mail.auth.spf;

import java.net.InetAddress;

/**
 * Addresses with a common beginning.
 *
 * @param address in network order; empty where DNS gives it
 * @param length4 bits to compare of an IPv4 address
 * @param length6 bits to compare of an IPv6 address
 */
record Network(byte[] address, int length4, int length6) {
    static final int BITS4 = 32;
    static final int BITS6 = 128;
    static final Network WHOLE = new Network(new byte[0], BITS4, BITS6);

    boolean holds(byte[] client) {
        return holds(address, client);
    }

    /** The same around an address DNS gave. */
    boolean around(InetAddress centre, byte[] client) {
        return holds(centre.getAddress(), client);
    }

    private boolean holds(byte[] centre, byte[] client) {
        if (centre.length != client.length) {
            return false;
        }
        int bits = client.length == 4 ? length4 : length6;
        int whole = bits / 8;
        for (int i = 0; i < whole; i++) {
            if (centre[i] != client[i]) {
                return false;
            }
        }
        int rest = bits % 8;
        int mask = rest == 0 ? 0 : 0xff << (8 - rest) & 0xff;
        return rest == 0 || ((centre[whole] ^ client[whole]) & mask) == 0;
    }
}
