package tokuden.casework.work;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tokuden.casework.CaseNumber;

/** Finds the case that an old number stands for today, however often cases were merged. */
public final class Numbers {
    private final CaseLog log;

    public Numbers(CaseLog log) {
        this.log = log;
    }

    /** The number under which the case goes on; the same one where it was never merged. */
    public CaseNumber today(CaseNumber old) {
        Set<CaseNumber> seen = new HashSet<>();
        CaseNumber number = old;
        Optional<CaseNumber> next = log.of(number).sheet().into();
        while (next.isPresent() && seen.add(number)) {
            number = next.get();
            next = log.of(number).sheet().into();
        }
        return number;
    }
}
