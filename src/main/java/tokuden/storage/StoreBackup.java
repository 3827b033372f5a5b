package tokuden.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tokuden.evidence.Difference;
import tokuden.evidence.IntegrityCheck;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Generation;
import tokuden.evidence.backup.KeepRule;
import tokuden.storage.backup.KeptFile;
import tokuden.storage.backup.Manifest;
import tokuden.storage.backup.Safely;
import tokuden.storage.backup.Vault;
import tokuden.storage.backup.VaultLock;
import tokuden.storage.segment.Segments;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Makes one generation: copies what is new, then puts the whole together from the copies, opens it
 * as a store and checks it. Works beside whoever has the store open.
 */
final class StoreBackup {
    /** The copy of the database in a generation; a store is opened without it as well. */
    static final String SNAPSHOT = "database.zip";

    /** Sealed files are one piece; one that grows is cut, so that its beginning is copied once. */
    private static final long PIECE = 4L << 20;

    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Opening opening;
    private final Optional<Database> database;
    private final StoreFiles files;

    /**
     * @param database of the open store; without it the generation has no copy of the database,
     *     which is made anew from the files then
     */
    StoreBackup(Opening opening, StoreFiles files, Optional<Database> database) {
        this.opening = opening;
        this.files = files;
        this.database = database;
    }

    /**
     * @param rule by which older generations go, once this one is good
     */
    Generation make(Path folder, KeepRule rule, Progress progress) {
        refuseWithin(folder);
        Vault vault = Vault.in(folder, files.mark().store().toString());
        try (VaultLock lock = vault.prepare()) {
            try {
                Manifest copied = copy(vault, progress);
                vault.keep(copied);
                Manifest proved = proved(vault, copied, progress);
                vault.keep(proved);
                if (proved.generation().good()) {
                    vault.prune(rule.outdated(vault.generations()));
                }
                return proved.generation();
            } finally {
                vault.tidy();
            }
        }
    }

    private void refuseWithin(Path folder) {
        Path store = opening.data().toAbsolutePath().normalize();
        if (folder.toAbsolutePath().normalize().startsWith(store)) {
            throw new TroubleException("backup.within-store", folder.toString());
        }
    }

    private Manifest copy(Vault vault, Progress progress) {
        Instant now = opening.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        Path zip = vault.scratch().resolve(SNAPSHOT);
        database.ifPresent(d -> d.copyTo(zip));
        Map<String, Long> ends = new StoreCut(opening.data(), files).take();
        long total = ends.values().stream().mapToLong(Long::longValue).sum();
        List<KeptFile> kept = new ArrayList<>();
        long done = 0;
        long novel = 0;
        for (Map.Entry<String, Long> end : ends.entrySet()) {
            progress.step(done, total, end.getKey());
            Path source = opening.data().resolve(end.getKey());
            List<Vault.Taken> taken = pieces(vault, source, end.getValue());
            kept.add(file(end.getKey(), taken));
            novel += novel(taken);
            done += end.getValue();
        }
        if (database.isPresent()) {
            List<Vault.Taken> taken = List.of(vault.take(zip, 0, size(zip)));
            kept.add(file(SNAPSHOT, taken));
            novel += novel(taken);
        }
        long bytes = kept.stream().mapToLong(KeptFile::size).sum();
        Generation generation =
                new Generation(
                        free(vault, now),
                        now,
                        Generation.Verdict.UNPROVED,
                        new Generation.Size(0, 0),
                        bytes,
                        novel,
                        List.of());
        return new Manifest(files.mark().store().toString(), generation, kept);
    }

    /** Two in one second get names of their own. */
    private static String free(Vault vault, Instant now) {
        List<String> taken = vault.generations().stream().map(Generation::id).toList();
        String id = ID.format(now);
        for (int more = 2; taken.contains(id); more++) {
            id = ID.format(now) + "-" + more;
        }
        return id;
    }

    private static List<Vault.Taken> pieces(Vault vault, Path source, long size) {
        boolean sealed = size >= Segments.ROLL_OVER - PIECE;
        long piece = sealed ? Math.max(size, 1) : PIECE;
        List<Vault.Taken> taken = new ArrayList<>();
        for (long from = 0; from < size; from += piece) {
            taken.add(vault.take(source, from, Math.min(piece, size - from)));
        }
        return taken;
    }

    private static KeptFile file(String path, List<Vault.Taken> taken) {
        List<KeptFile.Piece> pieces = taken.stream().map(Vault.Taken::piece).toList();
        return new KeptFile(path, pieces.stream().mapToLong(KeptFile.Piece::size).sum(), pieces);
    }

    private static long novel(List<Vault.Taken> taken) {
        return taken.stream().filter(Vault.Taken::novel).mapToLong(t -> t.piece().size()).sum();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new TroubleException("file.unreadable", List.of(file.toString()), e);
        }
    }

    private Manifest proved(Vault vault, Manifest copied, Progress progress) {
        Path trial = vault.scratch().resolve("store");
        List<Difference> found = new ArrayList<>();
        for (Sha256 bad : put(vault, copied, trial, progress)) {
            vault.putAside(bad);
            found.add(new Difference("backup.piece-damaged", bad.hex()));
        }
        IntegrityCheck.Outcome outcome = checked(trial, progress);
        found.addAll(outcome.differences());
        return copied.proved(
                found.isEmpty() ? Generation.Verdict.GOOD : Generation.Verdict.DAMAGED,
                new Generation.Size(outcome.exhibits(), outcome.records()),
                found);
    }

    private IntegrityCheck.Outcome checked(Path trial, Progress progress) {
        Opening copy = new Opening(trial, opening.clock(), opening.actor(), opening.key());
        try {
            return Store.check(copy).check(progress);
        } catch (TroubleException unopened) {
            return new IntegrityCheck.Outcome(
                    0, 0, List.of(new Difference("backup.not-opened", unopened.key())));
        }
    }

    /** Puts a generation together as a store that can be opened; tells the pieces that are bad. */
    static List<Sha256> put(Vault vault, Manifest manifest, Path to, Progress progress) {
        try {
            Files.createDirectories(to);
            List<Sha256> bad = vault.assemble(manifest, to, progress);
            Path zip = to.resolve(SNAPSHOT);
            if (Files.exists(zip)) {
                unpack(zip, Files.createDirectories(to.resolve("database")));
                Safely.takeAway(zip);
            }
            return bad;
        } catch (IOException e) {
            throw new TroubleException("backup.not-writable", List.of(to.toString()), e);
        }
    }

    /** Only the file of the database is taken; a copy that is none leaves the folder empty. */
    private static void unpack(Path zip, Path to) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream in = new ZipInputStream(file)) {
            for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
                if (next.getName().equals("tokuden.mv.db")) {
                    try (OutputStream out = Files.newOutputStream(to.resolve("tokuden.mv.db"))) {
                        in.transferTo(out);
                    }
                }
            }
        }
    }
}
