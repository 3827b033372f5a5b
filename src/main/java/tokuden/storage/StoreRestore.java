package tokuden.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tokuden.evidence.IntegrityCheck;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Backups;
import tokuden.evidence.backup.RestorePreview;
import tokuden.office.JournalEntry;
import tokuden.office.JournalRecord;
import tokuden.storage.backup.KeptFile;
import tokuden.storage.backup.Manifest;
import tokuden.storage.backup.Safely;
import tokuden.storage.backup.Vault;
import tokuden.storage.journal.JournalFiles;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Puts a generation in the place of a store. It is made whole and checked beside the store first;
 * the store itself is only ever renamed.
 */
final class StoreRestore {
    private static final int SHOWN = 200;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

    private final Opening opening;
    private final Path data;

    StoreRestore(Opening opening) {
        this.opening = opening;
        this.data = opening.data().toAbsolutePath().normalize();
    }

    private record Chosen(Vault vault, Manifest manifest) {}

    private Chosen choose(Path folder, String id) {
        List<Vault> vaults = Vault.all(folder);
        if (vaults.isEmpty()) {
            throw new TroubleException("backup.none", folder.toString());
        }
        Optional<String> here = storeHere();
        List<Vault> ours =
                vaults.stream()
                        .filter(v -> here.isEmpty() || v.store().equals(here.get()))
                        .toList();
        List<Vault> from = ours.isEmpty() ? vaults : ours;
        if (from.size() > 1) {
            throw new TroubleException("backup.many", folder.toString());
        }
        Manifest manifest =
                from.get(0)
                        .find(id)
                        .orElseThrow(
                                () ->
                                        new TroubleException(
                                                "backup.no-such", folder.toString(), id));
        return new Chosen(from.get(0), manifest);
    }

    /** The id of the store that is here now, if its mark can be read. */
    private Optional<String> storeHere() {
        return StoreMark.isIn(data)
                ? Optional.of(StoreMark.in(data, opening.clock().instant()).store().toString())
                : Optional.empty();
    }

    RestorePreview preview(Path folder, String id) {
        Chosen chosen = choose(folder, id);
        Manifest manifest = chosen.manifest();
        try {
            Path scratch = Files.createTempDirectory("tokuden-journal");
            try {
                List<KeptFile> journal =
                        manifest.files().stream()
                                .filter(f -> f.path().startsWith("journal/"))
                                .toList();
                Files.createDirectories(scratch.resolve("journal"));
                chosen.vault()
                        .assemble(
                                new Manifest(manifest.store(), manifest.generation(), journal),
                                scratch,
                                Progress.UNWATCHED);
                return compare(manifest, scratch.resolve("journal"));
            } finally {
                Safely.takeAway(scratch);
            }
        } catch (IOException e) {
            throw new TroubleException("file.unreadable", List.of(folder.toString()), e);
        }
    }

    private RestorePreview compare(Manifest manifest, Path journal) throws IOException {
        Optional<String> here = storeHere();
        Path none = Files.createDirectories(journal.resolveSibling("none"));
        Path own = here.isPresent() ? data.resolve("journal") : none;
        try (JournalWalk old = walk(own, here.orElse(""));
                JournalWalk copy = walk(journal, manifest.store())) {
            Optional<JournalRecord> mine = old.next();
            Optional<JournalRecord> theirs = copy.next();
            while (mine.isPresent() && mine.equals(theirs)) {
                mine = old.next();
                theirs = copy.next();
            }
            List<JournalRecord> lost = new ArrayList<>();
            RestorePreview.Sum losing = RestorePreview.Sum.NOTHING;
            for (; mine.isPresent(); mine = old.next()) {
                losing = losing.and(mine.get());
                if (lost.size() < SHOWN) {
                    lost.add(mine.get());
                }
            }
            RestorePreview.Sum gaining = RestorePreview.Sum.NOTHING;
            for (; theirs.isPresent(); theirs = copy.next()) {
                gaining = gaining.and(theirs.get());
            }
            boolean same = here.isEmpty() || here.get().equals(manifest.store());
            return new RestorePreview(manifest.generation(), same, losing, gaining, lost);
        }
    }

    private JournalWalk walk(Path folder, String store) {
        return new JournalWalk(
                new JournalFiles(folder, store, opening.clock(), StoreFiles.lines(opening.key())));
    }

    Backups.Restored restore(Path folder, String id, Progress progress) {
        Chosen chosen = choose(folder, id);
        refuseForeign();
        Path fresh = data.resolveSibling(data.getFileName() + ".restoring");
        try {
            Safely.takeAway(fresh);
            List<Sha256> bad = StoreBackup.put(chosen.vault(), chosen.manifest(), fresh, progress);
            if (!bad.isEmpty()) {
                throw new TroubleException("backup.piece-damaged", bad.get(0).hex());
            }
            IntegrityCheck.Outcome outcome = checked(fresh, chosen.manifest(), progress);
            Optional<Path> aside = change(fresh);
            tell(chosen.manifest(), aside);
            return new Backups.Restored(chosen.manifest().generation(), aside, outcome);
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(data.toString()), e);
        }
    }

    /** One that was good must be so still; one that never was is given out with what it lacks. */
    private IntegrityCheck.Outcome checked(Path fresh, Manifest manifest, Progress progress) {
        IntegrityCheck.Outcome outcome =
                Store.check(new Opening(fresh, opening.clock(), opening.actor(), opening.key()))
                        .check(progress);
        if (manifest.generation().good() && !outcome.sound()) {
            throw new TroubleException(
                    "backup.not-restored", outcome.differences().get(0).key(), fresh.toString());
        }
        return outcome;
    }

    /** A folder with other things in it is nobody's store; nothing of it is moved. */
    private void refuseForeign() {
        if (!Files.exists(data) || StoreMark.isIn(data)) {
            return;
        }
        try (Stream<Path> all = Files.list(data)) {
            if (all.findAny().isPresent()) {
                throw new TroubleException("store.not-a-store", data.toString());
            }
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(data.toString()), e);
        }
    }

    private Optional<Path> change(Path fresh) throws IOException {
        if (!StoreMark.isIn(data)) {
            Files.deleteIfExists(data);
            Files.move(fresh, data);
            return Optional.empty();
        }
        StoreLock.take(data, opening.clock().instant()).close();
        Path aside = aside();
        Files.move(data, aside);
        Files.move(fresh, data);
        return Optional.of(aside);
    }

    private Path aside() {
        String name = data.getFileName() + ".before-" + STAMP.format(opening.clock().instant());
        Path aside = data.resolveSibling(name);
        for (int more = 2; Files.exists(aside); more++) {
            aside = data.resolveSibling(name + "-" + more);
        }
        return aside;
    }

    private void tell(Manifest manifest, Optional<Path> aside) {
        try (Store store = Store.open(opening)) {
            TreeMap<String, String> particulars = new TreeMap<>();
            particulars.put("verdict", manifest.generation().verdict().name());
            aside.ifPresent(a -> particulars.put("aside", a.getFileName().toString()));
            store.journal()
                    .append(
                            new JournalEntry(
                                    opening.clock().instant(),
                                    opening.actor(),
                                    "store.restored",
                                    manifest.generation().id(),
                                    particulars));
        }
    }
}
