package tokuden.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import tokuden.evidence.Difference;
import tokuden.evidence.IntegrityCheck;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Changes one byte of one file of a store after another and asks whether the check finds it and
 * names the file. The store is put back after each change. Files are drawn alike, large or small;
 * the lock is left out, because it is written anew at each opening and nothing is read from it.
 */
public final class ByteChanges {
    private final Opening opening;
    private final Path pristine;
    private final List<Path> files;
    private final TreeMap<String, Integer> tried = new TreeMap<>();
    private final List<String> unnoticed = new ArrayList<>();

    /**
     * @param folder where a copy of the store is kept
     */
    public ByteChanges(Opening opening, Path folder) throws IOException {
        this.opening = opening;
        this.pristine = folder.resolve("pristine");
        copy(opening.data(), pristine);
        try (Stream<Path> all = Files.walk(pristine)) {
            files =
                    all.filter(Files::isRegularFile)
                            .filter(f -> !f.getFileName().toString().equals("store.lock"))
                            .filter(f -> f.toFile().length() > 0)
                            .map(pristine::relativize)
                            .sorted()
                            .toList();
        }
    }

    /** Makes the changes of these numbers; each number is always the same change. */
    public void go(long seed, int from, int to) throws IOException {
        for (int number = from; number < to; number++) {
            Random random = new Random(seed * 1_000_003 + number);
            random.nextInt();
            Path file = files.get(random.nextInt(files.size()));
            byte[] bytes = Files.readAllBytes(pristine.resolve(file));
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(opening.data().resolve(file), bytes);
            tried.merge(file.toString(), 1, Integer::sum);
            String found = found();
            if (!found.contains(file.getFileName().toString())
                    && !(file.endsWith("record-keys.tkk") && found.contains("record-key"))) {
                unnoticed.add(number + ": " + file + " byte " + at + " -> " + found);
            }
            putBack();
        }
    }

    private String found() {
        try {
            IntegrityCheck.Outcome outcome = Store.check(opening).check(Progress.UNWATCHED);
            return outcome.differences().stream().map(Difference::toString).toList().toString();
        } catch (TroubleException named) {
            return named.key() + " " + named.args();
        }
    }

    private void putBack() throws IOException {
        try (Stream<Path> all = Files.walk(opening.data())) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        copy(pristine, opening.data());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** How many changes each file had. */
    public TreeMap<String, Integer> tried() {
        return new TreeMap<>(tried);
    }

    /** The changes that were not found, or not by the name of their file. */
    public List<String> unnoticed() {
        return List.copyOf(unnoticed);
    }
}
