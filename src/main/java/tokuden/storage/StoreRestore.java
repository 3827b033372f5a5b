package tokuden.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tokuden.evidence.Difference;
import tokuden.evidence.backup.Generation;
import tokuden.evidence.backup.Restore;
import tokuden.office.JournalEntry;
import tokuden.office.JournalRecord;
import tokuden.storage.segment.Folders;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/** A generation laid out beside a store, compared with it, and put in its place. */
final class StoreRestore implements Restore {
    private static final String RESTORED = "store.restored";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Generation generation;
    private final Path data;
    private final Path copy;
    private final Function<Path, Opening> openings;
    private boolean over;

    private StoreRestore(
            Generation generation, Path data, Path copy, Function<Path, Opening> openings) {
        this.generation = generation;
        this.data = data;
        this.copy = copy;
        this.openings = openings;
    }

    /**
     * Lays the generation out beside the store; the store stays as it is.
     *
     * @param openings how the store in a folder is opened, with its key where it was unlocked
     */
    static StoreRestore of(
            Path from, Optional<String> id, Path data, Function<Path, Opening> openings) {
        BackupFolder backup = BackupFolder.existing(from);
        BackupManifest list = backup.list(id);
        for (BackupManifest.Item item : list.items()) {
            if (!backup.holds(item)) {
                throw new TroubleException("backup.damaged", item.path(), list.generation().id());
            }
        }
        Path copy = beside(data, "restoring");
        BackupCopy.layOut(backup, list, copy, false);
        return new StoreRestore(list.generation(), data, copy, openings);
    }

    @Override
    public Path folder() {
        return copy;
    }

    private static Path beside(Path data, String what) {
        Path whole = data.toAbsolutePath().normalize();
        return whole.resolveSibling(whole.getFileName() + "." + what);
    }

    @Override
    public Generation generation() {
        return generation;
    }

    @Override
    public Optional<Change> change() {
        if (!StoreMark.isIn(data)) {
            return Optional.empty();
        }
        boolean same =
                StoreMark.in(data, openings.apply(data).clock().instant())
                        .store()
                        .toString()
                        .equals(generation.store());
        try (Store store = Store.open(openings.apply(data))) {
            boolean shared = same && (generation.journalSeq() == 0 || isAt(store));
            Optional<JournalRecord> head = store.journal().head();
            OptionalLong lost =
                    shared
                            ? OptionalLong.of(
                                    head.map(JournalRecord::seq).orElse(0L)
                                            - generation.journalSeq())
                            : OptionalLong.empty();
            long originals = store.exhibits().count() - generation.originals();
            return Optional.of(new Change(same, true, lost, head, originals));
        } catch (TroubleException unreadable) {
            if (unreadable.key().equals("store.in-use")) {
                throw unreadable;
            }
            return Optional.of(new Change(same, false, OptionalLong.empty(), Optional.empty(), 0));
        }
    }

    private boolean isAt(Store store) {
        return store.journal().from(generation.journalSeq(), 1).stream()
                .anyMatch(
                        r ->
                                r.seq() == generation.journalSeq()
                                        && r.hash().equals(generation.journalHash()));
    }

    @Override
    public List<Difference> check(Progress progress) {
        return BackupCopy.check(openings.apply(copy), progress);
    }

    @Override
    public Optional<String> carryOut() {
        Opening opening = openings.apply(copy);
        try (Store restored = Store.open(opening)) {
            TreeMap<String, String> particulars = new TreeMap<>();
            particulars.put("journal", Long.toString(generation.journalSeq()));
            restored.journal()
                    .append(
                            new JournalEntry(
                                    opening.clock().instant(),
                                    opening.actor(),
                                    RESTORED,
                                    generation.id(),
                                    particulars));
        }
        try {
            Optional<Path> aside = aside(opening);
            Files.move(copy, data, StandardCopyOption.ATOMIC_MOVE);
            Folders.force(data.toAbsolutePath().getParent());
            over = true;
            return aside.map(Path::toString);
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(data.toString()), e);
        }
    }

    /** Puts the store there aside; somebody who works in it keeps it. */
    private Optional<Path> aside(Opening opening) throws IOException {
        if (!Files.exists(data)) {
            return Optional.empty();
        }
        if (!StoreMark.isIn(data)) {
            try (Stream<Path> all = Files.list(data)) {
                if (all.findAny().isPresent()) {
                    throw new TroubleException("store.not-a-store", data.toString());
                }
            }
            Files.delete(data);
            return Optional.empty();
        }
        StoreLock.take(data, opening.clock().instant()).close();
        Path aside = beside(data, "replaced-" + TIME.format(opening.clock().instant()));
        Files.move(data, aside, StandardCopyOption.ATOMIC_MOVE);
        return Optional.of(aside);
    }

    @Override
    public void close() {
        if (!over) {
            over = true;
            Swap.takeAway(copy);
        }
    }
}
