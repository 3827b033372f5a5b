package tokuden.law.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An act on the ladder and what it needs by law (手続の要件): what it must state, what must be true of
 * the case, and which acts usually come first, so that skipping one needs a reason.
 *
 * @param last the case needs nothing more once it is taken
 * @param due the fact that the field {@code due} of the act states
 */
public record Rung(
        ActKind act,
        boolean last,
        Optional<FactKind> due,
        ClockRule.Words name,
        List<Basis> bases,
        List<Need> needs,
        List<Check> checks,
        List<Before> before) {
    public Rung {
        bases = List.copyOf(bases);
        needs = List.copyOf(needs);
        checks = List.copyOf(checks);
        before = List.copyOf(before);
    }

    /** Is everything it must state known before it is done? Then its paper is the act itself. */
    public boolean isItsPaper() {
        return needs.stream().noneMatch(Need::after);
    }

    /** {@code field=value}: holds where the act states just that; empty always holds. */
    public record When(String field, String value) {
        /** Always. */
        public static final When ALWAYS = new When("", "");

        public boolean holds(Map<String, String> stated) {
            return field.isEmpty() || stated.getOrDefault(field, "").equals(value);
        }
    }

    /**
     * A thing that the act must state.
     *
     * @param after known only once the act is done, so that a draft of it need not state it
     */
    public record Need(
            String field, ClockRule.Words name, When when, boolean after, List<Basis> bases) {
        public Need {
            bases = List.copyOf(bases);
        }
    }

    /** A guard that must hold. */
    public record Check(Guard guard, When when) {}

    /** An act that usually comes first; {@code unless} says where it need not. */
    public record Before(ActKind act, When unless) {}
}
