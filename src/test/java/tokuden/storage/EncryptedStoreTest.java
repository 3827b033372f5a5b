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
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.office.signin.PasswordCost;
import tokuden.storage.keys.DataKey;
import tokuden.storage.keys.StoreKeys;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

class EncryptedStoreTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);
    private static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);
    private static final String SECRET = "reporter-secret@example.jp";

    @TempDir Path data;

    @Test
    void what_was_kept_comes_back_with_the_password_and_nothing_of_it_lies_open()
            throws IOException {
        DataKey key = encrypted();
        Sha256 mail = fill(key);

        DataKey again =
                StoreKeys.of(data, CHEAP).unlock("suzuki", "正しい鍵".toCharArray()).orElseThrow();
        try (Store store = Store.open(opening(again))) {
            assertThat(new String(store.exhibits().bytes(mail), StandardCharsets.UTF_8))
                    .contains(SECRET);
            assertThat(store.cases().count()).isEqualTo(1);
            assertThat(store.integrity().check(Progress.UNWATCHED).differences()).isEmpty();
        }

        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("reporter-secret")
                        .doesNotContain(
                                new String(
                                        "件名".getBytes(StandardCharsets.UTF_8),
                                        StandardCharsets.ISO_8859_1));
            }
        }
    }

    @Test
    void a_wrong_password_and_no_password_open_nothing() {
        fill(encrypted());

        assertThat(StoreKeys.of(data, CHEAP).unlock("suzuki", "wrong".toCharArray())).isEmpty();
        assertThat(StoreKeys.of(data, CHEAP).unlock("nobody", "正しい鍵".toCharArray())).isEmpty();
        assertThatThrownBy(() -> Store.open(data, CLOCK, "suzuki"))
                .extracting(t -> ((TroubleException) t).key())
                .isEqualTo("store.locked");
        assertThatThrownBy(() -> Store.open(opening(StoreKeys.of(data, CHEAP).fresh())))
                .isInstanceOf(TroubleException.class);
    }

    @Test
    void a_change_of_password_wraps_the_same_key_and_the_recovery_code_opens_too()
            throws IOException {
        DataKey key = encrypted();
        fill(key);
        byte[] segment = Files.readAllBytes(data.resolve("evidence/segment-000001.tks"));
        StoreKeys keys = StoreKeys.of(data, CHEAP);

        keys.admit("suzuki", "新しい鍵".toCharArray(), key);
        String code = keys.recovery(key);

        StoreKeys now = StoreKeys.of(data, CHEAP);
        assertThat(now.holders()).containsExactly("suzuki", StoreKeys.RECOVERY);
        assertThat(now.unlock("suzuki", "正しい鍵".toCharArray())).isEmpty();
        assertThat(now.unlock("suzuki", "新しい鍵".toCharArray())).isPresent();
        assertThat(Files.readAllBytes(data.resolve("evidence/segment-000001.tks")))
                .isEqualTo(segment);
        DataKey recovered =
                now.recover(code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '))
                        .orElseThrow();
        try (Store store = Store.open(opening(recovered))) {
            assertThat(store.exhibits().count()).isEqualTo(1);
        }
    }

    @Test
    void the_database_of_an_encrypted_store_can_be_made_anew() {
        DataKey key = encrypted();
        fill(key);

        assertThat(Store.rebuild(opening(key)).check(Progress.UNWATCHED).differences()).isEmpty();

        try (Store store = Store.open(opening(key))) {
            assertThat(store.cases().count()).isEqualTo(1);
        }
    }

    @Test
    void every_changed_byte_of_segments_and_record_keys_is_found() throws IOException {
        DataKey key = encrypted();
        fill(key);
        Random random = new Random(3);
        for (String name : List.of("segment-000001.tks", "record-keys.tkk")) {
            Path file = data.resolve("evidence").resolve(name);
            byte[] sound = Files.readAllBytes(file);
            for (int i = 0; i < 8; i++) {
                byte[] changed = sound.clone();
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, changed);

                assertThat(Store.check(opening(key)).check(Progress.UNWATCHED).differences())
                        .as(name + " " + i)
                        .isNotEmpty();
            }
            Files.write(file, sound);
        }
        assertThat(Store.check(opening(key)).check(Progress.UNWATCHED).differences()).isEmpty();
    }

    private DataKey encrypted() {
        StoreKeys keys = StoreKeys.begin(data, CHEAP);
        DataKey key = keys.fresh();
        keys.admit("suzuki", "正しい鍵".toCharArray(), key);
        return key;
    }

    private Sha256 fill(DataKey key) {
        try (Store store = Store.open(opening(key))) {
            byte[] mail =
                    ("To: " + SECRET + "\r\nSubject: 件名\r\n\r\n").getBytes(StandardCharsets.UTF_8);
            new Sealing(store.exhibits())
                    .seal(
                            mail,
                            new Origin(
                                    "from " + SECRET + ".eml",
                                    Origin.Kind.FILE,
                                    CLOCK.instant(),
                                    "suzuki",
                                    Optional.empty()));
            store.cases().open("件名 " + SECRET, List.of(), CLOCK.instant());
            return Sha256.of(mail);
        }
    }

    private Opening opening(DataKey key) {
        return new Opening(data, CLOCK, "suzuki", Optional.of(key));
    }
}
