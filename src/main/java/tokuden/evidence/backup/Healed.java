package tokuden.evidence.backup;

import java.util.List;
import tokuden.evidence.IntegrityCheck;

/**
 * What a healing did.
 *
 * @param mended what was put right
 * @param outcome the check of the store afterwards
 */
public record Healed(List<Range> mended, IntegrityCheck.Outcome outcome) {
    public Healed {
        mended = List.copyOf(mended);
    }

    /** Bytes of a file, the last exclusive. */
    public record Range(String file, long from, long to) {}
}
