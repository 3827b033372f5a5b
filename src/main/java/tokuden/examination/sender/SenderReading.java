package tokuden.examination.sender;

import java.util.List;
import java.util.Optional;

/**
 * What header, route and DNS say about the sender.
 *
 * @param connecting the address from which the recipient's provider took the mail; empty if no line
 *     of the provider is there, and everything else in the route is then only claimed
 * @param relayed the mail passed a forwarder or a mailing list, which breaks authentication
 *     lawfully
 */
public record SenderReading(Optional<String> connecting, boolean relayed, List<Sign> signs) {
    public SenderReading {
        signs = List.copyOf(signs);
    }

    /** Whether a sign of at least that weight points that way. */
    public boolean has(Sign.Side side, Sign.Weight least) {
        return signs.stream().anyMatch(s -> s.side() == side && s.weight().compareTo(least) >= 0);
    }
}
