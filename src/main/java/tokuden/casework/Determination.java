package tokuden.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.law.Breach;
import tokuden.law.EditionKey;
import tokuden.law.LabellingItem;
import tokuden.law.Provision;

/**
 * What a person has determined (認定) from a finding: that there is a breach, or that there is none,
 * and why. Only determinations, never findings, can support an order or a referral.
 *
 * @param findingId the finding it answers
 * @param by officer id of the investigator
 * @param reason in the investigator's words
 */
public record Determination(
        String findingId,
        Sha256 mail,
        LocalDate sentOn,
        EditionKey edition,
        Breach breach,
        Optional<LabellingItem> item,
        Provision provision,
        Verdict verdict,
        List<Passage> grounds,
        String by,
        Instant at,
        String reason) {
    public Determination {
        grounds = List.copyOf(grounds);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a determination states its reason");
        }
    }

    /** What was determined. */
    public enum Verdict {
        /** 認定 */
        BREACH,
        /** 否定 */
        NO_BREACH
    }

    /** {@code LABELLING/AD_MARK} or {@code CONSENT}. */
    public String key() {
        return breach + item.map(i -> "/" + i).orElse("");
    }
}
