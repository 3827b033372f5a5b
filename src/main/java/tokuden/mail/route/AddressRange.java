package tokuden.mail.route;

import java.net.InetAddress;
import java.util.Optional;

/** The addresses that share their first {@code bits} bits with {@code first} (CIDR, RFC 4632). */
public record AddressRange(InetAddress first, int bits) {
    public AddressRange {
        if (bits < 0 || bits > first.getAddress().length * 8) {
            throw new IllegalArgumentException("prefix length " + bits);
        }
    }

    /** {@code 192.0.2.0/24}, {@code 2001:db8::/32} or a single address; empty for anything else. */
    public static Optional<AddressRange> in(String written) {
        int slash = written.indexOf('/');
        Optional<InetAddress> first =
                Addresses.in(slash < 0 ? written : written.substring(0, slash));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int most = first.get().getAddress().length * 8;
        String bits = slash < 0 ? String.valueOf(most) : written.substring(slash + 1);
        boolean number =
                !bits.isEmpty()
                        && bits.length() <= 3
                        && bits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && Integer.parseInt(bits) <= most
                ? Optional.of(new AddressRange(first.get(), Integer.parseInt(bits)))
                : Optional.empty();
    }

    public boolean contains(InetAddress address) {
        byte[] a = first.getAddress();
        byte[] b = address.getAddress();
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < bits; i++) {
            int mask = 0x80 >> i % 8;
            if ((a[i / 8] & mask) != (b[i / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
