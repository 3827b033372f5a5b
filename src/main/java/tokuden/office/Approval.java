package tokuden.office;

import java.time.Instant;
import java.util.Optional;

/**
 * A decision (決裁) by an officer who did not draft what is decided: the rule of four eyes, held in
 * this one place for every path.
 */
public record Approval(Officer by, Officer drafter, Instant at) {
    public Approval {
        if (!by.holds(Role.APPROVAL)) {
            throw new IllegalArgumentException(by.id() + " does not approve");
        }
        if (by.id().equals(drafter.id())) {
            throw new IllegalArgumentException(by.id() + " drafted it and cannot approve it");
        }
    }

    /** The approval, or empty when {@code by} has no right to approve or drafted it himself. */
    public static Optional<Approval> of(Officer by, Officer drafter, Instant at) {
        boolean allowed = by.holds(Role.APPROVAL) && !by.id().equals(drafter.id());
        return allowed ? Optional.of(new Approval(by, drafter, at)) : Optional.empty();
    }
}
