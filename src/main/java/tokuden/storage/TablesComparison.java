package tokuden.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tokuden.evidence.Difference;
import tokuden.evidence.Sha256;
import tokuden.storage.segment.RecordKind;
import tokuden.storage.segment.SegmentScan;
import tokuden.storage.shape.OriginShape;

/** Compares what the files hold with the tables, in both directions. */
final class TablesComparison implements Comparison {
    private final ExhibitTable exhibits;
    private final JournalTable journal;
    private final StateComparison states = new StateComparison();
    private final Database database;
    private final Set<Integer> segments = new HashSet<>();
    private Optional<Disposals> disposals = Optional.empty();

    TablesComparison(Database database) {
        this.database = database;
        this.exhibits = new ExhibitTable(database);
        this.journal = new JournalTable(database);
    }

    /** The segments that were there to be compared. */
    Set<Integer> segments() {
        return segments;
    }

    @Override
    public List<Difference> segment(int number, List<SegmentScan.Found> intact) {
        segments.add(number);
        List<Difference> differences = new ArrayList<>();
        Map<Long, SegmentScan.Found> byPosition = new HashMap<>();
        intact.forEach(found -> byPosition.put(found.place().position(), found));
        for (ExhibitTable.Row row : exhibits.in(number, 0)) {
            SegmentScan.Found found = byPosition.remove(row.place().position());
            if (found == null || !found.header().hash().equals(row.hash())) {
                differences.add(new Difference("exhibit.damaged", row.hash().hex()));
            } else if (found.destroyed()) {
                differences.add(new Difference("exhibit.key-destroyed", row.hash().hex()));
            } else if (found.header().size() != row.size()
                    || !found.header().at().equals(row.sealedAt())
                    || !found.place().equals(row.place())) {
                differences.add(new Difference("exhibit.row-changed", row.hash().hex()));
            }
        }
        for (ExhibitTable.OriginRow row : exhibits.originsIn(number, 0)) {
            SegmentScan.Found found = byPosition.remove(row.place().position());
            Sha256 hash = StoredExhibits.originHash(row);
            if (found == null || !found.header().hash().equals(hash)) {
                differences.add(
                        new Difference(
                                "exhibit.origin-differs",
                                row.exhibit().hex(),
                                Integer.toString(row.ordinal() + 1)));
            }
        }
        byPosition.values().stream()
                .filter(found -> !known(found))
                .forEach(
                        found ->
                                differences.add(
                                        new Difference(
                                                "segment.not-in-database",
                                                Integer.toString(number),
                                                Long.toString(found.place().position()))));
        return differences;
    }

    /**
     * The same original or origin written twice, once without being acknowledged; or the origin of
     * an original that a power cut tore, so that neither was.
     */
    private boolean known(SegmentScan.Found found) {
        if (found.destroyed()) {
            return found.header().kind() == RecordKind.STATE || disposals().has(found);
        }
        if (found.header().kind() == RecordKind.ORIGINAL) {
            return exhibits.find(found.header().hash()).isPresent();
        }
        if (found.header().kind() != RecordKind.ORIGIN) {
            return true;
        }
        OriginShape shape = OriginShape.in(found.bytes());
        if (exhibits.find(shape.exhibit()).isEmpty()) {
            return true;
        }
        return exhibits.originsOf(shape.exhibit()).stream()
                .anyMatch(o -> o.origin().source().equals(shape.origin().source()));
    }

    private Disposals disposals() {
        if (disposals.isEmpty()) {
            disposals = Optional.of(Disposals.in(journal));
        }
        return disposals.get();
    }

    @Override
    public void state(SegmentScan.Found record) {
        states.take(record);
    }

    /** Every row that is not as the state records say, once all of them were taken. */
    List<Difference> rows() {
        return states.compareWith(database);
    }

    @Override
    public List<Difference> records(List<JournalTable.Row> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<Long, JournalTable.Row> rows = new HashMap<>();
        journal.from(lines.get(0).record().seq(), lines.size())
                .forEach(row -> rows.put(row.record().seq(), row));
        List<Difference> differences = new ArrayList<>();
        for (JournalTable.Row line : lines) {
            Optional<JournalTable.Row> row = Optional.ofNullable(rows.get(line.record().seq()));
            String seq = Long.toString(line.record().seq());
            if (row.isEmpty()) {
                differences.add(new Difference("journal.not-in-database", seq));
            } else if (!row.get().equals(line)) {
                differences.add(new Difference("journal.row-changed", seq));
            }
        }
        return differences;
    }
}
