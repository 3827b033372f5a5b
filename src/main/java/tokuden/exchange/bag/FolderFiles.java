package tokuden.exchange.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A package that lies in a folder. Links are not followed: what they show is not in the package.
 */
final class FolderFiles implements PackedFiles {
    private final Path folder;
    private final SortedSet<String> names = new TreeSet<>();
    private final List<BagFault> faults = new ArrayList<>();

    FolderFiles(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> all = Files.walk(folder)) {
            all.forEach(this::take);
        } catch (UncheckedIOException unlistable) {
            throw unlistable.getCause();
        }
    }

    private void take(Path path) {
        if (path.equals(folder)) {
            return;
        }
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            names.add(name);
        } else if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            faults.add(new BagFault("file.link", name));
        }
    }

    @Override
    public SortedSet<String> names() {
        return names;
    }

    @Override
    public long size(String name) {
        try {
            return Files.size(folder.resolve(name));
        } catch (IOException unreadable) {
            return -1;
        }
    }

    @Override
    public InputStream open(String name) throws IOException {
        if (!names.contains(name)) {
            throw new java.nio.file.NoSuchFileException(name);
        }
        return Files.newInputStream(folder.resolve(name));
    }

    @Override
    public boolean hasFolder(String name) {
        return Files.isDirectory(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public List<BagFault> faults() {
        return faults;
    }

    @Override
    public List<BagFault> notes() {
        return List.of();
    }

    @Override
    public void close() {
        // A folder is not held open.
    }
}
