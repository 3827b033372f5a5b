package tokuden.mail.route;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Walks the lines from the top for as long as the recipient's provider wrote them. A line counts as
 * its own if it bears its name, or if the line above took the mail inside and this one was written
 * by that very machine. The first client from outside is the boundary: nothing below is trusted,
 * whatever host it names.
 */
final class TrustWalk {
    private final List<Hop> hops;
    private final TrustedHosts trusted;
    private final LineNames names;
    private final List<Standing> standings = new ArrayList<>();
    private Optional<Hop> above = Optional.empty();
    private Optional<Hop> lastTaken = Optional.empty();
    private boolean begun;

    TrustWalk(List<Hop> hops, TrustedHosts trusted, LineNames names) {
        this.hops = hops;
        this.trusted = trusted;
        this.names = names;
    }

    /** What each line is worth, in the order of the lines. */
    record Outcome(List<Standing> standings, Optional<Boundary> boundary) {}

    Outcome walk() {
        for (Hop hop : hops) {
            Optional<Standing> standing = next(hop);
            if (standing.isEmpty()) {
                return stopped();
            }
            standings.add(standing.get());
            if (standing.get() == Standing.BOUNDARY) {
                return filled(Optional.of(new Boundary(hop)));
            }
        }
        return stopped();
    }

    private Optional<Standing> next(Hop hop) {
        if (hop.isPickUp()) {
            above = Optional.empty();
            return Optional.of(Standing.PICK_UP);
        }
        if (!isOurs(hop)) {
            boolean atHome = !begun && isAtHome(hop);
            return atHome ? Optional.of(Standing.PICK_UP) : Optional.empty();
        }
        if (hop.isLocal()) {
            begun = begun || trusted.names(hop.byName());
            return Optional.of(Standing.INSIDE);
        }
        begun = true;
        lastTaken = Optional.of(hop);
        if (!isInside(hop)) {
            return Optional.of(Standing.BOUNDARY);
        }
        above = lastTaken;
        return Optional.of(Standing.INSIDE);
    }

    /**
     * The provider's lines end without a client from outside: the last client is what it took it
     * from, unless lines of work within a machine follow.
     */
    private Outcome stopped() {
        boolean madeInside =
                lastTaken.isPresent() && lastTaken.get().index() < standings.size() - 1;
        Optional<Boundary> boundary = madeInside ? Optional.empty() : lastTaken.map(Boundary::new);
        boundary.ifPresent(b -> standings.set(b.line().index(), Standing.BOUNDARY));
        return filled(boundary);
    }

    private Outcome filled(Optional<Boundary> boundary) {
        while (standings.size() < hops.size()) {
            standings.add(Standing.CLAIMED);
        }
        return new Outcome(List.copyOf(standings), boundary);
    }

    private boolean isOurs(Hop hop) {
        if (hop.by().isEmpty()) {
            return hop.isLocal();
        }
        return trusted.names(hop.byName())
                || hop.isLocal() && isInnerName(hop)
                || above.filter(a -> wrote(a.from(), hop)).isPresent();
    }

    /** Whether the client of the line above is the machine that wrote this line. */
    private static boolean wrote(Client client, Hop hop) {
        String by = hop.byName();
        boolean named =
                client.isCalled(by)
                        || hop.byAlso().stream().anyMatch(also -> client.isCalled(also.text()));
        boolean sameLabel =
                by.indexOf('.') < 0
                        && (client.heloName().startsWith(by + ".")
                                || client.ptr().startsWith(by + "."));
        return named || sameLabel || isInnerName(hop);
    }

    /** A name no outsider has: a bare word, a name of a private net, an inner address. */
    private static boolean isInnerName(Hop hop) {
        String by = hop.byName();
        Optional<InetAddress> address = Addresses.in(by);
        return address.isPresent() ? Addresses.isInner(address.get()) : !HostNames.isPublic(by);
    }

    /**
     * Above all lines of the provider: delivery on the recipient's own machine, or a machine that
     * bears an inner name and took the mail from within. Nobody else can write there.
     */
    private boolean isAtHome(Hop hop) {
        boolean loop =
                hop.address().filter(InetAddress::isLoopbackAddress).isPresent()
                        || hop.from().heloName().equals("localhost") && hop.address().isEmpty();
        return loop || isInnerName(hop) && (hop.isLocal() || isInside(hop));
    }

    private boolean isInside(Hop hop) {
        Client client = hop.from();
        if (client.address().isEmpty()) {
            return isInsideWithoutAddress(hop);
        }
        InetAddress address = client.address().get();
        if (Addresses.isInner(address)) {
            return true;
        }
        LineNames.Look look = names.look(client.ptr(), address);
        if (look == LineNames.Look.CONSUMER) {
            return false;
        }
        boolean named =
                client.reverse() == Client.Reverse.WRITTEN
                        && trusted.names(client.ptr())
                        && look == LineNames.Look.SERVER;
        return named || trusted.holds(address) || isNeighbour(hop, address);
    }

    /**
     * Machines at the border write addresses. A line without one is inside if its client bears the
     * name of another host of the provider, or if it cannot have come over the net.
     */
    private boolean isInsideWithoutAddress(Hop hop) {
        String protocol = hop.protocol().map(Quoted::text).orElse("").toUpperCase(Locale.ROOT);
        String helo = hop.from().heloName();
        boolean handedOn = trusted.names(helo) && !helo.equals(hop.byName());
        return handedOn
                || helo.equals("localhost")
                || protocol.startsWith("LMTP")
                        && (trusted.names(helo) || !HostNames.isPublic(helo));
    }

    /**
     * Where the program writes no reverse names: the client bears a name of the provider and stands
     * in the net of the machine that wrote the line.
     */
    private boolean isNeighbour(Hop hop, InetAddress address) {
        return hop.software().namesNoReverse()
                && trusted.names(hop.from().heloName())
                && hop.byAlso().stream()
                        .flatMap(also -> Addresses.in(also.text()).stream())
                        .anyMatch(also -> Addresses.areNeighbours(also, address));
    }
}
