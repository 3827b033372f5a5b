package tokuden.mail.route;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which lines below the boundary are surely forged. Each line must have been written by the host
 * from which the line above took the mail; a line that a client of that kind cannot have written,
 * or that no program writes, is invented, and with it those below, which only it vouches for. A
 * break that honest programs cause too (another name inside a house, a delivery service under a
 * customer's name) is no forgery here.
 */
final class Forgeries {
    private final List<Hop> hops;
    private final int boundary;
    private final TrustedHosts trusted;
    private final LineNames names;

    Forgeries(List<Hop> hops, Boundary boundary, TrustedHosts trusted, LineNames names) {
        this.hops = hops;
        this.boundary = boundary.line().index();
        this.trusted = trusted;
        this.names = names;
    }

    List<Forgery> find() {
        List<Forgery> found = new ArrayList<>();
        Hop above = hops.get(boundary);
        boolean broken = false;
        for (Hop hop : hops.subList(boundary + 1, hops.size())) {
            Optional<Forgery> forgery =
                    broken
                            ? Optional.of(Forgery.of(hop, "forged.below-forged"))
                            : invented(above, hop);
            broken = broken || forgery.isPresent();
            forgery.or(() -> new LineForms(hop).impossible()).ifPresent(found::add);
            above = hop.isLocal() ? above : hop;
        }
        return found;
    }

    /** A line that the client of the line above cannot have written. */
    private Optional<Forgery> invented(Hop above, Hop hop) {
        String by = hop.byName();
        if (!HostNames.isPublic(by)) {
            return Optional.empty();
        }
        if (trusted.names(by) && !isProviders(above) && !mayBeProviders(above, hop)) {
            return Optional.of(
                    Forgery.of(hop, "forged.names-the-provider", by, described(above.from())));
        }
        boolean related = isRelated(above.from(), hop);
        if (!related && isConsumer(above) && (comesFromOutside(hop) || hasTwoNames(above))) {
            return Optional.of(Forgery.of(hop, "forged.not-the-line", by, described(above.from())));
        }
        if (!related && liesAboutItself(above)) {
            return Optional.of(Forgery.of(hop, "forged.not-the-liar", by, described(above.from())));
        }
        return Optional.empty();
    }

    /**
     * Whether the line says that its client was a host of the provider. At the boundary only the
     * reverse name counts; below, where all is claimed, one claim may follow from the other.
     */
    private boolean isProviders(Hop line) {
        boolean reverse =
                line.from().reverse() == Client.Reverse.WRITTEN
                        && trusted.names(line.from().ptr())
                        && !isConsumer(line);
        boolean claimed = line.index() > boundary && trusted.names(line.from().heloName());
        return reverse || claimed || line.address().filter(trusted::holds).isPresent();
    }

    /**
     * A machine of the provider without reverse name cannot be told from a host that only claims to
     * be it, unless it claims to be the very machine that took the mail.
     */
    private static boolean mayBeProviders(Hop line, Hop below) {
        Client client = line.from();
        return client.reverseName().isEmpty()
                && client.heloName().equals(below.byName())
                && !client.heloName().equals(line.byName());
    }

    /** Whether the client called itself by a public name that is not that of its line. */
    private static boolean hasTwoNames(Hop line) {
        String helo = line.from().heloName();
        return HostNames.isPublic(helo) && !HostNames.areRelated(helo, line.from().ptr());
    }

    /**
     * Whether the line tells of a client from outside. A small office behind a user's line relays
     * for its own machines under whatever name; it does not take mail from strangers.
     */
    private static boolean comesFromOutside(Hop hop) {
        return hop.address().isPresent()
                ? !Addresses.isInner(hop.address().get())
                : HostNames.isPublic(hop.from().heloName());
    }

    private static boolean isRelated(Client client, Hop hop) {
        return isRelated(client, hop.byName())
                || hop.byAlso().stream().anyMatch(also -> isClient(client, also.text()));
    }

    private static boolean isClient(Client client, String nameOrAddress) {
        Optional<InetAddress> address = Addresses.in(nameOrAddress);
        return address.isPresent()
                ? address.equals(client.address())
                : isRelated(client, nameOrAddress);
    }

    private static boolean isRelated(Client client, String name) {
        return HostNames.areRelated(client.heloName(), name)
                || HostNames.areRelated(client.ptr(), name);
    }

    private boolean isConsumer(Hop line) {
        return line.address()
                .filter(a -> names.look(line.from().ptr(), a) == LineNames.Look.CONSUMER)
                .isPresent();
    }

    /** HELO is a name of the provider or an address of another host. */
    private boolean liesAboutItself(Hop line) {
        Client client = line.from();
        Optional<InetAddress> literal = Addresses.in(client.heloName());
        boolean otherAddress =
                literal.isPresent()
                        && client.address().isPresent()
                        && !Addresses.isInner(literal.get())
                        && !literal.equals(client.address());
        boolean provider = trusted.names(client.heloName()) && !isProviders(line);
        return client.address().isPresent() && (otherAddress || provider);
    }

    private static String described(Client client) {
        String address = client.address().map(Addresses::text).orElse("");
        return client.ptr().isEmpty() ? address : client.ptr() + " [" + address + "]";
    }
}
