package tokuden.desktop.origin;

import java.net.InetSocketAddress;
import java.text.Normalizer;
import java.util.Optional;
import tokuden.mail.route.Addresses;

/** The address of a resolver as a person types it. A name is refused: to find it, DNS is asked. */
final class ResolverAddress {
    private static final int DNS = 53;
    private static final int HIGHEST = 65535;

    private ResolverAddress() {}

    /**
     * {@code 192.0.2.53}, {@code 192.0.2.53:5353}, {@code 2001:db8::53}, {@code
     * [2001:db8::53]:5353}; full width too. Empty for anything else.
     */
    static Optional<InetSocketAddress> read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        int end = portAt(plain);
        String port = end < 0 ? String.valueOf(DNS) : plain.substring(end + 1);
        String host = end < 0 ? plain : plain.substring(0, end);
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > HIGHEST || port.equals("0")) {
            return Optional.empty();
        }
        return Addresses.in(host).map(a -> new InetSocketAddress(a, Integer.parseInt(port)));
    }

    /** Where the colon before a port stands; -1 if no port is given. */
    private static int portAt(String plain) {
        int last = plain.lastIndexOf(':');
        boolean bracketed = last > 0 && plain.charAt(last - 1) == ']';
        boolean only = last > 0 && plain.indexOf(':') == last;
        return bracketed || only ? last : -1;
    }
}
