package tokuden.casework.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tokuden.casework.CaseNumber;
import tokuden.casework.work.DisposalAsked;

/** Takes the records of a case out of the store for good, and keeps the register of it. */
public interface Removal {
    /** Can records be destroyed here? Only an encrypted store has a key for each. */
    boolean canDestroy();

    /**
     * Destroys the records of that case: what only this case holds is unreadable when this returns,
     * and stays so in every copy made later. A stop on the way is made good at the next opening.
     */
    DisposedCase remove(Terms terms);

    /** The register of disposals (廃棄簿), the latest first. */
    List<DisposedCase> register();

    /** On what the disposal rests. */
    record Terms(
            CaseNumber number,
            DisposalAsked.Fate fate,
            String reason,
            LocalDate keptUntil,
            String askedBy,
            List<String> agreedBy,
            String by,
            Instant at) {
        public Terms {
            agreedBy = List.copyOf(agreedBy);
        }
    }
}
