package tokuden.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tokuden.office.Chain;
import tokuden.storage.journal.JournalScan;
import tokuden.storage.segment.Damage;
import tokuden.storage.segment.SegmentScan;
import tokuden.work.TroubleException;

/**
 * Which bytes of a file of a store are not what was written, and what in it is whole. The same look
 * at a mended copy tells whether it is better.
 *
 * @param ranges the damaged bytes, in order
 * @param whole a name for every record that is whole
 */
record Wounds(List<Range> ranges, Set<String> whole) {
    /** The last exclusive. */
    record Range(long from, long to) {
        boolean meets(Range other) {
            return from < other.to && other.from < to;
        }
    }

    static Wounds ofSegment(SegmentScan scan) {
        Set<String> whole = new HashSet<>();
        try (scan) {
            List<Damage> damages =
                    scan.from(
                            0,
                            found ->
                                    whole.add(
                                            found.place().position()
                                                    + " "
                                                    + found.header().hash().hex()));
            return new Wounds(
                    damages.stream().map(d -> new Range(d.from(), d.to())).toList(), whole);
        }
    }

    static Wounds ofJournal(JournalScan scan, Path file) {
        List<Range> ranges = new ArrayList<>();
        Set<String> whole = new HashSet<>();
        try (scan) {
            boolean head = scan.head().isPresent();
            long end = size(file);
            long bad = head ? -1 : 0;
            for (Optional<JournalScan.Line> line = scan.next();
                    line.isPresent();
                    line = scan.next()) {
                boolean good =
                        line.get()
                                .record()
                                .filter(r -> Chain.before(r).isContinuedBy(r))
                                .isPresent();
                long at = line.get().place().position();
                if (good) {
                    line.get().record().ifPresent(r -> whole.add(at + " " + r.hash()));
                }
                if (good && bad >= 0) {
                    ranges.add(new Range(bad, at));
                    bad = -1;
                } else if (!good && bad < 0) {
                    bad = at;
                }
            }
            if (bad >= 0) {
                ranges.add(new Range(bad, end));
            }
        }
        return new Wounds(ranges, whole);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new TroubleException("file.unreadable", List.of(file.toString()), e);
        }
    }

    /** Nothing that was whole before is gone, and none of those ranges is damaged any more. */
    boolean healed(Wounds before, List<Range> patched) {
        return whole.containsAll(before.whole())
                && whole.size() >= before.whole().size()
                && ranges.stream().noneMatch(r -> patched.stream().anyMatch(r::meets));
    }
}
