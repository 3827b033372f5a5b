package tokuden.office;

import java.util.Set;

/**
 * A person of the office who acts (職員). {@code id} is short, stable and never reused; {@code post}
 * is the official title as it stands on papers.
 */
public record Officer(String id, String name, String post, Set<Role> roles) {
    public Officer {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an officer needs an id");
        }
        roles = Set.copyOf(roles);
    }

    public boolean holds(Role role) {
        return roles.contains(role);
    }
}
