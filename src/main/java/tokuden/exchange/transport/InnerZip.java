package tokuden.exchange.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * The plain package inside what is sealed: files in order of their names, nothing held in memory.
 */
final class InnerZip {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private InnerZip() {}

    static void write(Path source, OutputStream to, Progress progress) throws IOException {
        Path whole = source.toAbsolutePath();
        Path root = Files.isDirectory(source) ? whole : whole.getParent();
        List<Path> files = files(source);
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            String name = root.relativize(file).toString().replace('\\', '/');
            progress.step(i, files.size(), name);
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            Files.copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static List<Path> files(Path source) throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            return all.filter(Files::isRegularFile).map(Path::toAbsolutePath).sorted().toList();
        }
    }

    /**
     * Unpacks into that folder; overwrites nothing and leaves it nowhere.
     *
     * @throws TroubleException {@code seal.name} for a name that would leave the folder
     */
    static int read(InputStream from, Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        int files = 0;
        ZipInputStream zip = new ZipInputStream(from, StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path file = root.resolve(entry.getName()).normalize();
            if (!file.startsWith(root) || file.equals(root)) {
                throw new TroubleException("seal.name", entry.getName());
            }
            if (!entry.isDirectory()) {
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
                files++;
            }
        }
        from.transferTo(OutputStream.nullOutputStream());
        return files;
    }
}
