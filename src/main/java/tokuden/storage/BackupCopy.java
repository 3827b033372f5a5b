package tokuden.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tokuden.evidence.Difference;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/** A generation laid out as a store again, in a folder of its own. */
final class BackupCopy {
    /** The snapshot of the database, as H2 packs it. */
    static final String DATABASE = "database.zip";

    private BackupCopy() {}

    /**
     * Lays the files out in that folder, which is made.
     *
     * @param linked sealed segments, which nobody writes to, may be the very files of the backup
     */
    static void layOut(BackupFolder backup, BackupManifest list, Path folder, boolean linked) {
        Swap.takeAway(folder);
        String newest =
                list.items().stream()
                        .map(BackupManifest.Item::path)
                        .filter(p -> p.matches("evidence/segment-\\d+\\.tks"))
                        .max(String::compareTo)
                        .orElse("");
        try {
            Files.createDirectories(folder);
            for (BackupManifest.Item item : list.items()) {
                Path object = backup.object(item.hash());
                if (item.path().equals(DATABASE)) {
                    unpack(object, folder.resolve("database"));
                } else {
                    boolean link =
                            linked
                                    && item.path().startsWith("evidence/segment-")
                                    && !item.path().equals(newest);
                    put(object, inside(folder, item.path()), link);
                }
            }
        } catch (IOException e) {
            throw BackupFolder.notWritable(folder, e);
        }
    }

    private static Path inside(Path folder, String path) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            throw new TroubleException("backup.not-a-backup", path);
        }
        return file;
    }

    private static void put(Path object, Path file, boolean link) throws IOException {
        Files.createDirectories(file.getParent());
        if (link) {
            try {
                Files.createLink(file, object);
                return;
            } catch (IOException | UnsupportedOperationException unlinked) {
                Files.deleteIfExists(file);
            }
        }
        Files.copy(object, file);
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                Path file = inside(folder, Path.of(entry.getName()).getFileName().toString());
                Files.copy(entries, file);
            }
        }
    }

    /** Opens the copy and checks it whole. */
    static List<Difference> check(Opening copy, Progress progress) {
        return Store.check(copy).check(progress).differences();
    }
}
