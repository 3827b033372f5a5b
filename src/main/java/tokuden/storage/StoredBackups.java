package tokuden.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tokuden.evidence.Difference;
import tokuden.evidence.backup.Backups;
import tokuden.evidence.backup.Generation;
import tokuden.evidence.backup.KeepRule;
import tokuden.office.JournalEntry;
import tokuden.office.JournalRecord;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Copies an open store. The order makes a copy that opens: the snapshot of the database first, then
 * the journal, then the segments, then the keys of the records; what a later part has more is
 * brought into step when the copy is opened, as after a crash. Each file is taken up to the byte
 * that was safe on disk when its turn came.
 */
final class StoredBackups implements Backups {
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Opening opening;
    private final StoreFiles files;
    private final Database database;
    private final StoredJournal journal;
    private final ExhibitTable exhibits;

    StoredBackups(Opening opening, StoreFiles files, Database database, StoredJournal journal) {
        this.opening = opening;
        this.files = files;
        this.database = database;
        this.journal = journal;
        this.exhibits = new ExhibitTable(database);
    }

    @Override
    public synchronized Made make(Path to, KeepRule rule, Progress progress) {
        Path target = to.toAbsolutePath().normalize();
        Path data = opening.data().toAbsolutePath().normalize();
        if (target.startsWith(data) || data.startsWith(target)) {
            throw new TroubleException("backup.inside", target.toString(), data.toString());
        }
        BackupFolder backup = BackupFolder.in(target);
        refuseOther(backup);
        Taking taking = new Taking(backup, progress);
        BackupManifest list = taking.run();
        prove(backup, list, progress);
        backup.enter(list);
        tell(list.generation(), target);
        List<Generation> dropped = rule.superfluous(backup.generations());
        backup.drop(dropped);
        return new Made(list.generation(), taking.copied, dropped);
    }

    private void refuseOther(BackupFolder backup) {
        String store = files.mark().store().toString();
        backup.generations().stream()
                .filter(g -> !g.store().equals(store))
                .findFirst()
                .ifPresent(
                        g -> {
                            throw new TroubleException(
                                    "backup.other-store", backup.folder().toString(), g.store());
                        });
    }

    /** Reads every byte back, then opens what was copied and checks it whole. */
    private void prove(BackupFolder backup, BackupManifest list, Progress progress) {
        long done = 0;
        for (BackupManifest.Item item : list.items()) {
            progress.step(done++, list.items().size(), item.path());
            if (!backup.holds(item)) {
                throw new TroubleException("backup.not-good", item.path());
            }
        }
        Path trial = backup.folder().resolve("checking.new");
        try {
            BackupCopy.layOut(backup, list, trial, true);
            Opening copy =
                    new Opening(
                            trial, opening.clock(), opening.actor(), opening.key(), opening.cost());
            List<Difference> differences = BackupCopy.check(copy, progress);
            if (!differences.isEmpty()) {
                throw new TroubleException(
                        "backup.not-good", differences.get(0).in(java.util.Locale.JAPANESE));
            }
        } finally {
            Swap.takeAway(trial);
        }
    }

    private void tell(Generation made, Path target) {
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("folder", target.toString());
        particulars.put("journal", Long.toString(made.journalSeq()));
        particulars.put("originals", Long.toString(made.originals()));
        particulars.put("bytes", Long.toString(made.bytes()));
        journal.append(new JournalEntry(made.at(), opening.actor(), MADE, made.id(), particulars));
    }

    /** One copy in the making. */
    private final class Taking {
        private final BackupFolder backup;
        private final Progress progress;
        private final List<BackupManifest.Item> items = new ArrayList<>();
        private long copied;

        Taking(BackupFolder backup, Progress progress) {
            this.backup = backup;
            this.progress = progress;
        }

        BackupManifest run() {
            Instant at = opening.clock().instant();
            snapshot();
            long originals = exhibits.count();
            Map<Path, Long> lines = journal.lengths();
            Optional<JournalRecord> head = journal.head();
            lines.forEach((file, length) -> take(file, "journal/" + name(file), length));
            files.segments()
                    .lengths()
                    .forEach((file, length) -> take(file, "evidence/" + name(file), length));
            others();
            Generation generation =
                    new Generation(
                            ID.format(at),
                            files.mark().store().toString(),
                            at,
                            head.map(JournalRecord::seq).orElse(0L),
                            head.map(JournalRecord::hash).orElse("-"),
                            originals,
                            items.stream().mapToLong(BackupManifest.Item::size).sum());
            return new BackupManifest(generation, items);
        }

        private void snapshot() {
            Path zip = backup.folder().resolve("snapshot.new");
            try {
                Files.deleteIfExists(zip);
                String name = zip.toString().replace("'", "''");
                database.query(
                        connection -> {
                            try (Statement statement = connection.createStatement()) {
                                return statement.execute("BACKUP TO '" + name + "'");
                            }
                        });
                take(zip, BackupCopy.DATABASE, Files.size(zip));
                Files.delete(zip);
            } catch (IOException e) {
                throw BackupFolder.notWritable(backup.folder(), e);
            }
        }

        /** All but what is taken already, what is made anew, and what belongs to this machine. */
        private void others() {
            Path data = opening.data();
            List<Path> rest;
            try (Stream<Path> all = Files.walk(data)) {
                rest =
                        all.filter(Files::isRegularFile)
                                .filter(f -> isOther(data.relativize(f)))
                                .sorted()
                                .toList();
                for (Path file : rest) {
                    String path = data.relativize(file).toString().replace('\\', '/');
                    boolean keys = path.equals("evidence/" + StoreFiles.RECORD_KEYS);
                    take(file, path, keys ? files.keysLength() : Files.size(file));
                }
            } catch (IOException | UncheckedIOException e) {
                throw new TroubleException("store.unreadable", List.of(data.toString()), e);
            }
        }

        private void take(Path file, String path, long length) {
            progress.step(items.size(), -1, path);
            BackupFolder.Taken taken = backup.take(file, path, length);
            items.add(taken.item());
            copied += taken.copied();
        }
    }

    private static boolean isOther(Path inside) {
        String first = inside.getName(0).toString();
        boolean taken =
                first.startsWith("database")
                        || first.equals("journal")
                        || first.equals("evidence") && inside.toString().endsWith(".tks");
        return !taken
                && !first.startsWith("store.lock")
                && !first.endsWith(".new")
                && !first.equals("logs");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
