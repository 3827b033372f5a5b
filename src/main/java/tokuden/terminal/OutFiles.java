package tokuden.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tokuden.work.TroubleException;

/** Writes files that are given out. */
final class OutFiles {
    private OutFiles() {}

    static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new TroubleException("out.unwritable", List.of(folder.toString()), refused);
        }
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException refused) {
            throw new TroubleException("out.unwritable", List.of(file.toString()), refused);
        }
    }
}
