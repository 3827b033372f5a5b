package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.work.Progress;

/** Kills an intake in full run; {@code -Dkills=50} makes it longer. */
class KillTest {
    @TempDir Path folder;

    @Test
    void nothing_acknowledged_is_lost_when_the_program_is_killed() throws Exception {
        List<String> told = new Killing(folder, Intake.class, 1).again(KillTest::whole);

        assertThat(told).isNotEmpty();
    }

    static void whole(Store store, List<String> acknowledged) {
        for (String hash : acknowledged) {
            assertThat(store.exhibits().find(new Sha256(hash))).isPresent();
        }
        assertThat(store.integrity().check(Progress.UNWATCHED).differences()).isEmpty();
    }

    /** Seals batches for ever and tells each exhibit that was acknowledged. */
    static final class Intake {
        public static void main(String[] args) throws IOException {
            try (Store store = Store.open(Path.of(args[0]), Clock.systemUTC(), "tanaka");
                    var told = Files.newBufferedWriter(Path.of(args[1]))) {
                for (int batch = 0; ; batch++) {
                    int first = batch * 20;
                    var sealed =
                            new Sealing(store.exhibits())
                                    .sealAll(
                                            IntStream.range(first, first + 20)
                                                    .mapToObj(i -> arrived(args[2] + "-" + i))
                                                    .toList());
                    for (var each : sealed) {
                        told.write(each.exhibit().hash().hex() + "\n");
                    }
                    told.flush();
                }
            }
        }

        private static Sealing.Arrived arrived(String name) {
            byte[] bytes = (name + "\r\n").repeat(200).getBytes(StandardCharsets.UTF_8);
            return new Sealing.Arrived(
                    bytes,
                    new Origin(name, Origin.Kind.FILE, Instant.now(), "tanaka", Optional.empty()));
        }
    }
}
