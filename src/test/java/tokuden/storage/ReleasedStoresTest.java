package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tokuden.office.signin.SignIn;
import tokuden.storage.keys.DataKey;
import tokuden.storage.keys.StoreKeys;
import tokuden.work.Progress;

/** Every store that a release ever left opens in this version, and can be gone on with. */
class ReleasedStoresTest {
    @TempDir Path data;

    static List<Path> stores() throws IOException {
        try (Stream<Path> all = Files.list(ReleasedStore.SHELF)) {
            return all.filter(f -> f.toString().endsWith(".zip")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_store_of_a_release_opens_and_is_whole(Path zip) throws IOException {
        ReleasedStore.unpack(zip, data);
        Optional<DataKey> key =
                Store.isLocked(data, ReleasedStore.CLOCK)
                        ? StoreKeys.of(data, ReleasedStore.CHEAP)
                                .unlock("suzuki", ReleasedStore.PASSWORD.toCharArray())
                        : Optional.empty();
        assertThat(key.isPresent()).isEqualTo(zip.toString().endsWith("-encrypted.zip"));
        Opening opening =
                new Opening(data, ReleasedStore.CLOCK, "suzuki", key, ReleasedStore.CHEAP);

        try (Store store = Store.open(opening)) {
            assertThat(store.integrity().check(Progress.UNWATCHED).differences()).isEmpty();
            assertThat(store.exhibits().bytes(ReleasedStore.mail())).isEqualTo(ReleasedStore.MAIL);
            assertThat(store.reports().of(ReleasedStore.mail())).hasSize(1);
            assertThat(store.cases().count()).isEqualTo(1);
            assertThat(entered(store)).isTrue();
            store.cases().open("more", List.of(), ReleasedStore.CLOCK.instant());
        }
        assertThat(Store.rebuild(opening).check(Progress.UNWATCHED).differences()).isEmpty();
    }

    private static boolean entered(Store store) {
        return new SignIn(
                        store.offices(),
                        store.credentials(),
                        store.journal(),
                        ReleasedStore.CLOCK,
                        ReleasedStore.CHEAP)
                .enter("suzuki", ReleasedStore.PASSWORD.toCharArray())
                .match(session -> session.temporary(), reasons -> false);
    }
}
