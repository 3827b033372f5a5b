package tokuden.evidence.backup;

import java.time.Instant;

/**
 * One good copy of a store (世代).
 *
 * @param id what it is called, e.g. {@code 20261125T065012Z}; sorts by time
 * @param store id of the store it is of
 * @param journalSeq number of the last journal record in it
 * @param journalHash hash of that record; empty where there is none
 * @param originals how many sealed originals it holds
 * @param bytes size of all its files
 */
public record Generation(
        String id,
        String store,
        Instant at,
        long journalSeq,
        String journalHash,
        long originals,
        long bytes) {}
