package tokuden.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tokuden.casework.work.Logged;
import tokuden.casework.work.Recording;
import tokuden.evidence.Difference;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;

/**
 * Brings the journal up to the logs of cases after a crash between the two, and says where they
 * differ: an entry is kept before it is told, so the logs may be ahead, never behind.
 */
final class EntryRecovery {
    private static final int BATCH = 500;

    private final Database database;
    private final JournalTable records;

    EntryRecovery(Database database) {
        this.database = database;
        this.records = new JournalTable(database);
    }

    /** Tells the journal of every entry it does not know. */
    void run(Journal journal) {
        long told =
                records.last(Recording.ACTION)
                        .map(row -> Long.parseLong(particular(row, "entry")))
                        .orElse(0L);
        List<Logged> untold = after(told);
        while (!untold.isEmpty()) {
            List<JournalEntry> entries = untold.stream().map(Recording::entry).toList();
            journal.appendAll(entries);
            untold = after(untold.get(untold.size() - 1).id());
        }
    }

    private List<Logged> after(long id) {
        return database.query(c -> new EntryTable(new Sql(c)).after(id, BATCH));
    }

    /** Every entry that was changed, left out or put in since the journal was told of it. */
    List<Difference> check() {
        Set<String> disposed = Disposals.cases(database);
        Map<String, String> told =
                records.all(Recording.ACTION).stream()
                        .filter(row -> !disposed.contains(row.record().entry().subject()))
                        .collect(
                                Collectors.toMap(
                                        row -> particular(row, "entry"),
                                        row -> particular(row, "sha256"),
                                        (first, second) -> second,
                                        TreeMap::new));
        List<Difference> differences = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (EntryTable.Sealed row : database.query(c -> new EntryTable(new Sql(c)).sealed())) {
            String id = Long.toString(row.id());
            there.add(id);
            Optional<String> seal = Optional.ofNullable(told.get(id));
            if (seal.isEmpty()) {
                differences.add(new Difference("entry.not-in-journal", id, row.number()));
            } else if (!row.earned().equals(row.borne()) || !row.earned().equals(seal.get())) {
                differences.add(new Difference("entry.changed", id, row.number()));
            }
        }
        told.keySet().stream()
                .filter(id -> !there.contains(id))
                .forEach(id -> differences.add(new Difference("entry.missing", id)));
        return differences;
    }

    private static String particular(JournalTable.Row row, String name) {
        return row.record().entry().particulars().getOrDefault(name, "0");
    }
}
