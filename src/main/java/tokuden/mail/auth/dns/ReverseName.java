package tokuden.mail.auth.dns;

import java.net.InetAddress;

/** The name under which the PTR records of an address stand. */
public final class ReverseName {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private ReverseName() {}

    /**
     * {@code 4.3.2.192.in-addr.arpa} (RFC 1035 section 3.5), or nibbles under {@code ip6.arpa} (RFC
     * 3596 section 2.5). An IPv4-mapped address is IPv4 in Java already.
     */
    public static String of(InetAddress address) {
        byte[] octets = address.getAddress();
        StringBuilder name = new StringBuilder(72);
        for (int i = octets.length - 1; i >= 0; i--) {
            int octet = octets[i] & 0xff;
            if (octets.length == 4) {
                name.append(octet).append('.');
            } else {
                name.append(HEX[octet & 15]).append('.').append(HEX[octet >> 4]).append('.');
            }
        }
        return name.append(octets.length == 4 ? "in-addr.arpa" : "ip6.arpa").toString();
    }
}
