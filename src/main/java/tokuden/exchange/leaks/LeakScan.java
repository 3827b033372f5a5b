package tokuden.exchange.leaks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Looks for identifiers of those who reported in everything that is to leave the office (情報提供者の探索),
 * as a curious recipient would: unpacking, decoding, reading names and particulars. Whatever it
 * finds or cannot look into keeps the thing back.
 */
public final class LeakScan {
    private static final long ZIP_END = 1 << 20;

    private final Needles needles;
    private final Bounds bounds;

    public LeakScan(Identifiers identifiers) {
        this(identifiers, Bounds.USUAL);
    }

    public LeakScan(Identifiers identifiers, Bounds bounds) {
        this.needles = new Needles(identifiers);
        this.bounds = bounds;
    }

    /** Looks at octets that will have that name. */
    public LeakReport scan(String name, byte[] octets) {
        Looking looking = new Looking(name, needles, bounds);
        looking.name(name, Trail.START);
        looking.octets(octets, Trail.START);
        return new LeakReport(1, looking.leaks(), looking.unseen());
    }

    /**
     * Looks at a file, or at every file of a folder.
     *
     * @throws TroubleException {@code file.unreadable}
     */
    public LeakReport scan(Path path, Progress progress) {
        List<Path> files = files(path);
        List<Leak> leaks = new ArrayList<>();
        List<Unseen> unseen = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            String name = name(path, file);
            progress.step(i, files.size(), name);
            Looking looking = new Looking(name, needles, bounds);
            looking.name(name, Trail.START);
            look(file, looking);
            leaks.addAll(looking.leaks());
            unseen.addAll(looking.unseen());
        }
        return new LeakReport(files.size(), leaks, unseen);
    }

    private static String name(Path root, Path file) {
        return root.equals(file)
                ? String.valueOf(file.getFileName())
                : root.relativize(file).toString().replace('\\', '/');
    }

    private void look(Path file, Looking looking) {
        try (InputStream in = Files.newInputStream(file)) {
            if (isZip(file)) {
                new ZipEntries(looking, Trail.START).read(in);
                end(file, looking);
            } else {
                looking.octets(looking.readBounded(in, Trail.START), Trail.START);
            }
        } catch (IOException refused) {
            throw new TroubleException("file.unreadable", List.of(file.toString()), refused);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Octets.begins(in.readNBytes(4), "PK\u0003\u0004");
        }
    }

    /** The remarks of a ZIP stand at its end, after the files. */
    private static void end(Path file, Looking looking) throws IOException {
        long size = Files.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, size - ZIP_END));
            new Archives(looking, Trail.START).end(in.readAllBytes());
        }
    }

    private static List<Path> files(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(p -> !Files.isDirectory(p)).sorted().toList();
        } catch (IOException refused) {
            throw new TroubleException("file.unreadable", List.of(path.toString()), refused);
        }
    }
}
