package tokuden.exchange.masking;

import java.util.List;
import java.util.Map;
import tokuden.evidence.Sha256;
import tokuden.exchange.leaks.Identifier;

/**
 * The masked copy of a mail for one recipient (マスキング済みの写し): a new object with a hash of its own.
 *
 * @param original known to the office only; never goes out with the copy
 * @param masked how many identifiers of each kind were replaced
 * @param withheld parts that are not in the copy, because of what stands in them
 */
public record Twin(
        Sha256 original,
        byte[] octets,
        RecipientProfile profile,
        Map<Identifier.Kind, Integer> masked,
        List<String> withheld) {
    public Twin {
        masked = Map.copyOf(masked);
        withheld = List.copyOf(withheld);
    }

    /** The hash of the copy. */
    public Sha256 hash() {
        return Sha256.of(octets);
    }
}
