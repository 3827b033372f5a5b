package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.Generation;
import tokuden.storage.backup.Vault;
import tokuden.work.Progress;

/** Kills backups and rebuilds in full run; {@code ./tokuden bench kills} does so at length. */
class SafekeepingKillTest {
    private static final String GOOD = "good ";
    private static final String SEALED = "sealed ";

    @TempDir Path folder;

    @Test
    void a_killed_backup_harms_neither_the_store_nor_the_good_generation_before_it()
            throws Exception {
        Killing killing = new Killing(folder, Backing.class, 1);
        List<String> told = new ArrayList<>();

        killing.round(0, 400, told);

        try (Store store = killing.open()) {
            whole(store, told);
            backed(folder, store, told);
        }
        assertThat(told).isNotEmpty();
    }

    static void whole(Store store, List<String> acknowledged) {
        acknowledged.stream()
                .filter(t -> t.startsWith(SEALED))
                .map(t -> new Sha256(t.substring(SEALED.length())))
                .forEach(hash -> assertThat(store.exhibits().find(hash)).isPresent());
        assertThat(store.integrity().check(Progress.UNWATCHED).differences()).isEmpty();
    }

    /** The newest generation that was called good still is there and still is good. */
    static void backed(Path folder, Store store, List<String> acknowledged) {
        Optional<String> newest =
                acknowledged.stream()
                        .filter(t -> t.startsWith(GOOD))
                        .map(t -> t.substring(GOOD.length()))
                        .reduce((one, other) -> other);
        String id = store.journal().from(1, 1).get(0).entry().subject();
        newest.ifPresent(
                n ->
                        assertThat(Vault.in(folder.resolve("vault"), id).generations())
                                .filteredOn(Generation::good)
                                .extracting(Generation::id)
                                .contains(n));
    }

    private static void seal(Store store, String name, Writer told) throws IOException {
        byte[] bytes = (name + "\r\n").repeat(300).getBytes(StandardCharsets.UTF_8);
        Origin origin =
                new Origin(name, Origin.Kind.FILE, Instant.now(), "tanaka", Optional.empty());
        Sha256 hash = new Sealing(store.exhibits()).seal(bytes, origin).exhibit().hash();
        tell(told, SEALED + hash.hex());
    }

    private static void tell(Writer told, String line) throws IOException {
        told.write(line + "\n");
        told.flush();
    }

    private static Opening opening(String[] args) {
        return new Opening(Path.of(args[0]), Clock.systemUTC(), "tanaka", Optional.empty());
    }

    /** Seals and makes backups for ever, and tells each exhibit and each good generation. */
    static final class Backing {
        public static void main(String[] args) throws IOException {
            Opening opening = opening(args);
            Path vault = opening.data().resolveSibling("vault");
            try (Store store = Store.open(opening);
                    Writer told = Files.newBufferedWriter(Path.of(args[1]))) {
                for (int i = 0; ; i++) {
                    seal(store, args[2] + "-" + i, told);
                    Generation made = store.backups(opening).make(vault, Progress.UNWATCHED);
                    if (made.good()) {
                        tell(told, GOOD + made.id());
                    }
                }
            }
        }
    }

    /** Seals, and makes the database anew, for ever. */
    static final class Rebuilding {
        public static void main(String[] args) throws IOException {
            Opening opening = opening(args);
            try (Writer told = Files.newBufferedWriter(Path.of(args[1]))) {
                for (int i = 0; ; i++) {
                    try (Store store = Store.open(opening)) {
                        seal(store, args[2] + "-" + i, told);
                        store.cases().open("甲" + i, List.of(), Instant.now());
                    }
                    Store.rebuild(opening).check(Progress.UNWATCHED);
                }
            }
        }
    }
}
