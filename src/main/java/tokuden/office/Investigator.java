package tokuden.office;

import java.util.Optional;

/** An officer in the office of investigation (調査担当): the only one who can determine a breach. */
public record Investigator(Officer officer) {
    public Investigator {
        if (!officer.holds(Role.INVESTIGATION)) {
            throw new IllegalArgumentException(officer.id() + " does not investigate");
        }
    }

    /** The officer as investigator, or empty if the officer does not hold that role. */
    public static Optional<Investigator> of(Officer officer) {
        return officer.holds(Role.INVESTIGATION)
                ? Optional.of(new Investigator(officer))
                : Optional.empty();
    }
}
