package tokuden.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * How a store stands. Each part of the program that has something to say about it (its files, its
 * backups, its keys) is a {@code Health} of its own, and they are joined.
 */
@FunctionalInterface
public interface Health {
    /** What there is to know now, the most important first. */
    List<HealthLine> lines();

    /** One after another. */
    static Health of(List<Health> parts) {
        return () -> {
            List<HealthLine> all = new ArrayList<>();
            parts.forEach(part -> all.addAll(part.lines()));
            return all;
        };
    }
}
