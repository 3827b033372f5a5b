package tokuden.evidence.backup;

import java.time.Instant;
import java.util.List;
import tokuden.evidence.Difference;

/**
 * One generation of a backup (世代): the whole store as it was at one time.
 *
 * @param id its time in UTC, which is its name in the folder
 * @param bytes of the store
 * @param copied how many of them had to be copied, the rest lay there already
 * @param differences what was found when it was opened and checked
 */
public record Generation(
        String id,
        Instant at,
        Verdict verdict,
        Size size,
        long bytes,
        long copied,
        List<Difference> differences) {
    public Generation {
        differences = List.copyOf(differences);
    }

    /** Originals and journal records in it, found unchanged. */
    public record Size(long exhibits, long records) {}

    /** Whether it can be relied on. */
    public enum Verdict {
        /** Opened, hashed again, and sound. */
        GOOD,
        /** It was not proved to the end. */
        UNPROVED,
        /** Something in it is not as it was kept. */
        DAMAGED
    }

    /** It was proved, and sound. */
    public boolean good() {
        return verdict == Verdict.GOOD;
    }
}
