package tokuden.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tokuden.evidence.Difference;
import tokuden.evidence.Sha256;
import tokuden.office.Chain;
import tokuden.office.JournalEntry;
import tokuden.office.JournalRecord;
import tokuden.storage.journal.JournalHead;
import tokuden.storage.journal.JournalScan;
import tokuden.storage.segment.Damage;
import tokuden.storage.segment.RecordKind;
import tokuden.storage.segment.SegmentScan;
import tokuden.work.Progress;

/**
 * Verifies every byte of the journal files and of the segment files. A torn end is no difference if
 * the journal tells of it and its bytes are still the ones it tells of: nothing in it was ever
 * acknowledged.
 */
final class FilesCheck {
    private static final int BATCH = 1000;

    private final StoreFiles files;
    private final Comparison comparison;
    private final List<Difference> differences = new ArrayList<>();
    private final List<StoredJournal.Torn> tornJournal = new ArrayList<>();
    private final Set<StoredJournal.Torn> told = new HashSet<>();
    private final List<JournalTable.Row> waiting = new ArrayList<>();
    private Chain chain;
    private long originals;
    private long records;

    FilesCheck(StoreFiles files) {
        this(files, Comparison.WITH_NOTHING);
    }

    FilesCheck(StoreFiles files, Comparison comparison) {
        this.files = files;
        this.comparison = comparison;
        this.chain = files.beginning();
    }

    List<Difference> check(Progress progress) {
        long total = files.journal().files().size() + files.segments().files().size();
        long done = 0;
        done = journal(progress, done, total);
        segments(progress, done, total);
        return List.copyOf(differences);
    }

    /** Originals found unchanged. */
    long originals() {
        return originals;
    }

    /** Journal records found unchanged. */
    long records() {
        return records;
    }

    /** The end of the chain that the files reach. */
    Chain reached() {
        return chain;
    }

    private long journal(Progress progress, long done, long total) {
        Map<Integer, Path> there = files.journal().files();
        gaps("journal.file-missing", there);
        for (Map.Entry<Integer, Path> file : there.entrySet()) {
            progress.step(done++, total, name(file.getValue()));
            walk(file.getKey(), file.getValue());
        }
        for (StoredJournal.Torn torn : tornJournal) {
            if (!told.contains(torn)) {
                differ("journal.damaged", torn.file(), torn.from(), torn.to());
            }
        }
        return done;
    }

    private void walk(int number, Path file) {
        try (JournalScan scan = files.journal().scan(number, 0)) {
            head(scan.head(), file);
            long badFrom = -1;
            long end = 0;
            for (Optional<JournalScan.Line> line = scan.next();
                    line.isPresent();
                    line = scan.next()) {
                boolean good = line.get().record().filter(this::holds).isPresent();
                if (good && badFrom >= 0) {
                    differ("journal.damaged", name(file), badFrom, line.get().place().position());
                    badFrom = -1;
                }
                if (good) {
                    take(line.get());
                } else if (badFrom < 0) {
                    badFrom = line.get().place().position();
                }
                end = line.get().place().end();
            }
            flush();
            if (badFrom >= 0) {
                Sha256 hash = Sha256.of(JournalScan.rest(file, badFrom));
                tornJournal.add(new StoredJournal.Torn(name(file), badFrom, end, hash));
            }
        }
    }

    private void head(Optional<JournalHead> head, Path file) {
        boolean sound =
                head.filter(h -> h.store().equals(files.mark().store().toString())).isPresent();
        if (!sound) {
            differ("journal.head-damaged", name(file));
        } else if (!head.get().goesOn().equals(chain)) {
            differ("journal.gap", name(file), chain.seq(), head.get().goesOn().seq());
        }
    }

    /** The record's own hash is right, whatever stands before it. */
    private boolean holds(JournalRecord record) {
        return Chain.before(record).isContinuedBy(record);
    }

    private void take(JournalScan.Line line) {
        JournalRecord record = line.record().orElseThrow();
        if (!chain.isContinuedBy(record)) {
            String file = name(files.journal().file(line.place().file()));
            differ("journal.gap", file, chain.seq(), record.seq() - 1);
        }
        chain = Chain.after(record);
        records++;
        JournalEntry entry = record.entry();
        if (entry.action().equals(Recovery.TORN) || entry.action().equals(StoredJournal.TORN)) {
            told.add(
                    new StoredJournal.Torn(
                            entry.subject(),
                            Long.parseLong(entry.particulars().get("from")),
                            Long.parseLong(entry.particulars().get("to")),
                            new Sha256(entry.particulars().get("sha256"))));
        }
        waiting.add(new JournalTable.Row(record, line.place()));
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        differences.addAll(comparison.records(List.copyOf(waiting)));
        waiting.clear();
    }

    private void segments(Progress progress, long before, long total) {
        long done = before;
        Map<Integer, Path> there = files.segments().files();
        gaps("segment.file-missing", there);
        for (Map.Entry<Integer, Path> file : there.entrySet()) {
            progress.step(done++, total, name(file.getValue()));
            segment(file.getKey());
        }
        progress.step(done, total, "");
    }

    private void segment(int number) {
        List<SegmentScan.Found> intact = new ArrayList<>();
        try (SegmentScan scan = files.segments().scan(number)) {
            List<Damage> damages =
                    scan.from(
                            0,
                            found -> {
                                if (found.header().kind() == RecordKind.STATE
                                        && !found.destroyed()) {
                                    comparison.state(found);
                                }
                                intact.add(light(found));
                            });
            for (Damage damage : damages) {
                Sha256 hash = Sha256.of(scan.range(damage.from(), damage.to()));
                if (!told.contains(
                        new StoredJournal.Torn(damage.file(), damage.from(), damage.to(), hash))) {
                    differ("segment.damaged", damage.file(), damage.from(), damage.to());
                }
            }
        }
        intact.stream()
                .filter(found -> found.header().kind() == RecordKind.ORIGINAL)
                .forEach(found -> originals++);
        differences.addAll(comparison.segment(number, intact));
    }

    /** All but origins without their bytes, so that a full segment does not fill the memory. */
    private static SegmentScan.Found light(SegmentScan.Found found) {
        boolean origin = found.header().kind() == RecordKind.ORIGIN;
        return origin
                ? found
                : new SegmentScan.Found(
                        found.place(), found.header(), new byte[0], found.destroyed());
    }

    private void gaps(String key, Map<Integer, Path> there) {
        int last = there.keySet().stream().reduce(0, Math::max);
        for (int number = 1; number <= last; number++) {
            if (!there.containsKey(number)) {
                differ(key, Integer.toString(number));
            }
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private void differ(String key, Object... args) {
        differences.add(
                new Difference(key, java.util.Arrays.stream(args).map(Object::toString).toList()));
    }
}
