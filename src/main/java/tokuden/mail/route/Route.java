package tokuden.mail.route;

import java.util.List;
import java.util.Optional;

/**
 * The way of a mail as its Received fields tell it, topmost first.
 *
 * @param standings what each hop is worth, in the order of the hops
 * @param boundary empty if no line of the recipient's provider is there, or it took the mail from
 *     nobody
 * @param direct whether the connecting host is an end user's line
 * @param forged lines that are surely forged
 */
public record Route(
        List<Hop> hops,
        List<Standing> standings,
        Optional<Boundary> boundary,
        ConsumerLine direct,
        List<Forgery> forged) {
    public Route {
        hops = List.copyOf(hops);
        standings = List.copyOf(standings);
        forged = List.copyOf(forged);
    }

    public Standing standing(Hop hop) {
        return standings.get(hop.index());
    }

    /** Hops below the boundary, which are claims (申告値); all of them if there is no boundary. */
    public List<Hop> claimed() {
        return hops.stream().filter(h -> standing(h) == Standing.CLAIMED).toList();
    }

    /** The numbers of the forged lines; 0 is the topmost Received field. */
    public List<Integer> forgedHops() {
        return forged.stream().map(f -> f.line().index()).toList();
    }
}
