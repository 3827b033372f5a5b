package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.evidence.Difference;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.work.Progress;

/** Changes where no record proves itself; the short form of {@code ./tokuden bench damage}. */
class StoreSumsTest {
    @TempDir Path folder;

    @Test
    void single_changed_bytes_over_all_files_are_found_and_named() throws IOException {
        Opening opening = store();
        ByteChanges changes = new ByteChanges(opening, folder);

        changes.go(1, 0, Integer.getInteger("damage", 4));

        assertThat(changes.unnoticed()).isEmpty();
        assertThat(changes.tried()).hasSizeGreaterThan(2);
    }

    @Test
    void a_file_found_changed_stays_named_until_it_is_replaced() throws IOException {
        Opening opening = store();
        Path secret = opening.data().resolve("masking.key");
        byte[] right = Files.readAllBytes(secret);
        Files.write(secret, new byte[right.length]);

        Store.open(opening).close();

        assertThat(found(opening)).contains(new Difference("file.changed", "masking.key"));
        Files.write(secret, right);
        assertThat(found(opening)).isEmpty();
    }

    @Test
    void a_file_that_is_gone_is_named() throws IOException {
        Opening opening = store();
        Files.delete(opening.data().resolve("wording/office.txt"));

        assertThat(found(opening)).contains(new Difference("file.missing", "wording/office.txt"));
    }

    @Test
    void what_the_program_itself_writes_is_no_difference() throws IOException {
        Opening opening = store();
        try (Store open = Store.open(opening)) {
            Files.writeString(opening.data().resolve("wording/office.txt"), "other");
            assertThat(open.integrity().check(Progress.UNWATCHED).sound()).isTrue();
        }

        assertThat(found(opening)).isEmpty();
    }

    private List<Difference> found(Opening opening) {
        return Store.check(opening).check(Progress.UNWATCHED).differences();
    }

    private Opening store() throws IOException {
        Path data = folder.resolve("store");
        Opening opening = new Opening(data, Clock.systemUTC(), "tanaka", Optional.empty());
        try (Store store = Store.open(opening)) {
            new Sealing(store.exhibits())
                    .seal(
                            "Subject: a\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                            new Origin(
                                    "a.eml",
                                    Origin.Kind.FILE,
                                    opening.clock().instant(),
                                    "tanaka",
                                    Optional.empty()));
            store.offices().keep(Kept.office());
            Files.write(data.resolve("masking.key"), new byte[] {1, 2, 3, 4});
            Files.createDirectories(data.resolve("wording"));
            Files.writeString(data.resolve("wording/office.txt"), "文言");
        }
        return opening;
    }
}
