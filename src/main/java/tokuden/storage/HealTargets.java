package tokuden.storage;

import java.util.Optional;
import tokuden.storage.journal.JournalPlace;
import tokuden.storage.segment.RecordPlace;
import tokuden.work.TroubleException;

/**
 * How far the files of a store once reached, as far as anything still knows: a file behind which
 * another was begun, and the places that the tables name. Only then may bytes behind the end of a
 * file be taken from a copy; a copy may also be of a store that went another way.
 */
record HealTargets(
        int lastSegment,
        int lastJournal,
        Optional<RecordPlace> segment,
        Optional<JournalPlace> journal) {
    static HealTargets of(Opening opening, StoreFiles files) {
        Optional<RecordPlace> segment = Optional.empty();
        Optional<JournalPlace> journal = Optional.empty();
        try (Database database =
                Database.open(opening.data().resolve("database"), opening.key(), record -> null)) {
            Optional<RecordPlace> exhibit = new ExhibitTable(database).last();
            Optional<RecordPlace> state = database.query(StateMark::in);
            segment = Recovery.furthest(exhibit, state);
            journal = new JournalTable(database).last().map(JournalTable.Row::place);
        } catch (TroubleException unreadable) {
            if (!unreadable.key().startsWith("store.database")) {
                throw unreadable;
            }
        }
        var segments = files.segments().files();
        var journals = files.journal().files();
        return new HealTargets(
                segments.isEmpty() ? 0 : segments.lastKey(),
                journals.isEmpty() ? 0 : journals.lastKey(),
                segment,
                journal);
    }

    boolean segmentGoesOn(int number, long size) {
        return number < lastSegment
                || segment.filter(
                                p ->
                                        p.segment() > number
                                                || p.segment() == number && p.end() > size)
                        .isPresent();
    }

    boolean journalGoesOn(int number, long size) {
        return number < lastJournal
                || journal.filter(p -> p.file() > number || p.file() == number && p.end() > size)
                        .isPresent();
    }
}
