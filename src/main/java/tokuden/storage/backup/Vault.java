package tokuden.storage.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Generation;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * The folder that holds the generations of one store: {@code pieces/} with bytes named by their
 * hash, each once for all generations, and {@code generations/} with a list for each. A piece is
 * never written over; one that is no longer what its name says is put aside and written anew by the
 * next backup.
 */
public final class Vault {
    private static final String LIST = ".json";

    private final Path folder;
    private final String store;
    private final Pieces pieces;

    private Vault(Path folder, String store) {
        this.folder = folder;
        this.pieces = new Pieces(folder.resolve("pieces"));
        this.store = store;
    }

    /** The folder of that store within the folder a person named. */
    public static Vault in(Path chosen, String store) {
        return new Vault(chosen.resolve("tokuden-" + store.substring(0, 8)), store);
    }

    /** Every vault within the folder a person named, or that folder itself. */
    public static List<Vault> all(Path chosen) {
        List<Path> folders = new ArrayList<>(List.of(chosen));
        if (Files.isDirectory(chosen)) {
            try (Stream<Path> within = Files.list(chosen)) {
                within.filter(Files::isDirectory).sorted().forEach(folders::add);
            } catch (IOException e) {
                throw unreadable(chosen, e);
            }
        }
        List<Vault> vaults = new ArrayList<>();
        for (Path each : folders) {
            new Vault(each, "")
                    .manifests().stream()
                            .findFirst()
                            .ifPresent(m -> vaults.add(new Vault(each, m.store())));
        }
        return vaults;
    }

    /** The id of the store whose generations lie here. */
    public String store() {
        return store;
    }

    /** A folder for what is needed only while work is under way. */
    public Path scratch() {
        return folder.resolve("trial");
    }

    /**
     * Makes the folders, and takes away what an interrupted backup left. One backup at a time works
     * in a vault.
     *
     * @return closed when the work is done
     * @throws TroubleException {@code backup.busy}
     */
    public VaultLock prepare() {
        VaultLock lock = VaultLock.take(folder);
        try {
            Files.createDirectories(pieces.folder());
            Files.createDirectories(folder.resolve("generations"));
            Safely.takeAway(scratch());
            Files.createDirectories(scratch());
            return lock;
        } catch (IOException e) {
            lock.close();
            throw unwritable(e);
        }
    }

    /** Takes the scratch folder away. */
    public void tidy() {
        try {
            Safely.takeAway(scratch());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** The lists of all generations that can be read, the newest first. */
    public List<Manifest> manifests() {
        List<Manifest> found = new ArrayList<>();
        for (Path file : lists()) {
            read(file)
                    .filter(m -> store.isEmpty() || m.store().equals(store))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparing((Manifest m) -> m.generation().id()).reversed());
        return found;
    }

    private List<Path> lists() {
        Path generations = folder.resolve("generations");
        if (!Files.isDirectory(generations)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(generations)) {
            return all.filter(f -> f.toString().endsWith(LIST)).toList();
        } catch (IOException e) {
            throw unreadable(generations, e);
        }
    }

    private static Optional<Manifest> read(Path file) {
        try {
            return Manifest.in(Files.readAllBytes(file));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Keeps the list of a generation in place of its former one. */
    public void keep(Manifest manifest) {
        try {
            Safely.write(
                    folder.resolve("generations").resolve(manifest.generation().id() + LIST),
                    manifest.bytes());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * Takes bytes of a file in.
     *
     * @return the piece, and whether it had to be written
     */
    public Taken take(Path source, long from, long length) {
        return pieces.take(source, from, length, scratch().resolve("piece"));
    }

    /** A piece of the vault, and whether it was not there before. */
    public record Taken(KeptFile.Piece piece, boolean novel) {}

    /**
     * Puts the files of a generation together in an empty folder; every piece is hashed on its way.
     *
     * @return the pieces that are lacking or no longer what they were
     */
    public List<Sha256> assemble(Manifest manifest, Path to, Progress progress) {
        List<Sha256> bad = new ArrayList<>();
        long done = 0;
        for (KeptFile file : manifest.files()) {
            Path target = to.resolve(file.path()).normalize();
            if (!target.startsWith(to)) {
                throw new TroubleException("backup.list-foreign", file.path());
            }
            progress.step(done, manifest.generation().bytes(), file.path());
            try {
                Files.createDirectories(target.getParent());
                bad.addAll(assemble(file, target));
            } catch (IOException e) {
                throw unwritable(e);
            }
            done += file.size();
        }
        return bad;
    }

    private List<Sha256> assemble(KeptFile file, Path target) throws IOException {
        List<Sha256> bad = new ArrayList<>();
        try (FileChannel forced =
                        FileChannel.open(
                                target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(forced)) {
            for (KeptFile.Piece piece : file.pieces()) {
                if (!pieces.append(piece, out)) {
                    bad.add(piece.hash());
                }
            }
            forced.force(true);
        }
        return bad;
    }

    /** The bytes of a range of a file, if every piece that holds them is what its name says. */
    public Optional<byte[]> range(KeptFile file, long from, long to) {
        return pieces.range(file, from, to);
    }

    /** Puts a piece that is no longer what its name says out of the way of the next backup. */
    public void putAside(Sha256 hash) {
        pieces.putAside(hash);
    }

    /**
     * Takes those generations away, then every piece no generation names. Nothing is taken while a
     * list cannot be read, for it may name any piece.
     */
    public void prune(Set<String> ids) {
        try {
            for (String id : ids) {
                Files.deleteIfExists(folder.resolve("generations").resolve(id + LIST));
            }
            Set<String> named = new HashSet<>();
            for (Path list : lists()) {
                Optional<Manifest> manifest = read(list);
                if (manifest.isEmpty()) {
                    return;
                }
                manifest.get()
                        .files()
                        .forEach(f -> f.pieces().forEach(p -> named.add(p.hash().hex())));
            }
            pieces.keepOnly(named);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Where that generation is, by its id; the newest good one if the id is empty. */
    public Optional<Manifest> find(String id) {
        return manifests().stream()
                .filter(m -> id.isEmpty() ? m.generation().good() : m.generation().id().equals(id))
                .findFirst();
    }

    /** All generations, the newest first. */
    public List<Generation> generations() {
        return manifests().stream().map(Manifest::generation).toList();
    }

    private TroubleException unwritable(IOException e) {
        return new TroubleException("backup.not-writable", List.of(folder.toString()), e);
    }

    private static TroubleException unreadable(Path place, IOException e) {
        return new TroubleException("file.unreadable", List.of(place.toString()), e);
    }
}
