package tokuden.storage;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Origin;
import tokuden.evidence.Sha256;
import tokuden.office.JournalEntry;
import tokuden.storage.segment.Payload;
import tokuden.storage.segment.RecordKind;
import tokuden.storage.segment.RecordPlace;
import tokuden.storage.segment.Segments;
import tokuden.storage.shape.OriginShape;
import tokuden.work.TroubleException;

/**
 * The sealed originals: bytes in segment files, their description in tables. The order is fixed:
 * bytes forced to disk, rows committed and forced, journal entry forced, then acknowledged.
 */
final class StoredExhibits implements Exhibits {
    static final String SEALED = "exhibit.sealed";
    static final String ORIGIN_ADDED = "exhibit.origin-added";

    private final Segments segments;
    private final ExhibitTable table;
    private final Database database;
    private final StoredJournal journal;
    private final Clock clock;

    StoredExhibits(Database database, Segments segments, StoredJournal journal, Clock clock) {
        this.database = database;
        this.table = new ExhibitTable(database);
        this.segments = segments;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public synchronized List<Sealed> keep(List<Original> originals) {
        Batch batch = new Batch(clock.instant());
        table.all(originals.stream().map(Original::hash).toList())
                .forEach(row -> batch.known.put(row.hash(), table.exhibit(row)));
        List<Sealed> sealed = new ArrayList<>();
        for (Original original : originals) {
            sealed.add(batch.take(original));
        }
        batch.write();
        return sealed;
    }

    @Override
    public Optional<Exhibit> find(Sha256 hash) {
        return table.find(hash).map(table::exhibit);
    }

    @Override
    public byte[] bytes(Sha256 hash) {
        ExhibitTable.Row row =
                table.find(hash)
                        .orElseThrow(() -> new TroubleException("exhibit.unknown", hash.hex()));
        return segments.read(row.place())
                .filter(found -> found.header().hash().equals(hash))
                .orElseThrow(() -> new TroubleException("exhibit.damaged", hash.hex()))
                .bytes();
    }

    @Override
    public List<Exhibit> page(Optional<Sha256> after, int limit) {
        return table.after(after.map(Sha256::hex).orElse(""), limit).stream()
                .map(table::exhibit)
                .toList();
    }

    @Override
    public List<Exhibit> cameAs(Origin.Kind kind) {
        return table.cameAs(kind).stream().map(table::exhibit).toList();
    }

    @Override
    public long count() {
        return table.count();
    }

    /** Journal entry for an origin; {@code novel} tells whether the bytes came with it. */
    static JournalEntry entry(ExhibitTable.OriginRow row, boolean novel, Instant at) {
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("kind", row.origin().kind().name());
        particulars.put("segment", Integer.toString(row.place().segment()));
        particulars.put("position", Long.toString(row.place().position()));
        particulars.put("origin", originHash(row).hex());
        row.origin().carrier().ifPresent(carrier -> particulars.put("carrier", carrier.hex()));
        String action = novel ? SEALED : ORIGIN_ADDED;
        return new JournalEntry(
                at, row.origin().officer(), action, row.exhibit().hex(), particulars);
    }

    static Sha256 originHash(ExhibitTable.OriginRow row) {
        return Sha256.of(new OriginShape(row.exhibit(), row.origin()).bytes());
    }

    /** What is to be written for one call, decided before the first byte goes to disk. */
    private final class Batch {
        private final Instant at;
        private final Map<Sha256, Exhibit> known = new HashMap<>();
        private final List<Payload> payloads = new ArrayList<>();
        private final List<Runnable> rowsOnceWritten = new ArrayList<>();
        private final List<ExhibitTable.Row> rows = new ArrayList<>();
        private final List<ExhibitTable.OriginRow> origins = new ArrayList<>();
        private final List<JournalEntry> entries = new ArrayList<>();
        private List<RecordPlace> places = List.of();

        Batch(Instant at) {
            this.at = at;
        }

        Sealed take(Original original) {
            Sha256 hash = original.hash();
            Optional<Exhibit> there = Optional.ofNullable(known.get(hash));
            boolean novel = there.isEmpty();
            Exhibit before =
                    there.orElse(new Exhibit(hash, original.bytes().length, at, List.of()));
            String source = original.origin().source();
            boolean newSource = before.origins().stream().noneMatch(o -> o.source().equals(source));
            if (novel) {
                sealed(original);
            }
            Exhibit after = newSource ? withOrigin(before, original.origin()) : before;
            if (newSource) {
                originAdded(after, novel);
            }
            known.put(hash, after);
            return new Sealed(after, novel, newSource);
        }

        private void sealed(Original original) {
            int index = payloads.size();
            Sha256 hash = original.hash();
            long size = original.bytes().length;
            payloads.add(new Payload(RecordKind.ORIGINAL, original.bytes(), hash, at));
            rowsOnceWritten.add(
                    () -> rows.add(new ExhibitTable.Row(hash, size, at, places.get(index))));
        }

        private void originAdded(Exhibit exhibit, boolean novel) {
            int index = payloads.size();
            int ordinal = exhibit.origins().size() - 1;
            Origin origin = exhibit.origins().get(ordinal);
            byte[] record = new OriginShape(exhibit.hash(), origin).bytes();
            payloads.add(new Payload(RecordKind.ORIGIN, record, Sha256.of(record), at));
            rowsOnceWritten.add(
                    () -> {
                        ExhibitTable.OriginRow row =
                                new ExhibitTable.OriginRow(
                                        exhibit.hash(), ordinal, origin, places.get(index));
                        origins.add(row);
                        entries.add(entry(row, novel, at));
                    });
        }

        private Exhibit withOrigin(Exhibit exhibit, Origin origin) {
            List<Origin> all = new ArrayList<>(exhibit.origins());
            all.add(origin);
            return new Exhibit(exhibit.hash(), exhibit.size(), exhibit.sealedAt(), all);
        }

        void write() {
            if (payloads.isEmpty()) {
                return;
            }
            places = segments.append(payloads);
            rowsOnceWritten.forEach(Runnable::run);
            table.add(rows, origins);
            database.sync();
            journal.appendAll(entries);
        }
    }
}
