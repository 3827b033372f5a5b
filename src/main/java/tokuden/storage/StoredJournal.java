package tokuden.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.evidence.Sha256;
import tokuden.office.Chain;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.JournalFilter;
import tokuden.office.JournalRecord;
import tokuden.storage.journal.JournalFiles;
import tokuden.storage.journal.JournalPlace;
import tokuden.storage.journal.JournalScan;

/**
 * The journal, kept in a file and in a table. The file is forced to disk before {@link #append}
 * returns; the table follows, and is brought up to the file when the store is opened.
 */
final class StoredJournal implements Journal {
    /** How a torn end is recorded: what lies there was never acknowledged. */
    static final String TORN = "journal.tail-torn";

    private static final int BATCH = 500;

    private final JournalFiles files;
    private final JournalTable table;
    private final Chain beginning;
    private Chain chain;

    StoredJournal(JournalFiles files, JournalTable table, Chain beginning) {
        this.files = files;
        this.table = table;
        this.beginning = beginning;
        this.chain = beginning;
    }

    @Override
    public JournalRecord append(JournalEntry entry) {
        return appendAll(List.of(entry)).get(0);
    }

    @Override
    public synchronized List<JournalRecord> appendAll(List<JournalEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<JournalRecord> records = new ArrayList<>();
        Chain end = chain;
        for (JournalEntry entry : entries) {
            records.add(end.link(entry));
            end = Chain.after(records.get(records.size() - 1));
        }
        List<JournalPlace> places = files.append(records);
        chain = end;
        List<JournalTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            rows.add(new JournalTable.Row(records.get(i), places.get(i)));
        }
        table.add(rows);
        return records;
    }

    /** The files of the journal in order, each with how long it is between two records. */
    synchronized Map<Path, Long> lengths() {
        Map<Path, Long> lengths = new LinkedHashMap<>();
        files.files().forEach((number, file) -> lengths.put(file, files.size(number)));
        return lengths;
    }

    @Override
    public Optional<JournalRecord> head() {
        return table.last().map(JournalTable.Row::record);
    }

    @Override
    public List<JournalRecord> from(long seq, int limit) {
        return table.from(seq, limit).stream().map(JournalTable.Row::record).toList();
    }

    /** Subject and officer are asked of the table, the rest of the records it gives. */
    @Override
    public List<JournalRecord> from(long seq, int limit, JournalFilter filter) {
        List<JournalRecord> found = new ArrayList<>();
        List<JournalTable.Row> page = table.from(seq, PAGE, filter);
        while (!page.isEmpty() && found.size() < limit) {
            page.stream()
                    .map(JournalTable.Row::record)
                    .filter(record -> filter.lets(record.entry()))
                    .limit(limit - found.size())
                    .forEach(found::add);
            long next = page.get(page.size() - 1).record().seq() + 1;
            page = table.from(next, PAGE, filter);
        }
        return found;
    }

    /** A torn end of a file, named by its place and the hash of its bytes. */
    record Torn(String file, long from, long to, Sha256 hash) {
        TreeMap<String, String> particulars() {
            TreeMap<String, String> particulars = new TreeMap<>();
            particulars.put("from", Long.toString(from));
            particulars.put("to", Long.toString(to));
            particulars.put("sha256", hash.hex());
            return particulars;
        }
    }

    /**
     * Brings the table up to the file, from the last record it knows. Goes on in the newest file if
     * that is whole to its end, else in a new one.
     *
     * @return the torn end, if there is one
     */
    synchronized Optional<Torn> catchUp() {
        Optional<JournalTable.Row> known = table.last();
        chain = known.map(row -> Chain.after(row.record())).orElse(beginning);
        TreeMap<Integer, Path> there = files.files();
        if (there.isEmpty()) {
            files.begin(chain);
            return Optional.empty();
        }
        int first = known.map(row -> row.place().file()).orElse(there.firstKey());
        Optional<Torn> torn = Optional.empty();
        boolean whole = there.containsKey(first);
        for (int number : there.tailMap(first).keySet()) {
            boolean resumed = known.isPresent() && number == first;
            long from = resumed ? known.get().place().end() : 0;
            torn = read(number, from);
            whole = torn.isEmpty() && files.size(number) >= from;
        }
        if (whole) {
            files.resume();
        } else {
            files.begin(chain);
        }
        return torn;
    }

    private Optional<Torn> read(int number, long from) {
        try (JournalScan scan = files.scan(number, from)) {
            if (from == 0 && scan.head().isEmpty()) {
                return torn(number, 0);
            }
            List<JournalTable.Row> fresh = new ArrayList<>();
            long bad = -1;
            for (Optional<JournalScan.Line> line = scan.next();
                    line.isPresent();
                    line = scan.next()) {
                Optional<JournalRecord> record = line.get().record().filter(chain::isContinuedBy);
                if (record.isEmpty()) {
                    bad = line.get().place().position();
                    break;
                }
                chain = Chain.after(record.get());
                fresh.add(new JournalTable.Row(record.get(), line.get().place()));
                if (fresh.size() == BATCH) {
                    table.add(fresh);
                    fresh.clear();
                }
            }
            table.add(fresh);
            return bad < 0 ? Optional.empty() : torn(number, bad);
        }
    }

    private Optional<Torn> torn(int number, long from) {
        byte[] rest = JournalScan.rest(files.file(number), from);
        return Optional.of(
                new Torn(
                        files.file(number).getFileName().toString(),
                        from,
                        from + rest.length,
                        Sha256.of(rest)));
    }
}
