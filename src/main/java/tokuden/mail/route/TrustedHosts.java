package tokuden.mail.route;

import java.net.InetAddress;
import java.util.List;

/**
 * The hosts of the recipient's provider, whose lines count as its record: by suffixes of names, by
 * address ranges, and by the names under which it writes Authentication-Results (RFC 8601 section
 * 2.5).
 *
 * @param suffixes a suffix begins at a dot or is the whole name
 * @param ranges addresses of the provider's own machines, not of its customers
 */
public record TrustedHosts(
        List<String> suffixes, List<AddressRange> ranges, List<String> authservIds) {
    /** Nobody is trusted. */
    public static final TrustedHosts NOBODY = new TrustedHosts(List.of(), List.of(), List.of());

    public TrustedHosts {
        suffixes = List.copyOf(suffixes);
        ranges = List.copyOf(ranges);
        authservIds = List.copyOf(authservIds);
    }

    public static TrustedHosts named(List<String> suffixes) {
        return new TrustedHosts(suffixes, List.of(), List.of());
    }

    /** Both together, where a mail passed two providers of the recipient. */
    public TrustedHosts and(TrustedHosts other) {
        return new TrustedHosts(
                joined(suffixes, other.suffixes),
                joined(ranges, other.ranges),
                joined(authservIds, other.authservIds));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** Whether that name is one of the provider's. */
    public boolean names(String host) {
        return suffixes.stream().anyMatch(s -> HostNames.endsIn(host, s));
    }

    /** Whether that address is one of the provider's machines. */
    public boolean holds(InetAddress address) {
        return ranges.stream().anyMatch(r -> r.contains(address));
    }

    /** Whether results under that authserv-id are the provider's: listed, or one of its hosts. */
    public boolean records(String authservId) {
        return authservIds.stream().anyMatch(id -> id.equalsIgnoreCase(authservId))
                || names(authservId);
    }
}
