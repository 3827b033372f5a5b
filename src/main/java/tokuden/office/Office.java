package tokuden.office;

import java.util.List;
import java.util.Optional;

/**
 * The office that acts (官署): ministry and section as they stand on papers, the symbol its document
 * numbers begin with, its officers, and how it knows who acts.
 */
public record Office(
        String ministry, String section, String symbol, List<Officer> officers, SignInRule signIn) {
    public Office {
        officers = List.copyOf(officers);
    }

    /** An office on trial. */
    public Office(String ministry, String section, String symbol, List<Officer> officers) {
        this(ministry, section, symbol, officers, SignInRule.TRIAL);
    }

    public Optional<Officer> officer(String id) {
        return officers.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /** Nobody signs in: four eyes cannot be relied on, and every page has to say so. */
    public boolean onTrial() {
        return signIn.mode() == SignInRule.Mode.TRIAL;
    }

    /** Does any officer hold that role? */
    public boolean has(Role role) {
        return officers.stream().anyMatch(o -> o.holds(role));
    }
}
