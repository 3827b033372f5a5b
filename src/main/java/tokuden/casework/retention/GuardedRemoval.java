package tokuden.casework.retention;

import java.util.List;
import tokuden.office.Deed;
import tokuden.office.Gate;
import tokuden.office.Matter;

/** The removal of cases as whoever acts now may reach it: only of a case in one's circle. */
public record GuardedRemoval(Removal all, Gate gate) implements Removal {
    @Override
    public boolean canDestroy() {
        return all.canDestroy();
    }

    @Override
    public DisposedCase remove(Terms terms) {
        gate.require(Deed.WORK_CASE, Matter.ofCase(terms.number().text()));
        return all.remove(terms);
    }

    /** The register names numbers and officers only; who may read cases may read it. */
    @Override
    public List<DisposedCase> register() {
        gate.require(Deed.READ_CASE, Matter.OFFICE);
        return all.register();
    }
}
