package tokuden.storage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import tokuden.evidence.Sha256;
import tokuden.storage.segment.Payload;
import tokuden.storage.segment.RecordKind;
import tokuden.storage.segment.RecordPlace;
import tokuden.storage.segment.SegmentScan;
import tokuden.storage.segment.Segments;
import tokuden.storage.state.RowChange;
import tokuden.storage.state.RowShape;
import tokuden.storage.state.StateRecord;
import tokuden.work.TroubleException;

/**
 * Makes the tables from the state records of the segments: all of them for a new database, those
 * behind the mark after a crash. A store from before there were such records writes its rows as
 * records once.
 */
final class StateReplay {
    private static final int FIRST_BATCH = 500;

    private final Segments segments;
    private final Database database;
    private final Clock clock;

    StateReplay(Segments segments, Database database, Clock clock) {
        this.segments = segments;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Brings the tables up to the last whole record.
     *
     * @return whether a record was taken; what is derived from the tables is then behind
     */
    boolean run() {
        Optional<RecordPlace> mark = database.query(StateMark::in);
        int first = mark.map(RecordPlace::segment).orElse(1);
        boolean any = false;
        for (int number : segments.files().tailMap(first).keySet()) {
            long start = mark.filter(p -> p.segment() == number).map(RecordPlace::end).orElse(0L);
            any |= replay(number, start);
        }
        if (!any && mark.isEmpty()) {
            writeFirst();
        }
        return any;
    }

    private boolean replay(int number, long start) {
        boolean[] any = new boolean[1];
        try (SegmentScan scan = segments.scan(number)) {
            scan.from(
                    start,
                    found -> {
                        if (found.header().kind() == RecordKind.STATE && !found.destroyed()) {
                            any[0] = true;
                            apply(found);
                        }
                    });
        }
        if (any[0]) {
            database.sync();
        }
        return any[0];
    }

    private void apply(SegmentScan.Found found) {
        StateRecord record = StateRecord.in(found.bytes());
        database.restore(
                session -> {
                    for (RowChange change : record.changes()) {
                        RowShape shape =
                                Rows.SHAPES
                                        .of(change.table())
                                        .orElseThrow(
                                                () ->
                                                        new TroubleException(
                                                                "store.newer-format",
                                                                change.table()));
                        take(session, shape, change);
                    }
                },
                found.place());
    }

    /** Not by upsert, which would cut the times to six digits. */
    private static void take(StatelessSession session, RowShape shape, RowChange change) {
        Object row = shape.row(change.values());
        Object key = session.getIdentifier(row);
        boolean there = session.get(shape.type(), key) != null;
        if (change.gone()) {
            if (there) {
                session.delete(row);
            }
        } else if (there) {
            session.update(row);
        } else {
            session.insert(row);
        }
    }

    private void writeFirst() {
        for (RowShape shape : Rows.SHAPES.all()) {
            List<RowChange> changes = new ArrayList<>();
            for (Object row : database.rows(shape.type())) {
                changes.add(shape.kept(row));
                if (changes.size() == FIRST_BATCH) {
                    write(changes);
                }
            }
            write(changes);
        }
    }

    private void write(List<RowChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        RecordPlace place = keep(segments, clock, new StateRecord(changes));
        changes.clear();
        database.change(
                connection -> {
                    StateMark.set(connection, place);
                    return null;
                });
        database.sync();
    }

    /** Appends one record to the segments. */
    static RecordPlace keep(Segments segments, Clock clock, StateRecord record) {
        byte[] bytes = record.bytes();
        return segments.append(
                        List.of(
                                new Payload(
                                        RecordKind.STATE,
                                        bytes,
                                        Sha256.of(bytes),
                                        clock.instant())))
                .get(0);
    }
}
