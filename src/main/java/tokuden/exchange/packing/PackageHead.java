package tokuden.exchange.packing;

import java.time.Instant;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.exchange.masking.RecipientProfile;

/**
 * What a package says of itself in {@code package.json}.
 *
 * @param format always {@code tokuden-package}
 * @param part from 1
 * @param rules the version of the rules the findings were made by
 * @param recipient who gets masked copies
 * @param custody hash of the last line of the log of custody; empty where there are copies only
 */
public record PackageHead(
        String format,
        int version,
        String number,
        String caseNumber,
        String office,
        RecipientProfile profile,
        Optional<String> recipient,
        int part,
        Instant asOf,
        Optional<String> supplements,
        long mails,
        long papers,
        long custodyLines,
        Optional<Sha256> custody,
        String rules) {}
