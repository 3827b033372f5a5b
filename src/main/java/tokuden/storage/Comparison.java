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

    /** Compares the whole records of one segment; only origins come with their bytes. */
    List<Difference> segment(int number, List<SegmentScan.Found> intact);

    /** Takes a whole state record, in the order of the segments. */
    default void state(SegmentScan.Found record) {}

    /** Compares some whole records of the journal file, in order. */
    List<Difference> records(List<JournalTable.Row> lines);
}
