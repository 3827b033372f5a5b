package tokuden.exchange.bag;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import tokuden.work.TroubleException;

/**
 * The files of a package, in a folder or in a ZIP, by their names with slashes. Opened for reading
 * only; a name that leads out of the package is a fault and is never opened.
 */
public interface PackedFiles extends Closeable {
    /** The names of all files, sorted. */
    SortedSet<String> names();

    long size(String name);

    /** The bytes of the file of that name. */
    InputStream open(String name) throws IOException;

    /** Is there a folder of that name? */
    boolean hasFolder(String name);

    /** What is wrong with the folder or ZIP itself. */
    List<BagFault> faults();

    /** What is only unusual about it. */
    List<BagFault> notes();

    /**
     * The files under that path.
     *
     * @throws TroubleException {@code package.unreadable} if there is neither folder nor ZIP
     */
    static PackedFiles at(Path path) {
        try {
            return Files.isDirectory(path) ? new FolderFiles(path) : new ZipFiles(path);
        } catch (IOException unreadable) {
            throw new TroubleException("package.unreadable", List.of(path.toString()), unreadable);
        }
    }

    /** The bytes of a small file. */
    default byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new TroubleException("package.unreadable", List.of(name), unreadable);
        }
    }
}
