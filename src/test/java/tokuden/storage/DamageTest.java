package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.evidence.Difference;
import tokuden.evidence.Exhibit;
import tokuden.evidence.IntegrityCheck;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.work.Progress;

class DamageTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);

    /** Among them the one that turns capital letters into small ones. */
    private static final byte[] CHANGES = {1, 0x20, (byte) 0x80, 2, 0x10};

    @TempDir Path data;

    @Test
    void any_changed_byte_of_a_segment_is_found() throws IOException {
        seal("a", "b");

        assertThat(unnoticedChanges(segment(1))).isEmpty();
    }

    @Test
    void any_changed_byte_of_the_journal_is_found() throws IOException {
        seal("a", "b");

        assertThat(unnoticedChanges(journal(1))).isEmpty();
    }

    @Test
    void any_cut_of_a_segment_is_found() throws IOException {
        seal("a");
        byte[] whole = Files.readAllBytes(segment(1));

        for (int length : new int[] {0, 50, 128, 200, whole.length - 1}) {
            Files.write(segment(1), Arrays.copyOf(whole, length));
            IntegrityCheck.Outcome outcome =
                    Store.check(new Opening(data, CLOCK, "tanaka", Optional.empty()))
                            .check(Progress.UNWATCHED);
            assertThat(outcome.sound()).as("cut to %d", length).isFalse();
        }
    }

    @Test
    void around_a_damage_everything_else_stays_readable() throws IOException {
        List<Exhibit> sealed = seal("first", "second", "third");
        byte[] bytes = Files.readAllBytes(segment(1));
        int hit = indexOf(bytes, "second".getBytes(StandardCharsets.UTF_8));
        bytes[hit] ^= 1;
        Files.write(segment(1), bytes);

        List<Difference> differences =
                Store.check(new Opening(data, CLOCK, "tanaka", Optional.empty()))
                        .check(Progress.UNWATCHED)
                        .differences();

        assertThat(differences)
                .extracting(Difference::key)
                .containsExactlyInAnyOrder("segment.damaged", "exhibit.damaged");
        assertThat(differences)
                .contains(new Difference("exhibit.damaged", sealed.get(1).hash().hex()));
        try (Store store = open()) {
            assertThat(store.exhibits().bytes(sealed.get(2).hash())).isEqualTo(mail("third"));
        }
    }

    @Test
    void a_record_hidden_in_a_mail_is_not_taken_for_a_record() throws IOException {
        seal("first");
        byte[] copied = Files.readAllBytes(segment(1));
        Exhibit hostile;
        try (Store store = open()) {
            hostile = new Sealing(store.exhibits()).seal(copied, from("hostile")).exhibit();
        }
        byte[] bytes = Files.readAllBytes(segment(1));
        bytes[copied.length] ^= 1;
        Files.write(segment(1), bytes);

        IntegrityCheck.Outcome outcome =
                Store.check(new Opening(data, CLOCK, "tanaka", Optional.empty()))
                        .check(Progress.UNWATCHED);

        assertThat(outcome.exhibits()).isEqualTo(1);
        assertThat(outcome.differences())
                .contains(new Difference("exhibit.damaged", hostile.hash().hex()));
    }

    @Test
    void a_torn_end_is_named_kept_and_gone_round() throws IOException {
        List<Exhibit> sealed = seal("a");
        byte[] torn = Arrays.copyOfRange(Files.readAllBytes(segment(1)), 128, 300);
        Files.write(segment(1), torn, StandardOpenOption.APPEND);
        Files.writeString(journal(1), "{\"action\":\"exh", StandardOpenOption.APPEND);

        List<Exhibit> later = seal("b");

        assertThat(segment(2)).exists();
        assertThat(journal(2)).exists();
        assertThat(Files.readAllBytes(segment(1))).endsWith(torn);
        try (Store store = open()) {
            assertThat(store.exhibits().bytes(sealed.get(0).hash())).isEqualTo(mail("a"));
            assertThat(store.exhibits().bytes(later.get(0).hash())).isEqualTo(mail("b"));
            assertThat(store.journal().from(1, 20))
                    .extracting(r -> r.entry().action())
                    .contains("segment.tail-torn", "journal.tail-torn");
            assertThat(store.integrity().check(Progress.UNWATCHED).differences()).isEmpty();
        }
        assertThat(unnoticedChanges(segment(1))).isEmpty();
        assertThat(unnoticedChanges(journal(1))).isEmpty();
        assertThat(unnoticedChanges(journal(2))).isEmpty();
    }

    @Test
    void bytes_forced_before_a_crash_are_taken_into_the_tables_at_the_next_opening()
            throws IOException {
        seal("a");
        byte[] database = Files.readAllBytes(data.resolve("database/tokuden.mv.db"));
        List<Exhibit> later = seal("b");
        Files.write(data.resolve("database/tokuden.mv.db"), database);

        try (Store store = open()) {
            assertThat(store.exhibits().find(later.get(0).hash())).contains(later.get(0));
            assertThat(store.journal().from(1, 20)).hasSize(3);
            assertThat(store.integrity().check(Progress.UNWATCHED).differences()).isEmpty();
        }
    }

    @Test
    void rows_forced_before_a_crash_are_told_in_the_journal_at_the_next_opening()
            throws IOException {
        seal("a");
        byte[] told = Files.readAllBytes(journal(1));
        seal("b");
        Files.write(journal(1), told);
        try (Database database =
                Database.open(data.resolve("database"), Optional.empty(), Kept.NO_LOG)) {
            database.change(
                    c -> c.createStatement().executeUpdate("delete from journal where seq = 3"));
        }

        try (Store store = open()) {
            assertThat(store.journal().from(3, 20))
                    .extracting(r -> r.entry().action())
                    .containsExactly("exhibit.sealed");
            assertThat(store.integrity().check(Progress.UNWATCHED).differences()).isEmpty();
        }
    }

    /** Positions at which a changed byte was not noticed. */
    private List<Integer> unnoticedChanges(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        List<Integer> unnoticed = new ArrayList<>();
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= CHANGES[i % CHANGES.length];
            Files.write(file, changed);
            if (new FilesCheck(StoreFiles.in(data, CLOCK, Optional.empty()))
                    .check(Progress.UNWATCHED)
                    .isEmpty()) {
                unnoticed.add(i);
            }
        }
        Files.write(file, whole);
        assertThat(
                        new FilesCheck(StoreFiles.in(data, CLOCK, Optional.empty()))
                                .check(Progress.UNWATCHED))
                .isEmpty();
        return unnoticed;
    }

    private List<Exhibit> seal(String... texts) {
        try (Store store = open()) {
            Sealing sealing = new Sealing(store.exhibits());
            return Arrays.stream(texts)
                    .map(text -> sealing.seal(mail(text), from(text + ".eml")).exhibit())
                    .toList();
        }
    }

    private Store open() {
        return Store.open(data, CLOCK, "tanaka");
    }

    private Path segment(int number) {
        return data.resolve(String.format("evidence/segment-%06d.tks", number));
    }

    private Path journal(int number) {
        return data.resolve(String.format("journal/journal-%06d.tkj", number));
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; ; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
    }

    private static byte[] mail(String text) {
        return ("Subject: " + text + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Origin from(String source) {
        return new Origin(source, Origin.Kind.FILE, CLOCK.instant(), "tanaka", Optional.empty());
    }
}
