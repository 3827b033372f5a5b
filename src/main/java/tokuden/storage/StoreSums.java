package tokuden.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import tokuden.evidence.Difference;
import tokuden.work.TroubleException;

/**
 * What a store notes of its files when it is closed in good order, so that a later change of a
 * single byte is found also where no record proves itself: the database, keys, secrets, wording,
 * tables. Segments and journal are left out, every byte of them is proved anyway; so is the lock,
 * which is written anew at each opening. A file found changed when the store is opened stays named
 * until the program or a person replaces it (docs/decisions/0231).
 */
final class StoreSums {
    private static final Logger LOG = Logger.getLogger(StoreSums.class.getName());

    private final Path data;
    private final Map<String, SumsFile.Sum> changed = new TreeMap<>();

    private StoreSums(Path data) {
        this.data = data;
    }

    /** Compares what was noted with what is there, before the database is opened. */
    static StoreSums opening(Path data) {
        StoreSums sums = new StoreSums(data);
        SumsFile before = SumsFile.in(data);
        sums.changed.putAll(before.changed());
        sums.leaveReplaced();
        if (before.closed()) {
            before.files().entrySet().stream()
                    .filter(noted -> !noted.getKey().equals(SumsFile.DATABASE))
                    .filter(noted -> !sums.now(noted.getKey()).equals(noted.getValue()))
                    .forEach(noted -> sums.changed.put(noted.getKey(), sums.now(noted.getKey())));
        }
        sums.note(new SumsFile(false, Map.of(), sums.changed, true));
        return sums;
    }

    /** Everything that differs from what was noted at the last closing, the database too. */
    static List<Difference> before(Path data) {
        SumsFile noted = SumsFile.in(data);
        StoreSums sums = new StoreSums(data);
        List<Difference> all = new ArrayList<>();
        if (!noted.sound()) {
            all.add(new Difference("file.changed", SumsFile.NAME));
        }
        noted.files().forEach((name, sum) -> sums.difference(name, sum).ifPresent(all::add));
        return all;
    }

    /** The files found changed when the store was opened, or earlier and not replaced since. */
    List<Difference> found() {
        return changed.keySet().stream().map(name -> new Difference("file.changed", name)).toList();
    }

    /** Notes all files as they are, once nothing writes any more. */
    void closed() {
        leaveReplaced();
        Map<String, SumsFile.Sum> files = new TreeMap<>();
        for (String name : names()) {
            if (!changed.containsKey(name)) {
                files.put(name, now(name));
            }
        }
        note(new SumsFile(true, files, changed, true));
    }

    /** A file that is no longer as it was found has been put right, or is the program's own. */
    private void leaveReplaced() {
        changed.entrySet().removeIf(each -> !now(each.getKey()).equals(each.getValue()));
    }

    private Optional<Difference> difference(String name, SumsFile.Sum noted) {
        SumsFile.Sum now = now(name);
        if (now.equals(noted)) {
            return Optional.empty();
        }
        String key = now.equals(SumsFile.Sum.MISSING) ? "file.missing" : "file.changed";
        return Optional.of(new Difference(key, name));
    }

    private SumsFile.Sum now(String name) {
        Path file = data.resolve(name);
        if (!Files.isRegularFile(file)) {
            return SumsFile.Sum.MISSING;
        }
        CRC32C crc = new CRC32C();
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                crc.update(buffer, 0, read);
                length += read;
            }
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(file.toString()), e);
        }
        return new SumsFile.Sum(HexFormat.of().toHexDigits((int) crc.getValue()), length);
    }

    /** The files that are noted. */
    private List<String> names() {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> data.relativize(file).toString().replace('\\', '/'))
                    .filter(SumsFile::notes)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new TroubleException("store.unreadable", List.of(data.toString()), e);
        }
    }

    /** A disk that is full must not keep a store from being opened or closed. */
    private void note(SumsFile sums) {
        try {
            sums.write(data);
        } catch (IOException full) {
            LOG.log(Level.FINE, "sums not noted", full);
            forget();
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(data.resolve(SumsFile.NAME));
        } catch (IOException readOnly) {
            LOG.log(Level.FINE, "sums not forgotten", readOnly);
        }
    }
}
