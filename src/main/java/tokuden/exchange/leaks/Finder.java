package tokuden.exchange.leaks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds identifiers in a text as it stands, to replace them; what is coded the scan finds later.
 */
public final class Finder {
    private final Needles needles;

    public Finder(Identifiers identifiers) {
        this.needles = new Needles(identifiers);
    }

    /** A stretch of a text that is an identifier. */
    public record Found(Identifier identifier, int from, int to) {}

    /** What stands in the text, in order, nothing twice; of what overlaps the longest. */
    public List<Found> in(String text) {
        List<Found> all = new ArrayList<>();
        needles.find(text, (identifier, from, to) -> all.add(new Found(identifier, from, to)));
        all.sort(Comparator.comparingInt(Found::from).thenComparing(f -> -f.to()));
        List<Found> apart = new ArrayList<>();
        for (Found one : all) {
            Found last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last == null || one.from() >= last.to()) {
                apart.add(one);
            } else if (one.to() > last.to()) {
                apart.set(apart.size() - 1, new Found(last.identifier(), last.from(), one.to()));
            }
        }
        return apart;
    }
}
