package tokuden.memory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tokuden.casework.Case;
import tokuden.casework.Caseworker;
import tokuden.casework.Explanation;
import tokuden.casework.Lack;
import tokuden.casework.Necessity;
import tokuden.casework.OrderRules;

/** Rules that ask nothing of an order, for tests of the steps themselves and of what follows. */
public final class FreeRules implements OrderRules {
    /** Case work in that store by these rules. */
    public static Caseworker caseworker(MemoryStore at, Clock clock) {
        return new Caseworker(at.cases(), at.register(), at.journal(), clock, new FreeRules());
    }

    @Override
    public boolean byRoute() {
        return false;
    }

    @Override
    public List<Lack> toPropose(Case in, Necessity necessity, String measures, LocalDate on) {
        return List.of();
    }

    @Override
    public List<Lack> toOffer(Case in, Explanation offer) {
        return List.of();
    }

    @Override
    public List<Lack> toDecide(Case in, LocalDate on) {
        return List.of();
    }
}
