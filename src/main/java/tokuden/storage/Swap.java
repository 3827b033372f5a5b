package tokuden.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tokuden.storage.segment.Folders;
import tokuden.work.TroubleException;

/**
 * Puts a copy of a store that was made in a folder inside it in its place. Once the copy is marked
 * as ready, a swap that was cut short is finished when the store is opened next.
 */
final class Swap {
    static final String FOLDER = "encrypted.new";
    private static final String READY = "ready";

    /** In this order: from the first on nobody takes the store for a plain one. */
    private static final List<String> PARTS =
            List.of("keys.tokuden", "evidence", "journal", "database", Store.MASKING);

    private Swap() {}

    /** An empty folder for the copy. */
    static Path fresh(Path data) {
        Path folder = data.resolve(FOLDER);
        takeAway(folder);
        try {
            return Files.createDirectory(folder);
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(data.toString()), e);
        }
    }

    /** The copy is whole: from now on it is what counts. */
    static void ready(Path folder) {
        try (FileChannel mark =
                FileChannel.open(
                        folder.resolve(READY),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            mark.force(true);
            Folders.force(folder);
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(folder.toString()), e);
        }
    }

    /** Is there a copy that counts and is not yet in its place? */
    static boolean pending(Path data) {
        return Files.exists(data.resolve(FOLDER).resolve(READY));
    }

    /**
     * Puts what is left of a copy that counts in its place, and throws one away that never came to
     * count; whoever calls it holds the lock.
     */
    static void finish(Path data) {
        Path folder = data.resolve(FOLDER);
        if (!pending(data)) {
            takeAway(folder);
            return;
        }
        try {
            for (String part : PARTS) {
                if (Files.exists(folder.resolve(part))) {
                    takeAway(data.resolve(part));
                    Files.move(
                            folder.resolve(part),
                            data.resolve(part),
                            StandardCopyOption.ATOMIC_MOVE);
                    Folders.force(data);
                }
            }
            takeAway(data.resolve("database.replaced"));
            Files.deleteIfExists(folder.resolve(StoreMark.NAME));
            Files.deleteIfExists(folder.resolve("store.lock"));
            Files.deleteIfExists(data.resolve(SumsFile.NAME));
            Files.delete(folder.resolve(READY));
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(data.toString()), e);
        }
        takeAway(folder);
    }

    /** Deletes that file or folder with all that is in it. */
    static void takeAway(Path what) {
        if (!Files.exists(what)) {
            return;
        }
        try (Stream<Path> all = Files.walk(what)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new TroubleException("store.not-writable", List.of(what.toString()), e);
        }
    }
}
