package tokuden.storage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.storage.segment.AesGcmRecords;
import tokuden.storage.segment.RecordKind;
import tokuden.storage.segment.RecordPlace;
import tokuden.storage.segment.SegmentScan;
import tokuden.storage.segment.Segments;
import tokuden.storage.state.RowChange;
import tokuden.storage.state.RowShape;
import tokuden.storage.state.StateRecord;

/**
 * Destroys the state records that tell of rows that are gone for good. Rows of others that stand in
 * the same record are written again, as they are today, before it is destroyed; so the records that
 * are left still say what every table holds.
 */
final class StateShredding {
    private static final int BATCH = 500;

    private final Segments segments;
    private final AesGcmRecords cipher;
    private final Database database;
    private final Clock clock;

    StateShredding(Segments segments, AesGcmRecords cipher, Database database, Clock clock) {
        this.segments = segments;
        this.cipher = cipher;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Destroys every record with a row of these; nothing else may write meanwhile.
     *
     * @return how many
     */
    int run(CaseRemains.Belonging belonging) {
        List<SegmentScan.Found> hit = new ArrayList<>();
        Map<String, RowChange> others = new LinkedHashMap<>();
        for (int number : segments.files().keySet()) {
            try (SegmentScan scan = segments.scan(number)) {
                scan.from(
                        0,
                        found -> {
                            if (found.header().kind() == RecordKind.STATE && !found.destroyed()) {
                                look(found, belonging, hit, others);
                            }
                        });
            }
        }
        writeAgain(others);
        hit.forEach(found -> cipher.destroy(found.header()));
        return hit.size();
    }

    private static void look(
            SegmentScan.Found found,
            CaseRemains.Belonging belonging,
            List<SegmentScan.Found> hit,
            Map<String, RowChange> others) {
        List<RowChange> changes = StateRecord.in(found.bytes()).changes();
        if (changes.stream().noneMatch(belonging::has)) {
            return;
        }
        hit.add(
                new SegmentScan.Found(
                        found.place(), found.header(), new byte[0], found.destroyed()));
        changes.stream()
                .filter(change -> !belonging.has(change))
                .forEach(change -> others.put(change.table() + " " + change.key(), change));
    }

    private void writeAgain(Map<String, RowChange> others) {
        List<RowChange> batch = new ArrayList<>();
        for (RowChange change : others.values()) {
            batch.add(today(change));
            if (batch.size() == BATCH) {
                write(batch);
            }
        }
        write(batch);
    }

    /** The row as it is now; gone if it is no more. */
    private RowChange today(RowChange change) {
        RowShape shape = Rows.SHAPES.of(change.table()).orElseThrow();
        Object row = shape.row(change.values());
        Object key = database.keyOf(row);
        Optional<Object> now =
                database.read(
                        session -> Optional.<Object>ofNullable(session.find(shape.type(), key)));
        return now.map(shape::kept).orElseGet(() -> shape.gone(row));
    }

    private void write(List<RowChange> batch) {
        if (batch.isEmpty()) {
            return;
        }
        RecordPlace place = StateReplay.keep(segments, clock, new StateRecord(batch));
        batch.clear();
        database.change(
                connection -> {
                    StateMark.set(connection, place);
                    return null;
                });
        database.sync();
    }
}
