package tokuden.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code ./tokuden bench fuzz}. */
class FuzzTest {
    private static final Path SAMPLES =
            Path.of(System.getProperty("corpus.dir", "../shared/corpus"), "mail");

    @TempDir Path kept;

    @Test
    void no_mutated_mail_meets_a_fault_or_hangs() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "the shared samples are not here");
        FuzzRun run = new FuzzRun(Mutations.of(SAMPLES, 7), kept);

        run.go(0, Integer.getInteger("fuzz", 400));

        assertThat(run.faults()).isEmpty();
    }
}
