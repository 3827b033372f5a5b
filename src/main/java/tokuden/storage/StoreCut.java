package tokuden.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tokuden.storage.segment.Damage;
import tokuden.storage.segment.SegmentScan;
import tokuden.work.TroubleException;

/**
 * Up to which byte each file of a store counts, read while somebody may be writing in it. The
 * journal is measured before the segments and those before their keys, so that what one names is
 * always in the next, as after a crash (docs/architecture/storage.md). A record half written at
 * that moment is left out; it was not acknowledged yet.
 */
final class StoreCut {
    private static final List<String> MADE_ANEW =
            List.of("database", "database.replaced", "index", "store.lock", "damaged");
    private static final String KEYS = "record-keys.tkk";
    private static final int SLOT = 96;

    private final Path data;
    private final StoreFiles files;

    StoreCut(Path data, StoreFiles files) {
        this.data = data;
        this.files = files;
    }

    /** Path in the store and how many of its bytes count, in an order that stays the same. */
    Map<String, Long> take() {
        Map<String, Long> ends = new LinkedHashMap<>();
        try {
            journal(ends);
            segments(ends);
            Path keys = data.resolve("evidence").resolve(KEYS);
            if (Files.exists(keys)) {
                ends.put("evidence/" + KEYS, Files.size(keys) / SLOT * SLOT);
            }
            others(ends);
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(data.toString()), e);
        }
        return ends;
    }

    private void journal(Map<String, Long> ends) throws IOException {
        TreeMap<Integer, Path> all = files.journal().files();
        for (Map.Entry<Integer, Path> file : all.entrySet()) {
            long size = Files.size(file.getValue());
            boolean newest = file.getKey().equals(all.lastKey());
            ends.put(
                    "journal/" + file.getValue().getFileName(),
                    newest ? behindLastLine(file.getValue(), size) : size);
        }
    }

    private static long behindLastLine(Path file, long size) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            for (long at = size; at > 0; at--) {
                in.seek(at - 1);
                if (in.read() == '\n') {
                    return at;
                }
            }
        }
        return size;
    }

    private void segments(Map<String, Long> ends) throws IOException {
        TreeMap<Integer, Path> all = files.segments().files();
        for (Map.Entry<Integer, Path> file : all.entrySet()) {
            boolean newest = file.getKey().equals(all.lastKey());
            ends.put(
                    "evidence/" + file.getValue().getFileName(),
                    newest ? behindLastRecord(file.getKey()) : Files.size(file.getValue()));
        }
    }

    private long behindLastRecord(int number) {
        try (SegmentScan scan = files.segments().scan(number)) {
            Optional<Damage> torn =
                    scan.from(0, found -> {}).stream()
                            .filter(d -> d.to() == scan.size() && d.from() > 0)
                            .findFirst();
            return torn.map(Damage::from).orElse(scan.size());
        }
    }

    private void others(Map<String, Long> ends) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            List<Path> found =
                    all.filter(Files::isRegularFile).filter(wanted(ends)).sorted().toList();
            for (Path each : found) {
                ends.put(name(each), Files.size(each));
            }
        }
    }

    private Predicate<Path> wanted(Map<String, Long> ends) {
        return file -> {
            String first = data.relativize(file).getName(0).toString();
            boolean own = first.equals("evidence") || first.equals("journal");
            return !own
                    && !MADE_ANEW.contains(first)
                    && !file.toString().endsWith(".new")
                    && !ends.containsKey(name(file));
        };
    }

    private String name(Path file) {
        return data.relativize(file).toString().replace('\\', '/');
    }
}
