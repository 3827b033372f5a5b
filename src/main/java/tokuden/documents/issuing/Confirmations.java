package tokuden.documents.issuing;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person has confirmed about one paper, by the keys of its open points. */
public record Confirmations(Set<String> keys) {
    /** Nothing is confirmed. */
    public static final Confirmations NONE = new Confirmations(Set.of());

    public Confirmations {
        keys = Set.copyOf(keys);
    }

    /** Confirmed everything of these that can be confirmed. */
    public static Confirmations of(Collection<OpenPoint> points) {
        return new Confirmations(
                points.stream()
                        .filter(p -> p.kind().isConfirmable())
                        .map(OpenPoint::key)
                        .collect(Collectors.toSet()));
    }

    /** True if that point is settled. */
    public boolean cover(OpenPoint point) {
        return point.kind().isConfirmable() && keys.contains(point.key());
    }
}
