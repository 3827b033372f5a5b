package tokuden.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.mail.attribution.Answer;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.attribution.TableSource;
import tokuden.memory.MemoryStore;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.TroubleException;

class ImportedTablesTest {
    private static final Officer OFFICER =
            new Officer("suzuki", "鈴木", "係長", Set.of(Role.INVESTIGATION));
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    @TempDir Path folder;
    private final MemoryStore store = new MemoryStore();
    private ImportedTables tables;

    @BeforeEach
    void no_table_yet() {
        tables = new ImportedTables(folder.resolve("tables"), store.journal());
    }

    @Test
    void an_imported_table_answers_with_its_date_and_two_that_disagree_are_both_told()
            throws IOException {
        add("one.csv", "192.0.2.0,192.0.2.255,JP\n", "一つめ", LocalDate.of(2026, 1, 1));
        add("two.csv", "192.0.2.0,192.0.2.127,US\n", "二つめ", LocalDate.of(2026, 3, 1));

        ImportedTables again = new ImportedTables(folder.resolve("tables"), store.journal());
        List<Answer> answers =
                again.attribution().of(InetAddress.getByName("192.0.2.9"), Optional.of(NOW));

        assertThat(answers)
                .extracting(a -> a.table().name() + " " + a.country().orElse(""))
                .containsExactly("一つめ JP", "二つめ US");
        assertThat(answers.get(0).daysFromMail()).hasValue(90);
        assertThat(Attribution.disagree(answers)).isTrue();
        assertThat(store.journal().from(1, 10))
                .extracting(r -> r.entry().action())
                .contains("table.imported");
    }

    @Test
    void a_file_that_is_no_table_is_refused_and_nothing_is_kept() throws IOException {
        assertThatThrownBy(() -> add("x.txt", "no table at all\n", "x", LocalDate.EPOCH))
                .extracting(t -> ((TroubleException) t).key())
                .isEqualTo("table.unreadable");

        assertThat(tables.all()).isEmpty();
    }

    private void add(String name, String text, String title, LocalDate date) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        tables.add(file, new TableSource(title, date, "", "CC0-1.0"), OFFICER, NOW);
    }
}
