package tokuden.mail.route;

import com.google.common.net.InetAddresses;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** IP addresses as text and by kind. Never asks a name server. */
public final class Addresses {
    private static final int LONGEST = 60;

    private Addresses() {}

    /**
     * The address such a word writes: dotted quad or IPv6, with or without brackets, {@code IPv6:},
     * {@code ::ffff:} and a port behind it; empty for anything else.
     */
    public static Optional<InetAddress> in(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = bare(word);
        int port = bare.indexOf(':');
        if (port >= 0 && port == bare.lastIndexOf(':')) {
            bare = bare.substring(0, port);
        }
        boolean shaped = bare.indexOf(':') >= 0 || bare.chars().filter(c -> c == '.').count() == 3;
        return shaped && InetAddresses.isInetAddress(bare)
                ? Optional.of(InetAddresses.forString(bare))
                : Optional.empty();
    }

    private static String bare(String word) {
        int open = word.indexOf('[');
        int close = word.indexOf(']');
        String inner = open == 0 ? word.substring(1, close > 0 ? close : word.length()) : word;
        String lower = inner.toLowerCase(Locale.ROOT);
        int zone = lower.indexOf('%');
        String address = lower.startsWith("ipv6:") ? lower.substring(5) : lower;
        return zone < 0 ? address : address.substring(0, address.indexOf('%'));
    }

    /** Dotted quad, or IPv6 as RFC 5952 recommends. */
    public static String text(InetAddress address) {
        return InetAddresses.toAddrString(address);
    }

    /**
     * The name under which DNS keeps the reverse name (RFC 1035 section 3.5, RFC 3596 section 2.5).
     */
    public static String reverseQuestion(InetAddress address) {
        StringBuilder name = new StringBuilder();
        byte[] octets = address.getAddress();
        for (int i = octets.length - 1; i >= 0; i--) {
            int octet = octets[i] & 0xFF;
            if (octets.length == 4) {
                name.append(octet).append('.');
            } else {
                name.append(Integer.toHexString(octet & 0xF)).append('.');
                name.append(Integer.toHexString(octet >> 4)).append('.');
            }
        }
        return name + (octets.length == 4 ? "in-addr.arpa" : "ip6.arpa");
    }

    /**
     * Whether the address is of the machine itself or of a private network (RFC 1918, 3927, 4193,
     * 4291; 6to4 of a private address as large providers use it inside), so that whoever bears it
     * stands inside.
     */
    public static boolean isInner(InetAddress address) {
        byte[] octets = address.getAddress();
        if (octets.length == 16 && octets[0] == 0x20 && octets[1] == 0x02) {
            return isInner(fourOf(Arrays.copyOfRange(octets, 2, 6)));
        }
        boolean unique = octets.length == 16 && (octets[0] & 0xFE) == 0xFC;
        return unique
                || address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress();
    }

    /** Whether no host can ever connect from it: multicast and above (RFC 1112, RFC 6890). */
    static boolean isImpossible(InetAddress address) {
        return address instanceof Inet4Address
                ? (address.getAddress()[0] & 0xFF) >= 224
                : address.isMulticastAddress();
    }

    /** Whether both lie in one /24 (IPv4) or /64 (IPv6). */
    static boolean areNeighbours(InetAddress one, InetAddress other) {
        byte[] a = one.getAddress();
        byte[] b = other.getAddress();
        int common = a.length == 4 ? 3 : 8;
        return a.length == b.length && Arrays.equals(a, 0, common, b, 0, common);
    }

    private static InetAddress fourOf(byte[] octets) {
        int packed = 0;
        for (byte octet : octets) {
            packed = packed << 8 | octet & 0xFF;
        }
        return InetAddresses.fromInteger(packed);
    }
}
