package tokuden.mail.auth.dmarc;

import java.util.Optional;
import tokuden.mail.auth.Verdict;

/**
 * The verdict of DMARC and the policy it found.
 *
 * @param edition which specification was followed
 * @param policyDomain whose record applies
 * @param policy what that record asks for this mail, were it to fail
 */
public record DmarcOutcome(
        Verdict verdict,
        DmarcEdition edition,
        Optional<String> policyDomain,
        Optional<DmarcRecord> record,
        Optional<Policy> policy) {}
