package tokuden.exchange.statement;

import java.util.List;
import tokuden.evidence.Sha256;

/**
 * What is stated of one masked copy, a line of {@code copies.jsonl}.
 *
 * @param sha256 of the copy
 * @param original a sign for the original, by the key of the recipient; never its hash, which a
 *     recipient could try out with addresses he knows
 * @param masked how many places were masked
 * @param withheld parts that are not in the copy
 * @param rules the version of the rules the results were found by
 * @param found the results on the original
 * @param determined what persons determined on the original
 */
public record CopyStated(
        String label,
        String file,
        Sha256 sha256,
        long size,
        String original,
        long masked,
        List<String> withheld,
        String rules,
        List<StatedResult> found,
        List<Determined> determined) {
    public CopyStated {
        withheld = List.copyOf(withheld);
        found = List.copyOf(found);
        determined = List.copyOf(determined);
    }

    /** What a person determined: by which provision, whether there is a breach. */
    public record Determined(String provision, String verdict) {}
}
