package tokuden.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Healed;
import tokuden.storage.segment.Payload;
import tokuden.storage.segment.RecordKind;
import tokuden.storage.segment.SegmentScan;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * Mends originals from files that carry their bytes, as a package of evidence does: which original
 * lay where, how long and since when stands in the table of exhibits, so the record can be written
 * byte for byte as it was. Works for a store that is not encrypted; there the nonce is lost with
 * the record.
 */
final class OriginalsHeal {
    private static final long LARGEST = 256L << 20;

    private final Opening opening;
    private final StoreFiles files;

    OriginalsHeal(Opening opening, StoreFiles files) {
        this.opening = opening;
        this.files = files;
    }

    List<Healed.Range> heal(Path from, Progress progress) {
        if (files.cipher().isPresent()) {
            throw new TroubleException("heal.encrypted", from.toString());
        }
        List<ExhibitTable.Row> hit = hit();
        Map<Sha256, byte[]> found = new HashMap<>();
        Map<Sha256, ExhibitTable.Row> wanted = new HashMap<>();
        hit.forEach(row -> wanted.put(row.hash(), row));
        if (!wanted.isEmpty()) {
            look(from, wanted, found, progress);
        }
        List<Healed.Range> mended = new ArrayList<>();
        for (ExhibitTable.Row row : hit) {
            Optional.ofNullable(found.get(row.hash()))
                    .flatMap(b -> mend(row, b))
                    .ifPresent(mended::add);
        }
        return mended;
    }

    /** The exhibits whose record is not whole. */
    private List<ExhibitTable.Row> hit() {
        List<ExhibitTable.Row> hit = new ArrayList<>();
        try (Database database =
                Database.open(opening.data().resolve("database"), opening.key(), record -> null)) {
            ExhibitTable exhibits = new ExhibitTable(database);
            for (int number : files.segments().files().keySet()) {
                Wounds wounds = Wounds.ofSegment(files.segments().scan(number));
                for (ExhibitTable.Row row : exhibits.in(number, 0)) {
                    if (!wounds.whole().contains(row.place().position() + " " + row.hash().hex())) {
                        hit.add(row);
                    }
                }
            }
        }
        return hit;
    }

    private Optional<Healed.Range> mend(ExhibitTable.Row row, byte[] bytes) {
        int number = row.place().segment();
        Path file = files.segments().file(number);
        byte[] record =
                files.segments()
                        .plainRecord(
                                new Payload(RecordKind.ORIGINAL, bytes, row.hash(), row.sealedAt()),
                                row.place().position());
        if (record.length != row.place().span()) {
            return Optional.empty();
        }
        Wounds before = Wounds.ofSegment(files.segments().scan(number));
        Wounds.Range range = new Wounds.Range(row.place().position(), row.place().end());
        boolean done =
                new HealedFile(opening.data(), file, opening.clock().instant())
                        .patch(
                                List.of(new HealedFile.Patch(range.from(), record)),
                                trial -> look(trial, number).healed(before, List.of(range)));
        String name = file.getFileName().toString();
        return done
                ? Optional.of(new Healed.Range(name, range.from(), range.to()))
                : Optional.empty();
    }

    private Wounds look(Path trial, int number) {
        SegmentScan scan = files.segments().scan(trial, number);
        return Wounds.ofSegment(scan);
    }

    private static void look(
            Path from,
            Map<Sha256, ExhibitTable.Row> wanted,
            Map<Sha256, byte[]> found,
            Progress progress) {
        try (Stream<Path> all = Files.walk(from)) {
            List<Path> each = all.filter(Files::isRegularFile).sorted().toList();
            long done = 0;
            for (Path file : each) {
                progress.step(done++, each.size(), file.getFileName().toString());
                if (file.toString().endsWith(".zip")) {
                    zip(file, wanted, found);
                } else if (Files.size(file) <= LARGEST) {
                    take(Files.readAllBytes(file), wanted, found);
                }
            }
        } catch (IOException e) {
            throw new TroubleException("file.unreadable", List.of(from.toString()), e);
        }
    }

    private static void zip(
            Path file, Map<Sha256, ExhibitTable.Row> wanted, Map<Sha256, byte[]> found)
            throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                ZipInputStream in = new ZipInputStream(bytes)) {
            for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
                take(in.readNBytes((int) LARGEST), wanted, found);
            }
        }
    }

    private static void take(
            byte[] bytes, Map<Sha256, ExhibitTable.Row> wanted, Map<Sha256, byte[]> found) {
        boolean possible = wanted.values().stream().anyMatch(r -> r.size() == bytes.length);
        if (possible) {
            Sha256 hash = Sha256.of(bytes);
            if (wanted.containsKey(hash)) {
                found.put(hash, bytes);
            }
        }
    }
}
