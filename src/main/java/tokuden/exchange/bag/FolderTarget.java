package tokuden.exchange.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a bag into a new folder. */
final class FolderTarget implements BagTarget {
    private final Path folder;

    FolderTarget(Path folder) throws IOException {
        this.folder = Files.createDirectory(folder);
    }

    @Override
    public void put(String name, long size, long crc, InputStream bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.copy(bytes, file);
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
