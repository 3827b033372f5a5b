package tokuden.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tokuden.work.TroubleException;

/**
 * The files behind the paths a person gave: a file as it is, a folder with everything under it in
 * name order. Symbolic links to folders are not followed, nothing is changed.
 */
public final class SourceFiles {
    private SourceFiles() {}

    /**
     * @throws TroubleException {@code source.missing} when a given path does not exist, {@code
     *     source.unreadable} when a folder cannot be listed
     */
    public static List<SourceFile> under(List<Path> given) {
        List<SourceFile> files = new ArrayList<>();
        given.forEach(path -> files.addAll(under(path)));
        return files;
    }

    private static List<SourceFile> under(Path given) {
        if (!Files.exists(given)) {
            throw new TroubleException("source.missing", given.toString());
        }
        if (!Files.isDirectory(given)) {
            return List.of(new SourceFile(name(given), given));
        }
        try (Stream<Path> all = Files.walk(given)) {
            return all.filter(p -> !Files.isDirectory(p))
                    .sorted(Comparator.comparing(SourceFiles::name))
                    .map(p -> new SourceFile(name(p), p))
                    .toList();
        } catch (IOException | UncheckedIOException unlistable) {
            throw new TroubleException("source.unreadable", List.of(given.toString()), unlistable);
        }
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
