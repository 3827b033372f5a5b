package tokuden.casework.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tokuden.casework.CaseNumber;
import tokuden.casework.work.DisposalAsked;
import tokuden.evidence.Sha256;

/**
 * A line of the register of disposals (廃棄簿): all that is left of a case, and no content of it.
 *
 * @param keptUntil the last day of its retention
 * @param askedBy officer id of who asked for it
 * @param agreedBy officer ids of the two who agreed
 * @param by officer id of who carried it out
 * @param destroyed the originals whose keys were destroyed
 * @param left originals of the case that stay, since another case or another mail needs them
 * @param reports numbers of the reports that went with it
 */
public record DisposedCase(
        CaseNumber number,
        DisposalAsked.Fate fate,
        String reason,
        LocalDate keptUntil,
        String askedBy,
        List<String> agreedBy,
        String by,
        Instant at,
        List<Sha256> destroyed,
        List<Sha256> left,
        List<Long> reports) {
    public DisposedCase {
        agreedBy = List.copyOf(agreedBy);
        destroyed = List.copyOf(destroyed);
        left = List.copyOf(left);
        reports = List.copyOf(reports);
    }
}
