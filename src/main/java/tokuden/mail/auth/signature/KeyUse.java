package tokuden.mail.auth.signature;

import java.util.Optional;

/**
 * What a key is wanted for.
 *
 * @param localPart of the address the signer answers for, held against {@code g=}; empty if the
 *     method knows none
 * @param belowDomain whether that address lies in a domain below the signing one ({@code t=s})
 * @param dkim whether the rules of DKIM keys hold that DomainKeys does not know
 */
public record KeyUse(
        Algorithm algorithm, Optional<String> localPart, boolean belowDomain, boolean dkim) {}
