package tokuden.storage;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.evidence.Sha256;
import tokuden.office.JournalEntry;
import tokuden.storage.StoredJournal.Torn;
import tokuden.storage.segment.Damage;
import tokuden.storage.segment.RecordKind;
import tokuden.storage.segment.RecordPlace;
import tokuden.storage.segment.SegmentScan;
import tokuden.storage.segment.Segments;
import tokuden.storage.shape.OriginShape;

/**
 * Brings segments, tables and journal into step when a store is opened. After a crash the segments
 * may be ahead of the tables and the tables ahead of the journal, never the other way round; what
 * was written whole is kept, what was torn is named in the journal and left where it lies.
 */
final class Recovery {
    /** How a torn end of a segment is recorded. */
    static final String TORN = "segment.tail-torn";

    private final Segments segments;
    private final Database database;
    private final ExhibitTable exhibits;
    private final StoredJournal journal;
    private final JournalTable records;
    private final String actor;
    private final Instant now;

    Recovery(
            Segments segments,
            Database database,
            StoredJournal journal,
            String actor,
            Clock clock) {
        this.segments = segments;
        this.database = database;
        this.exhibits = new ExhibitTable(database);
        this.journal = journal;
        this.records = new JournalTable(database);
        this.actor = actor;
        this.now = clock.instant();
    }

    void run() {
        journal.catchUp().ifPresent(torn -> tell(StoredJournal.TORN, torn));
        List<Torn> torn = segmentsToTables();
        tablesToJournal();
        torn.forEach(each -> tell(TORN, each));
    }

    private void tell(String action, Torn torn) {
        boolean told =
                records.about(torn.file(), action).stream()
                        .anyMatch(r -> r.record().entry().particulars().equals(torn.particulars()));
        if (!told) {
            journal.append(new JournalEntry(now, actor, action, torn.file(), torn.particulars()));
        }
    }

    private List<Torn> segmentsToTables() {
        Optional<RecordPlace> last = exhibits.last();
        Optional<RecordPlace> known = furthest(last, database.query(StateMark::in));
        int from = last.map(RecordPlace::segment).orElse(1);
        List<Torn> torn = new ArrayList<>();
        boolean whole = false;
        for (int number : segments.files().tailMap(from).keySet()) {
            long start = last.filter(p -> p.segment() == number).map(RecordPlace::end).orElse(0L);
            List<SegmentScan.Found> fresh = new ArrayList<>();
            try (SegmentScan scan = segments.scan(number)) {
                List<Damage> damages = scan.from(start, fresh::add);
                tornOf(damages, scan.size(), number, known)
                        .forEach(damage -> torn.add(torn(scan, damage)));
                whole = damages.isEmpty() && scan.size() >= start;
            }
            keep(fresh);
        }
        if (whole) {
            segments.resume();
        }
        return torn;
    }

    static Optional<RecordPlace> furthest(Optional<RecordPlace> one, Optional<RecordPlace> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return ExhibitTable.isBehind(one.get(), other.get()) ? other : one;
    }

    /**
     * What a crash left half done: everything damaged behind the furthest that was acknowledged. A
     * database that was just made anew does not know how far that is, unless nothing was ever told;
     * then only what reaches to the end of the file counts. Other damage stays damage.
     */
    private List<Damage> tornOf(
            List<Damage> damages, long size, int number, Optional<RecordPlace> known) {
        boolean sure = known.isPresent() || records.last(StoredExhibits.SEALED).isEmpty();
        List<Damage> torn = new ArrayList<>();
        long reached = size;
        for (int i = damages.size() - 1; i >= 0; i--) {
            Damage damage = damages.get(i);
            if (!isAcknowledged(damage, number, known) && (sure || damage.to() == reached)) {
                torn.add(0, damage);
                reached = damage.from();
            }
        }
        return torn;
    }

    private static boolean isAcknowledged(Damage damage, int number, Optional<RecordPlace> known) {
        return known.filter(
                        p ->
                                p.segment() > number
                                        || p.segment() == number && p.end() > damage.from())
                .isPresent();
    }

    private static Torn torn(SegmentScan scan, Damage damage) {
        Sha256 hash = Sha256.of(scan.range(damage.from(), damage.to()));
        return new Torn(damage.file(), damage.from(), damage.to(), hash);
    }

    private void keep(List<SegmentScan.Found> fresh) {
        Map<Sha256, ExhibitTable.Row> rows = new TreeMap<>();
        List<ExhibitTable.OriginRow> origins = new ArrayList<>();
        for (SegmentScan.Found found : fresh) {
            if (found.destroyed()) {
                continue;
            }
            Sha256 hash = found.header().hash();
            if (found.header().kind() == RecordKind.ORIGINAL && exhibits.find(hash).isEmpty()) {
                rows.putIfAbsent(
                        hash,
                        new ExhibitTable.Row(
                                hash, found.header().size(), found.header().at(), found.place()));
            } else if (found.header().kind() == RecordKind.ORIGIN) {
                origin(found, rows, origins);
            }
        }
        if (!rows.isEmpty() || !origins.isEmpty()) {
            exhibits.add(List.copyOf(rows.values()), origins);
            database.sync();
        }
    }

    private void origin(
            SegmentScan.Found found,
            Map<Sha256, ExhibitTable.Row> rows,
            List<ExhibitTable.OriginRow> origins) {
        OriginShape shape = OriginShape.in(found.bytes());
        Sha256 exhibit = shape.exhibit();
        if (!rows.containsKey(exhibit) && exhibits.find(exhibit).isEmpty()) {
            return;
        }
        List<ExhibitTable.OriginRow> known = new ArrayList<>(exhibits.originsOf(exhibit));
        origins.stream().filter(o -> o.exhibit().equals(exhibit)).forEach(known::add);
        String source = shape.origin().source();
        if (known.stream().noneMatch(o -> o.origin().source().equals(source))) {
            origins.add(
                    new ExhibitTable.OriginRow(
                            exhibit, known.size(), shape.origin(), found.place()));
        }
    }

    /** Entries for what the tables know beyond the last origin the journal tells of. */
    private void tablesToJournal() {
        RecordPlace told = lastTold();
        Optional<RecordPlace> last = exhibits.last();
        Optional<RecordPlace> known = furthest(last, database.query(StateMark::in));
        if (last.isEmpty()) {
            return;
        }
        List<JournalEntry> missing = new ArrayList<>();
        for (int number = told.segment(); number <= last.get().segment(); number++) {
            long from = number == told.segment() ? told.end() : 0;
            for (ExhibitTable.OriginRow row : exhibits.originsIn(number, from)) {
                missing.add(StoredExhibits.entry(row, row.ordinal() == 0, now));
            }
        }
        journal.appendAll(missing);
    }

    private RecordPlace lastTold() {
        RecordPlace last = new RecordPlace(1, -1, 1);
        for (String action : List.of(StoredExhibits.SEALED, StoredExhibits.ORIGIN_ADDED)) {
            Optional<JournalTable.Row> row = records.last(action);
            if (row.isPresent()) {
                Map<String, String> particulars = row.get().record().entry().particulars();
                RecordPlace place =
                        new RecordPlace(
                                Integer.parseInt(particulars.get("segment")),
                                Long.parseLong(particulars.get("position")),
                                1);
                last = ExhibitTable.isBehind(last, place) ? place : last;
            }
        }
        return last;
    }
}
