package tokuden.examination;

import java.util.List;
import java.util.Optional;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.law.Breach;
import tokuden.law.EditionKey;
import tokuden.law.LabellingItem;
import tokuden.law.Provision;

/**
 * What the examination found about one duty (or one item of labelling) in one mail: result,
 * provision of the edition in force on the day of sending, reason, and the bytes it rests on.
 */
public record Finding(
        Sha256 mail,
        EditionKey edition,
        Breach breach,
        Optional<LabellingItem> item,
        Provision provision,
        Result result,
        Reason reason,
        List<Passage> grounds) {
    public Finding {
        grounds = List.copyOf(grounds);
    }

    /** {@code LABELLING/AD_MARK} or {@code CONSENT}. */
    public String key() {
        return breach + item.map(i -> "/" + i).orElse("");
    }

    /** Names the finding: mail, edition and key. */
    public String id() {
        return mail.hex() + "@" + edition + "#" + key();
    }
}
