package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Healed;
import tokuden.storage.backup.Safely;
import tokuden.work.Progress;

class HealTest {
    private static final Instant AT = Instant.parse("2026-04-01T00:00:00Z");
    private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);

    @TempDir Path folder;
    private Opening opening;
    private Path vault;
    private Path segment;
    private Path journal;

    @BeforeEach
    void a_store_with_a_backup() {
        Path data = folder.resolve("store");
        opening = new Opening(data, CLOCK, "tanaka", Optional.empty());
        vault = folder.resolve("stick");
        segment = data.resolve("evidence/segment-000001.tks");
        journal = data.resolve("journal/journal-000001.tkj");
        try (Store store = Store.open(opening)) {
            seal(store, "first");
            seal(store, "second");
            assertThat(store.backups(opening).make(vault, Progress.UNWATCHED).good()).isTrue();
            seal(store, "third");
        }
    }

    @Test
    void flipped_bits_a_missing_block_and_zeros_are_mended_from_a_backup() throws IOException {
        byte[] sound = Files.readAllBytes(segment);
        byte[] hit = sound.clone();
        hit[indexOf(sound, "first")] ^= 4;
        int second = indexOf(sound, "second");
        Arrays.fill(hit, second - 60, second + 40, (byte) 0);
        Files.write(segment, hit);
        byte[] told = Files.readAllBytes(journal);
        byte[] blot = told.clone();
        Arrays.fill(blot, told.length / 2, told.length / 2 + 30, (byte) 0);
        Files.write(journal, blot);

        Healed healed = heal(vault);

        assertThat(healed.mended()).extracting(Healed.Range::file).contains("segment-000001.tks");
        assertThat(healed.outcome().differences()).isEmpty();
        assertThat(Files.readAllBytes(segment)).startsWith(sound);
        assertThat(folder.resolve("store/damaged")).isNotEmptyDirectory();
    }

    @Test
    void a_segment_that_was_cut_off_is_mended_up_to_where_the_copy_reaches() throws IOException {
        byte[] sound = Files.readAllBytes(segment);
        Files.write(segment, Arrays.copyOf(sound, indexOf(sound, "second") + 3));

        Healed healed = heal(vault);

        assertThat(Files.readAllBytes(segment))
                .isEqualTo(Arrays.copyOf(sound, (int) Files.size(segment)));
        try (Store store = Store.open(opening)) {
            assertThat(store.exhibits().bytes(Sha256.of(mail("second")))).isEqualTo(mail("second"));
        }
        assertThat(healed.outcome().differences())
                .allMatch(d -> !d.args().contains(Sha256.of(mail("second")).hex()));
    }

    @Test
    void a_lost_segment_comes_back_from_another_copy_of_the_store() throws IOException {
        Path copy = folder.resolve("copy");
        Files.createDirectories(copy.resolve("evidence"));
        Files.copy(folder.resolve("store/store.tokuden"), copy.resolve("store.tokuden"));
        Files.move(segment, copy.resolve("evidence/segment-000001.tks"));

        Healed healed = heal(copy);

        assertThat(healed.outcome().differences()).isEmpty();
    }

    @Test
    void an_original_is_mended_from_a_file_that_carries_its_bytes() throws IOException {
        byte[] sound = Files.readAllBytes(segment);
        byte[] hit = sound.clone();
        int at = indexOf(sound, "third");
        Arrays.fill(hit, at - 100, at + 10, (byte) 0);
        Files.write(segment, hit);
        Path handed = Files.createDirectories(folder.resolve("package/data/02_mails"));
        Files.write(handed.resolve("1.eml"), mail("third"));
        Files.write(handed.resolve("2.eml"), mail("other"));

        Healed healed = heal(folder.resolve("package"));

        assertThat(healed.mended()).hasSize(1);
        assertThat(healed.outcome().differences()).isEmpty();
        assertThat(Files.readAllBytes(segment)).isEqualTo(sound);
    }

    @Test
    void a_copy_that_is_damaged_itself_mends_nothing() throws IOException {
        Path copy = folder.resolve("copy");
        Files.createDirectories(copy.resolve("evidence"));
        Files.copy(folder.resolve("store/store.tokuden"), copy.resolve("store.tokuden"));
        byte[] hit = Files.readAllBytes(segment);
        hit[indexOf(hit, "first")] ^= 4;
        Files.write(segment, hit);
        Files.write(copy.resolve("evidence/segment-000001.tks"), hit);

        Healed healed = heal(copy);

        assertThat(healed.mended()).isEmpty();
        assertThat(healed.outcome().sound()).isFalse();
        assertThat(Files.readAllBytes(segment)).isEqualTo(hit);
        Safely.takeAway(copy);
    }

    private Healed heal(Path from) {
        return Store.backupsOf(opening).heal(from, Progress.UNWATCHED);
    }

    private static byte[] mail(String name) {
        return ("Subject: " + name + "\r\n\r\n").repeat(20).getBytes(StandardCharsets.UTF_8);
    }

    private static void seal(Store store, String name) {
        new Sealing(store.exhibits())
                .seal(
                        mail(name),
                        new Origin(name, Origin.Kind.FILE, AT, "tanaka", Optional.empty()));
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Subject: " + text) + 9;
    }
}
