package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.evidence.HealthLine;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.work.Progress;

class StoreHealthTest {
    @TempDir Path data;

    @Test
    void what_a_check_found_is_known_when_the_store_is_opened_again() throws IOException {
        Opening opening = new Opening(data, Clock.systemUTC(), "tanaka", Optional.empty());
        try (Store store = Store.open(opening)) {
            new Sealing(store.exhibits())
                    .seal(
                            "Subject: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
                            new Origin(
                                    "a.eml",
                                    Origin.Kind.FILE,
                                    opening.clock().instant(),
                                    "tanaka",
                                    Optional.empty()));
            assertThat(keys(store)).startsWith("check.never").contains("encryption.off", "size");
            store.checkup("tanaka").check(Progress.UNWATCHED);
            assertThat(keys(store)).startsWith("check.sound");
        }
        Path segment = data.resolve("evidence/segment-000001.tks");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[300] ^= 1;
        Files.write(segment, bytes);
        Store.check(opening).check(Progress.UNWATCHED);

        try (Store store = Store.open(opening)) {
            assertThat(keys(store)).startsWith("check.differs").contains("segment.damaged");
            assertThat(store.health().lines())
                    .allSatisfy(line -> assertThat(line.in(Locale.ENGLISH)).isNotBlank());
        }
    }

    private static String keys(Store store) {
        return store.health().lines().stream()
                .map(HealthLine::key)
                .toList()
                .toString()
                .replace("[", "")
                .replace("difference.", "");
    }
}
