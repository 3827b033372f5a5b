package tokuden.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Generation;
import tokuden.storage.segment.Folders;
import tokuden.work.TroubleException;

/**
 * A folder with copies of a store: every file once under the name of its hash in {@code objects},
 * and a list of files for each generation in {@code generations}.
 */
final class BackupFolder {
    private static final String LISTS = "generations";
    private static final String OBJECTS = "objects";
    private static final String SUFFIX = ".txt";
    private static final int CHUNK = 1 << 16;

    private final Path folder;

    private BackupFolder(Path folder) {
        this.folder = folder;
    }

    /** A folder that holds copies. */
    static BackupFolder existing(Path folder) {
        if (!Files.isDirectory(folder.resolve(LISTS))) {
            throw new TroubleException("backup.not-a-backup", folder.toString());
        }
        return new BackupFolder(folder);
    }

    /** A folder for copies; an empty one is made ready. */
    static BackupFolder in(Path folder) {
        try {
            Files.createDirectories(folder);
            if (!Files.isDirectory(folder.resolve(LISTS))) {
                try (Stream<Path> all = Files.list(folder)) {
                    if (all.findAny().isPresent()) {
                        throw new TroubleException("backup.not-a-backup", folder.toString());
                    }
                }
                Files.createDirectories(folder.resolve(OBJECTS));
                Files.createDirectories(folder.resolve(LISTS));
            }
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
        return new BackupFolder(folder);
    }

    Path folder() {
        return folder;
    }

    /** The whole lists, oldest first; a damaged list is passed over. */
    List<BackupManifest> lists() {
        List<BackupManifest> lists = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder.resolve(LISTS))) {
            for (Path file : all.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
                BackupManifest.in(Files.readString(file, StandardCharsets.UTF_8))
                        .ifPresent(lists::add);
            }
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(folder.toString()), e);
        }
        lists.sort(Comparator.comparing(l -> l.generation().at()));
        return lists;
    }

    List<Generation> generations() {
        return lists().stream().map(BackupManifest::generation).toList();
    }

    /** The list of that generation; the newest where none is named. */
    BackupManifest list(Optional<String> id) {
        List<BackupManifest> lists = lists();
        Optional<BackupManifest> found =
                id.isEmpty()
                        ? lists.stream().reduce((former, latter) -> latter)
                        : lists.stream()
                                .filter(l -> l.generation().id().equals(id.get()))
                                .findFirst();
        return found.orElseThrow(
                () ->
                        new TroubleException(
                                "backup.no-generation", folder.toString(), id.orElse("")));
    }

    Path object(Sha256 hash) {
        return folder.resolve(OBJECTS).resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }

    /** What was copied, and how many bytes of it were not there before. */
    record Taken(BackupManifest.Item item, long copied) {}

    /** Takes the first {@code length} bytes of that file, once for all copies that hold them. */
    Taken take(Path file, String path, long length) {
        Path fresh = folder.resolve("taking.new");
        try {
            Sha256 hash = copied(file, fresh, length);
            Path object = object(hash);
            BackupManifest.Item item = new BackupManifest.Item(path, length, hash);
            if (Files.exists(object) && Files.size(object) == length) {
                Files.delete(fresh);
                return new Taken(item, 0);
            }
            Files.createDirectories(object.getParent());
            Files.move(fresh, object, StandardCopyOption.REPLACE_EXISTING);
            Folders.force(object.getParent());
            return new Taken(item, length);
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    private static Sha256 copied(Path from, Path to, long length) throws IOException {
        MessageDigest digest = digest();
        long left = length;
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = Files.newOutputStream(to)) {
            byte[] chunk = new byte[CHUNK];
            while (left > 0) {
                int read = in.read(chunk, 0, (int) Math.min(CHUNK, left));
                if (read < 0) {
                    throw new IOException(from + " is shorter than " + length);
                }
                digest.update(chunk, 0, read);
                out.write(chunk, 0, read);
                left -= read;
            }
        }
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    /** Is every byte of that file there as it was taken? */
    boolean holds(BackupManifest.Item item) {
        Path object = object(item.hash());
        if (!Files.exists(object)) {
            return false;
        }
        MessageDigest digest = digest();
        try (InputStream in = Files.newInputStream(object)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        } catch (IOException unreadable) {
            return false;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(item.hash().hex());
    }

    /** Enters a generation: from now on it counts. */
    void enter(BackupManifest list) {
        Path lists = folder.resolve(LISTS);
        Path fresh = lists.resolve(list.generation().id() + ".new");
        try {
            Files.writeString(fresh, list.text(), StandardCharsets.UTF_8);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(
                    fresh,
                    lists.resolve(list.generation().id() + SUFFIX),
                    StandardCopyOption.ATOMIC_MOVE);
            Folders.force(lists);
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    /** Takes generations away, and the files that no other one names. */
    void drop(List<Generation> gone) {
        try {
            for (Generation generation : gone) {
                Files.deleteIfExists(folder.resolve(LISTS).resolve(generation.id() + SUFFIX));
            }
            Set<String> needed = new HashSet<>();
            lists().forEach(l -> l.items().forEach(i -> needed.add(i.hash().hex())));
            List<Path> objects;
            try (Stream<Path> all = Files.walk(folder.resolve(OBJECTS))) {
                objects = all.filter(Files::isRegularFile).toList();
            }
            for (Path object : objects) {
                if (!needed.contains(object.getFileName().toString())) {
                    Files.delete(object);
                }
            }
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static TroubleException notWritable(Path folder, IOException cause) {
        return new TroubleException("backup.not-writable", List.of(folder.toString()), cause);
    }
}
