package tokuden.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tokuden.storage.backup.KeptFile;
import tokuden.storage.backup.Manifest;
import tokuden.storage.backup.Vault;
import tokuden.work.TroubleException;

/** Another copy of the files of a store, from which damage can be mended. */
interface SecondCopy {
    /** The files it holds, by their path in the store. */
    Set<String> paths();

    /** How long its copy of that file is; 0 if it has none. */
    long size(String path);

    /** Those bytes of its copy; empty if it does not have all of them. */
    Optional<byte[]> range(String path, long from, long to);

    /** A generation of a backup. */
    static SecondCopy of(Vault vault, Manifest manifest) {
        Map<String, KeptFile> files =
                manifest.files().stream().collect(Collectors.toMap(KeptFile::path, f -> f));
        return new SecondCopy() {
            @Override
            public Set<String> paths() {
                return files.keySet();
            }

            @Override
            public long size(String path) {
                return files.containsKey(path) ? files.get(path).size() : 0;
            }

            @Override
            public Optional<byte[]> range(String path, long from, long to) {
                return to > size(path) ? Optional.empty() : vault.range(files.get(path), from, to);
            }
        };
    }

    /** Another folder of the same store, as one set aside or copied by hand. */
    static SecondCopy of(Path folder) {
        Map<String, Path> files = new TreeMap<>();
        for (String each : List.of("evidence", "journal")) {
            if (Files.isDirectory(folder.resolve(each))) {
                try (Stream<Path> all = Files.list(folder.resolve(each))) {
                    all.forEach(f -> files.put(each + "/" + f.getFileName(), f));
                } catch (IOException e) {
                    throw new TroubleException("file.unreadable", List.of(folder.toString()), e);
                }
            }
        }
        return new SecondCopy() {
            @Override
            public Set<String> paths() {
                return new TreeSet<>(files.keySet());
            }

            @Override
            public long size(String path) {
                return files.containsKey(path) ? files.get(path).toFile().length() : 0;
            }

            @Override
            public Optional<byte[]> range(String path, long from, long to) {
                if (to > size(path)) {
                    return Optional.empty();
                }
                try (RandomAccessFile in = new RandomAccessFile(files.get(path).toFile(), "r")) {
                    byte[] bytes = new byte[(int) (to - from)];
                    in.seek(from);
                    in.readFully(bytes);
                    return Optional.of(bytes);
                } catch (IOException e) {
                    throw new TroubleException("file.unreadable", List.of(folder.toString()), e);
                }
            }
        };
    }
}
