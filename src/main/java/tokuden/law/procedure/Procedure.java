package tokuden.law.procedure;

import java.util.List;
import java.util.Optional;

/**
 * The rules of procedure (手続の規定) of the office: clocks, the months before their end at which they
 * warn, closed days, the ladder of acts, and templates of tasks.
 *
 * @param warnings months, most first
 */
public record Procedure(
        List<ClockRule> clocks,
        List<Integer> warnings,
        Holidays holidays,
        List<Rung> ladder,
        List<TaskTemplate> templates) {
    public Procedure {
        clocks = List.copyOf(clocks);
        warnings = List.copyOf(warnings);
        ladder = List.copyOf(ladder);
        templates = List.copyOf(templates);
    }

    /** The rule of that id. */
    public Optional<ClockRule> clock(String id) {
        return clocks.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** What an act of that kind needs; every kind has its rung. */
    public Rung rung(ActKind kind) {
        return ladder.stream().filter(r -> r.act() == kind).findFirst().orElseThrow();
    }
}
