package tokuden.office;

import java.util.Optional;

/** Where the office itself is kept: exactly one for each store. */
public interface Offices {
    Optional<Office> find();

    void keep(Office office);
}
