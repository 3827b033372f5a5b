package tokuden.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may do what (権限), decided here for window and command line alike: by the roles an officer
 * holds in the office today, the state of the matter, the circle of its case, and four eyes. On
 * trial a role that nobody holds is held by all, so that one person can try everything; four eyes
 * hold there too.
 */
public record Rights(Office office, Circles circles) {
    /** Everything that stands against the deed; nothing if it may be done. */
    public List<Denial> objections(Officer by, Deed deed, Matter matter) {
        Optional<Officer> known = office.officer(by.id());
        if (known.isEmpty()) {
            return List.of(new Denial("rights.unknown", by.id()));
        }
        List<Denial> objections = new ArrayList<>();
        if (!holds(known.get(), deed)) {
            objections.add(new Denial("rights.role", by.name(), "deed." + deed, roles(deed)));
        }
        if (!inCircle(known.get(), deed, matter)) {
            objections.add(new Denial("rights.circle", by.name(), matter.caseNumber().orElse("")));
        }
        if (!deed.fits(matter.state())) {
            objections.add(
                    new Denial(
                            "rights.state",
                            matter.id(),
                            "deed." + deed,
                            "state." + matter.state()));
        }
        if (deed.needsFourEyes()) {
            FourEyes.objection(by, matter.authors()).ifPresent(objections::add);
        }
        return objections;
    }

    /** Is there nothing against it? */
    public boolean allows(Officer by, Deed deed, Matter matter) {
        return objections(by, deed, matter).isEmpty();
    }

    /** The cases whose circle keeps that officer out of everything, by number. */
    public Set<String> hiddenFrom(Officer by) {
        boolean auditing = office.officer(by.id()).filter(o -> o.holds(Role.AUDIT)).isPresent();
        return circles.all().stream()
                .filter(circle -> !auditing && !circle.has(by))
                .map(Circle::caseNumber)
                .collect(Collectors.toSet());
    }

    private boolean holds(Officer by, Deed deed) {
        boolean vacant = office.onTrial() && deed.roles().stream().noneMatch(office::has);
        return vacant || deed.roles().stream().anyMatch(by::holds);
    }

    private boolean inCircle(Officer by, Deed deed, Matter matter) {
        boolean auditing = deed.onlyReads() && by.holds(Role.AUDIT);
        return auditing
                || matter.caseNumber().flatMap(circles::of).map(c -> c.has(by)).orElse(true);
    }

    private static String roles(Deed deed) {
        return deed.roles().stream()
                .sorted()
                .map(role -> "role." + role)
                .collect(Collectors.joining(", "));
    }
}
