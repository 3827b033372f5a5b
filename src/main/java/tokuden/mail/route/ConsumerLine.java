package tokuden.mail.route;

import java.net.InetAddress;
import java.util.List;

/**
 * Whether the mail came straight from an end user's line (dial-up, ADSL, cable, home fibre, mobile
 * data) past the relay of that line's provider, without a login: the question behind blocking of
 * outbound port 25. Judged by what the provider wrote about the connecting host; never says that an
 * address was a dynamic one, which only its provider knows.
 */
public record ConsumerLine(Answer answer, List<Sentence> reasons) {
    public ConsumerLine {
        reasons = List.copyOf(reasons);
    }

    /** The answer. */
    public enum Answer {
        YES,
        /** a server, a relay, or a customer of the provider who had logged in */
        NO,
        /** the lines do not tell */
        UNCLEAR
    }

    static ConsumerLine of(Boundary boundary, LineNames names) {
        Hop line = boundary.line();
        if (line.authenticated()) {
            return no("route.logged-in");
        }
        if (boundary.address().isEmpty()) {
            return unclear("route.no-address");
        }
        InetAddress address = boundary.address().get();
        if (Addresses.isInner(address)) {
            return unclear("route.inner-client", Addresses.text(address));
        }
        String ptr = line.from().ptr();
        return ptr.isEmpty() ? byHelo(line, address, names) : byReverse(line, address, names);
    }

    /** No line of the provider is there. */
    static ConsumerLine unknown() {
        return unclear("route.no-boundary");
    }

    private static ConsumerLine byReverse(Hop line, InetAddress address, LineNames names) {
        String ptr = line.from().ptr();
        boolean doubted = line.from().reverse() == Client.Reverse.DOUBTED;
        return switch (names.look(ptr, address)) {
            case CONSUMER ->
                    new ConsumerLine(
                            Answer.YES,
                            List.of(
                                    Sentence.of("route.consumer-name", ptr, names.version()),
                                    Sentence.of("route.no-login"),
                                    Sentence.of("route.only-an-indication")));
            case SERVER ->
                    doubted ? unclear("route.name-doubted", ptr) : no("route.server-name", ptr);
            case FIXED ->
                    names.serves(line.from().heloName())
                                    && HostNames.isPublic(line.from().heloName())
                            ? no("route.fixed-name", ptr)
                            : unclear("route.fixed-name-only", ptr);
            case UNTOLD -> unclear("route.name-tells-nothing", ptr);
        };
    }

    /** Without reverse name the HELO counts only where the program never writes reverse names. */
    private static ConsumerLine byHelo(Hop line, InetAddress address, LineNames names) {
        String helo = line.from().heloName();
        if (line.from().reverse() == Client.Reverse.NOT_FOUND) {
            return unclear("route.no-reverse-name", Addresses.text(address));
        }
        if (!line.software().namesNoReverse() || !HostNames.isPublic(helo)) {
            return unclear("route.reverse-not-stated", Addresses.text(address));
        }
        return switch (names.look(helo, address)) {
            case CONSUMER ->
                    new ConsumerLine(
                            Answer.YES,
                            List.of(
                                    Sentence.of("route.consumer-helo", helo, names.version()),
                                    Sentence.of("route.no-login"),
                                    Sentence.of("route.only-an-indication")));
            case SERVER ->
                    names.serves(helo)
                            ? no("route.server-helo", helo)
                            : unclear("route.reverse-not-stated", Addresses.text(address));
            case FIXED, UNTOLD -> unclear("route.reverse-not-stated", Addresses.text(address));
        };
    }

    private static ConsumerLine no(String key, String... args) {
        return new ConsumerLine(Answer.NO, List.of(Sentence.of(key, args)));
    }

    private static ConsumerLine unclear(String key, String... args) {
        return new ConsumerLine(Answer.UNCLEAR, List.of(Sentence.of(key, args)));
    }
}
