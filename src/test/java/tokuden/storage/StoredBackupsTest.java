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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Backups;
import tokuden.evidence.backup.Generation;
import tokuden.evidence.backup.KeepRule;
import tokuden.evidence.backup.Restore;
import tokuden.office.signin.PasswordCost;
import tokuden.storage.keys.DataKey;
import tokuden.storage.keys.StoreKeys;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

class StoredBackupsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");

    @TempDir Path folder;
    private Path data;
    private Path to;
    private Optional<DataKey> key = Optional.empty();
    private Instant now = NOW;

    @BeforeEach
    void folders() {
        data = folder.resolve("store");
        to = folder.resolve("copies");
    }

    private Opening opening(Path where) {
        return new Opening(where, clock, "suzuki", key);
    }

    /** Shows the time that the test says it is. */
    private final Clock clock =
            new Clock() {
                @Override
                public java.time.ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };

    private Store store() {
        return Store.open(opening(data));
    }

    private static Sha256 seal(Store store, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        new Sealing(store.exhibits())
                .seal(
                        bytes,
                        new Origin(
                                text.hashCode() + ".eml",
                                Origin.Kind.FILE,
                                NOW,
                                "suzuki",
                                Optional.empty()));
        return Sha256.of(bytes);
    }

    private Backups.Made copy(Store store) {
        return store.backups().make(to, KeepRule.USUAL, Progress.UNWATCHED);
    }

    private Restore restore(Optional<String> id, Path where) {
        return Store.restore(to, id, where, this::opening);
    }

    @Test
    void a_copy_is_made_while_the_store_is_open_and_restores_all_of_it() {
        Sha256 mail;
        try (Store store = store()) {
            mail = seal(store, "a mail");
            store.cases().open("事案", List.of(), NOW);
            Backups.Made made = copy(store);
            seal(store, "a later mail");

            assertThat(made.generation().originals()).isEqualTo(1);
            assertThat(store.journal().head().orElseThrow().entry().action())
                    .isEqualTo("exhibit.sealed");
        }
        Path fresh = folder.resolve("other/machine");
        try (Restore restore = restore(Optional.empty(), fresh)) {
            assertThat(restore.change()).isEmpty();
            assertThat(restore.check(Progress.UNWATCHED)).isEmpty();
            assertThat(restore.carryOut()).isEmpty();
        }
        try (Store store = Store.open(opening(fresh))) {
            assertThat(store.exhibits().count()).isEqualTo(1);
            assertThat(store.exhibits().bytes(mail)).asString().isEqualTo("a mail");
            assertThat(store.cases().count()).isEqualTo(1);
            assertThat(store.integrity().check(Progress.UNWATCHED).differences()).isEmpty();
            assertThat(store.journal().head().orElseThrow().entry().action())
                    .isEqualTo("store.restored");
        }
    }

    @Test
    void what_lies_there_already_is_not_copied_again() {
        try (Store store = store()) {
            seal(store, "x".repeat(2_000_000));
            copy(store);
            now = NOW.plusSeconds(86400);

            Backups.Made second = copy(store);

            assertThat(second.copied()).isLessThan(second.generation().bytes() / 2);
        }
        assertThat(Store.generations(to)).extracting(Generation::at).isSorted().hasSize(2);
    }

    @Test
    void restoring_over_a_newer_store_says_what_would_be_lost_and_puts_it_aside() {
        try (Store store = store()) {
            seal(store, "one");
            copy(store);
            seal(store, "two");
            seal(store, "three");
        }
        try (Restore restore = restore(Optional.empty(), data)) {
            Restore.Change change = restore.change().orElseThrow();
            assertThat(change.sameStore()).isTrue();
            assertThat(change.lost()).hasValue(3);
            assertThat(change.originals()).isEqualTo(2);
        }
        try (Store store = store()) {
            assertThat(store.exhibits().count()).isEqualTo(3);
        }
        String aside;
        try (Restore restore = restore(Optional.empty(), data)) {
            aside = restore.carryOut().orElseThrow();
        }
        try (Store store = store();
                Store before = Store.open(opening(Path.of(aside)))) {
            assertThat(store.exhibits().count()).isEqualTo(1);
            assertThat(before.exhibits().count()).isEqualTo(3);
        }
    }

    @Test
    void a_store_that_cannot_be_read_is_put_aside_too() throws IOException {
        try (Store store = store()) {
            seal(store, "one");
            copy(store);
        }
        Files.write(data.resolve("database/tokuden.mv.db"), new byte[5000]);

        try (Restore restore = restore(Optional.empty(), data)) {
            assertThat(restore.change().orElseThrow().readable()).isFalse();
            restore.carryOut();
        }
        try (Store store = store()) {
            assertThat(store.exhibits().count()).isEqualTo(1);
        }
    }

    @Test
    void a_copy_of_an_encrypted_store_stays_encrypted() throws IOException {
        key = Optional.of(StoreKeys.begin(data(), new PasswordCost(64, 1, 1)).fresh());
        try (Store store = store()) {
            seal(store, "reporter-secret@example.jp");
            store.cases().open("reporter-secret", List.of(), NOW);
            copy(store);
        }
        try (Stream<Path> files = Files.walk(to)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("reporter-secret");
            }
        }
        Path fresh = folder.resolve("fresh");
        try (Restore restore = restore(Optional.empty(), fresh)) {
            restore.carryOut();
        }
        try (Store store = Store.open(opening(fresh))) {
            assertThat(store.exhibits().count()).isEqualTo(1);
        }
    }

    private Path data() throws IOException {
        return Files.createDirectories(data);
    }

    @Test
    void a_copy_with_a_changed_byte_is_not_restored() throws IOException {
        try (Store store = store()) {
            seal(store, "one");
            copy(store);
        }
        try (Stream<Path> files = Files.walk(to.resolve("objects"))) {
            Path some = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(some);
            bytes[bytes.length / 2] ^= 1;
            Files.write(some, bytes);
        }
        assertThat(key(() -> restore(Optional.empty(), data))).isEqualTo("backup.damaged");
        assertThat(key(() -> restore(Optional.of("none"), data))).isEqualTo("backup.no-generation");
        assertThat(key(() -> Store.generations(folder))).isEqualTo("backup.not-a-backup");
    }

    @Test
    void a_store_that_is_damaged_makes_no_copy_that_counts() throws IOException {
        try (Store store = store()) {
            seal(store, "one");
        }
        Path segment = data.resolve("evidence/segment-000001.tks");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 1;
        Files.write(segment, bytes);

        try (Store store = store()) {
            assertThat(key(() -> copy(store))).isEqualTo("backup.not-good");
        }
        assertThat(Store.generations(to)).isEmpty();
        assertThat(to.resolve("checking.new")).doesNotExist();
    }

    @Test
    void a_folder_of_something_else_or_inside_the_store_is_refused() throws IOException {
        Files.createDirectories(to);
        Files.writeString(to.resolve("holiday.txt"), "x");
        try (Store store = store()) {
            assertThat(key(() -> copy(store))).isEqualTo("backup.not-a-backup");
            to = data.resolve("copies");
            assertThat(key(() -> copy(store))).isEqualTo("backup.inside");
            to = folder.resolve("copies2");
            copy(store);
        }
        try (Store other = Store.open(opening(folder.resolve("other")))) {
            assertThat(key(() -> copy(other))).isEqualTo("backup.other-store");
        }
    }

    @Test
    void generations_beyond_the_rule_are_dropped_with_what_only_they_held() throws IOException {
        KeepRule two = new KeepRule(2, 0, 0);
        try (Store store = store()) {
            for (int day = 0; day < 3; day++) {
                now = NOW.plusSeconds(86400L * day);
                seal(store, "day " + day);
                store.backups().make(to, two, Progress.UNWATCHED);
            }
        }

        assertThat(Store.generations(to))
                .extracting(Generation::id)
                .containsExactly("20261126T030000Z", "20261127T030000Z");
        try (Restore restore = restore(Optional.of("20261126T030000Z"), folder.resolve("x"))) {
            assertThat(restore.check(Progress.UNWATCHED)).isEmpty();
        }
    }

    private static String key(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        TroubleException[] thrown = new TroubleException[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(TroubleException.class, t -> thrown[0] = t);
        return thrown[0].key();
    }
}
