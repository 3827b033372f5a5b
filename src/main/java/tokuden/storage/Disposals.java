package tokuden.storage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tokuden.evidence.Sha256;
import tokuden.storage.segment.RecordKind;
import tokuden.storage.segment.SegmentScan;

/**
 * What the journal says was destroyed on purpose; a key that is destroyed without it was destroyed
 * by somebody else.
 *
 * @param originals hashes of originals
 * @param origins hashes of the records of their origins
 */
record Disposals(Set<Sha256> originals, Set<Sha256> origins) {
    static Disposals in(JournalTable journal) {
        Set<String> gone =
                journal.all(StoredRemoval.DESTROYED).stream()
                        .map(row -> row.record().entry().subject())
                        .collect(Collectors.toSet());
        Set<Sha256> origins = new HashSet<>();
        for (String hash : gone) {
            for (String action : List.of(StoredExhibits.SEALED, StoredExhibits.ORIGIN_ADDED)) {
                journal.about(hash, action).stream()
                        .map(row -> row.record().entry().particulars().get("origin"))
                        .forEach(origin -> origins.add(new Sha256(origin)));
            }
        }
        return new Disposals(gone.stream().map(Sha256::new).collect(Collectors.toSet()), origins);
    }

    boolean has(SegmentScan.Found destroyed) {
        return (destroyed.header().kind() == RecordKind.ORIGINAL ? originals : origins)
                .contains(destroyed.header().hash());
    }

    /** The numbers of the cases in the register of disposals. */
    static Set<String> cases(Database database) {
        return Set.copyOf(
                database.query(
                        c ->
                                new Sql(c)
                                        .list(
                                                "select case_number from disposal",
                                                row -> row.getString(1))));
    }
}
