package tokuden.storage;

import java.util.List;
import tokuden.evidence.Difference;
import tokuden.storage.segment.SegmentScan;

/** What the files are compared with while they are read. */
interface Comparison {
    /** For a store whose database cannot be read. */
    Comparison WITH_NOTHING =
            new Comparison() {
                @Override
                public List<Difference> segment(int number, List<SegmentScan.Found> intact) {
                    return List.of();
                }

                @Override
                public List<Difference> records(List<JournalTable.Row> lines) {
                    return List.of();
                }
            };

    /** Compares the whole records of one segment; the bytes of originals are left out. */
    List<Difference> segment(int number, List<SegmentScan.Found> intact);

    /** Compares some whole records of the journal file, in order. */
    List<Difference> records(List<JournalTable.Row> lines);
}
