package tokuden.storage.segment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes the name of a new file safe on disk, where the system knows that act. */
public final class Folders {
    private static final boolean WINDOWS =
            System.getProperty("os.name", "")
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains("windows");

    private Folders() {}

    /** Forces the folder itself; Windows keeps names safe by itself and cannot be asked. */
    public static void force(Path folder) throws IOException {
        if (WINDOWS) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
