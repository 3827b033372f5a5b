package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code ./tokuden bench diskfull}. */
class FullDiskTest {
    @TempDir Path folder;

    @Test
    void an_intake_on_a_full_disk_says_so_and_goes_on_once_there_is_space() throws IOException {
        FullDisks disks = new FullDisks(folder);
        long writes = disks.writes();
        int tries = Integer.getInteger("full", 2);

        for (int i = 1; i <= tries; i++) {
            disks.full(writes * i / (tries + 1));
        }

        assertThat(disks.faults()).isEmpty();
        assertThat(disks.troubles()).isNotEmpty();
        ResourceBundle texts = ResourceBundle.getBundle("tokuden.troubles");
        assertThat(disks.troubles().keySet()).allMatch(texts::containsKey);
    }
}
