package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.evidence.Difference;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Backups;
import tokuden.evidence.backup.Generation;
import tokuden.evidence.backup.RestorePreview;
import tokuden.office.signin.PasswordCost;
import tokuden.storage.keys.DataKey;
import tokuden.storage.keys.StoreKeys;
import tokuden.work.CancelledException;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

class BackupTest {
    private static final Instant DAY = Instant.parse("2026-04-01T00:00:00Z");

    @TempDir Path folder;
    private Path data;
    private Path vault;
    private Instant now = DAY;

    @BeforeEach
    void places() {
        data = folder.resolve("store");
        vault = folder.resolve("stick");
    }

    @Test
    void a_backup_of_an_open_store_is_proved_and_copies_only_what_is_new() {
        try (Store store = Store.open(opening())) {
            seal(store, "first");
            Generation first = store.backups(opening()).make(vault, Progress.UNWATCHED);
            seal(store, "second");
            now = now.plusSeconds(86400);
            Generation second = store.backups(opening()).make(vault, Progress.UNWATCHED);

            assertThat(first.verdict()).as("%s", first.differences()).isEqualTo(GOOD);
            assertThat(second.verdict()).as("%s", second.differences()).isEqualTo(GOOD);
            assertThat(first.size().exhibits()).isEqualTo(1);
            assertThat(second.size().exhibits()).isEqualTo(2);
            assertThat(first.copied()).isEqualTo(first.bytes());
            assertThat(second.copied()).isLessThan(second.bytes());
            assertThat(store.backups(opening()).plan().due(now)).isFalse();
            assertThat(store.journal().head().orElseThrow().entry().action())
                    .isEqualTo("store.backed-up");
        }
    }

    private static final Generation.Verdict GOOD = Generation.Verdict.GOOD;

    @Test
    void a_store_that_another_program_has_open_is_backed_up_from_its_files() {
        try (Store store = Store.open(opening())) {
            seal(store, "first");

            Generation made = backups().make(vault, Progress.UNWATCHED);

            assertThat(made.verdict()).as("%s", made.differences()).isEqualTo(GOOD);
            assertThat(made.size().exhibits()).isEqualTo(1);
        }
    }

    @Test
    void a_damaged_store_makes_no_good_backup_and_takes_no_good_one_away() throws IOException {
        fill("first");
        backups().make(vault, Progress.UNWATCHED);
        Path segment = data.resolve("evidence/segment-000001.tks");
        flip(segment, "first");
        now = now.plusSeconds(86400L * 400);

        Generation made = backups().make(vault, Progress.UNWATCHED);

        assertThat(made.verdict()).isEqualTo(Generation.Verdict.DAMAGED);
        assertThat(made.differences()).extracting(Difference::key).contains("segment.damaged");
        assertThat(backups().in(vault)).extracting(Generation::good).containsExactly(false, true);
        assertThat(backups().plan().due(now)).isTrue();
    }

    @Test
    void a_piece_that_went_bad_in_the_backup_is_found_and_written_anew() throws IOException {
        fill("first");
        backups().make(vault, Progress.UNWATCHED);
        try (Stream<Path> all = Files.walk(vault)) {
            Path piece =
                    all.filter(Files::isRegularFile)
                            .filter(f -> contains(f, "first"))
                            .findFirst()
                            .orElseThrow();
            flip(piece, "first");
        }

        Generation bad = backups().make(vault, Progress.UNWATCHED);
        Generation good = backups().make(vault, Progress.UNWATCHED);

        assertThat(bad.differences()).extracting(Difference::key).contains("backup.piece-damaged");
        assertThat(good.verdict()).as("%s", good.differences()).isEqualTo(GOOD);
    }

    @Test
    void a_stopped_backup_is_never_called_good() {
        fill("first");

        assertThatThrownBy(
                        () ->
                                backups()
                                        .make(
                                                vault,
                                                (done, total, what) -> {
                                                    if (what.startsWith("segment-")) {
                                                        throw new CancelledException();
                                                    }
                                                }))
                .isInstanceOf(CancelledException.class);

        assertThat(backups().in(vault))
                .extracting(Generation::verdict)
                .containsExactly(Generation.Verdict.UNPROVED);
        assertThat(backups().plan().lastGood()).isEmpty();
    }

    @Test
    void restoring_tells_first_what_is_lost_and_sets_the_former_store_aside() {
        fill("first");
        backups().make(vault, Progress.UNWATCHED);
        fill("second");
        fill("third");

        RestorePreview preview = backups().preview(vault, "");
        Backups.Restored restored = backups().restore(vault, "", Progress.UNWATCHED);

        assertThat(preview.same()).isTrue();
        assertThat(preview.losing().mails()).isEqualTo(2);
        assertThat(preview.gaining()).isEqualTo(RestorePreview.Sum.NOTHING);
        assertThat(restored.outcome().sound()).isTrue();
        try (Store store = Store.open(opening())) {
            assertThat(store.exhibits().count()).isEqualTo(1);
            assertThat(store.journal().head().orElseThrow().entry().action())
                    .isEqualTo("store.restored");
            assertThat(store.integrity().check(Progress.UNWATCHED).differences()).isEmpty();
        }
        Opening former = new Opening(restored.aside().orElseThrow(), clock(), "a", opening().key());
        try (Store store = Store.open(former)) {
            assertThat(store.exhibits().count()).isEqualTo(3);
        }
    }

    @Test
    void a_lost_store_comes_back_in_an_empty_folder() throws IOException {
        fill("first");
        backups().make(vault, Progress.UNWATCHED);
        data = folder.resolve("new");

        RestorePreview preview = backups().preview(vault, "");
        backups().restore(vault, "", Progress.UNWATCHED);

        assertThat(preview.gaining().mails()).isEqualTo(1);
        try (Store store = Store.open(opening())) {
            assertThat(store.exhibits().bytes(Sha256.of(mail("first")))).isEqualTo(mail("first"));
        }
    }

    @Test
    void a_folder_of_other_things_is_not_taken_for_a_store() throws IOException {
        fill("first");
        backups().make(vault, Progress.UNWATCHED);
        data = Files.createDirectories(folder.resolve("papers"));
        Files.writeString(data.resolve("letter.txt"), "x");

        assertThatThrownBy(() -> backups().restore(vault, "", Progress.UNWATCHED))
                .extracting(t -> ((TroubleException) t).key())
                .isEqualTo("store.not-a-store");
        assertThat(data.resolve("letter.txt")).exists();
    }

    @Test
    void a_backup_of_an_encrypted_store_is_encrypted_and_opens_with_its_key() throws IOException {
        Files.createDirectories(data);
        StoreKeys keys = StoreKeys.begin(data, new PasswordCost(64, 1, 1));
        DataKey key = keys.fresh();
        keys.admit("suzuki", "鍵".toCharArray(), key);
        Opening locked = new Opening(data, clock(), "suzuki", Optional.of(key));
        Generation made;
        try (Store store = Store.open(locked)) {
            seal(store, "secret-of-a-reporter");
            made = store.backups(locked).make(vault, Progress.UNWATCHED);
        }

        assertThat(made.verdict()).as("%s", made.differences()).isEqualTo(GOOD);
        try (Stream<Path> all = Files.walk(vault)) {
            assertThat(all.filter(Files::isRegularFile))
                    .noneMatch(f -> contains(f, "secret-of-a-reporter"));
        }
        Opening back = new Opening(folder.resolve("back"), clock(), "suzuki", Optional.of(key));
        Store.backupsOf(back).restore(vault, "", Progress.UNWATCHED);
        try (Store store = Store.open(back)) {
            assertThat(store.exhibits().count()).isEqualTo(1);
        }
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private Opening opening() {
        return new Opening(data, clock(), "tanaka", Optional.empty());
    }

    private Backups backups() {
        return Store.backupsOf(opening());
    }

    private void fill(String name) {
        try (Store store = Store.open(opening())) {
            seal(store, name);
        }
    }

    private static byte[] mail(String name) {
        return ("Subject: " + name + "\r\n\r\n").repeat(9).getBytes(StandardCharsets.UTF_8);
    }

    private static void seal(Store store, String name) {
        new Sealing(store.exhibits())
                .seal(
                        mail(name),
                        new Origin(name, Origin.Kind.FILE, DAY, "tanaka", Optional.empty()));
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void flip(Path file, String text) throws IOException {
        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        byte[] bytes = all.getBytes(StandardCharsets.ISO_8859_1);
        bytes[all.indexOf(text)] ^= 1;
        Files.write(file, bytes);
    }
}
