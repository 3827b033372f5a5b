package tokuden.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import tokuden.storage.segment.Folders;
import tokuden.work.TroubleException;

/**
 * A damaged file of a store that is mended: never in its place, but in a copy that is proved before
 * it takes the place of the damaged one, which is set aside.
 */
final class HealedFile {
    private final Path data;
    private final Path file;
    private final Instant now;

    HealedFile(Path data, Path file, Instant now) {
        this.data = data;
        this.file = file;
        this.now = now;
    }

    /** Bytes that take the place of others, or come behind the end. */
    record Patch(long from, byte[] bytes) {
        long to() {
            return from + bytes.length;
        }
    }

    /**
     * @param proved tells of the patched copy whether it is better than what is there
     * @return whether it took the place of the damaged file
     */
    boolean patch(List<Patch> patches, Predicate<Path> proved) {
        Path trial = file.resolveSibling(file.getFileName() + ".healing");
        try {
            Files.deleteIfExists(trial);
            if (Files.exists(file)) {
                Files.copy(file, trial);
            }
            write(trial, patches);
            boolean better = proved.test(trial);
            if (better) {
                setAside();
                Files.move(trial, file, StandardCopyOption.REPLACE_EXISTING);
                Folders.force(file.getParent());
            } else {
                Files.delete(trial);
            }
            return better;
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(file.toString()), e);
        }
    }

    private static void write(Path trial, List<Patch> patches) throws IOException {
        try (FileChannel out =
                FileChannel.open(trial, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (Patch patch : patches) {
                ByteBuffer bytes = ByteBuffer.wrap(patch.bytes());
                while (bytes.hasRemaining()) {
                    out.write(bytes, patch.from() + bytes.position());
                }
            }
            out.force(true);
        }
    }

    private void setAside() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Path damaged = Files.createDirectories(data.resolve("damaged"));
        String name = file.getFileName() + "." + now.toEpochMilli();
        Path aside = damaged.resolve(name);
        for (int more = 2; Files.exists(aside); more++) {
            aside = damaged.resolve(name + "-" + more);
        }
        Files.copy(file, aside);
    }
}
