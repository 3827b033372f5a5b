package tokuden.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision (決裁) by an officer who did not draft what is decided. No decision is made without this
 * value, and it cannot be made against the rule of {@link FourEyes}.
 */
public record Approval(Officer by, Officer drafter, Instant at) {
    public Approval {
        if (!by.holds(Role.APPROVAL)) {
            throw new IllegalArgumentException(by.id() + " does not approve");
        }
        if (FourEyes.objection(by, List.of(drafter)).isPresent()) {
            throw new IllegalArgumentException(by.id() + " drafted it and cannot approve it");
        }
    }

    /** The approval, or empty when {@code by} has no right to approve or drafted it himself. */
    public static Optional<Approval> of(Officer by, Officer drafter, Instant at) {
        return of(by, List.of(drafter), at);
    }

    /**
     * The approval of what several officers wrote; the first of them is the drafter (起案者). Empty
     * when {@code by} has no right to approve or had a hand in it.
     */
    public static Optional<Approval> of(Officer by, List<Officer> authors, Instant at) {
        boolean allowed = by.holds(Role.APPROVAL) && FourEyes.objection(by, authors).isEmpty();
        return allowed ? Optional.of(new Approval(by, authors.get(0), at)) : Optional.empty();
    }
}
