package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tokuden.office.JournalFilter;

/** A list that is not sorted by an index takes minutes with a million mails. */
class ListOrderTest {
    @TempDir Path data;

    static List<String> lists() {
        return List.of(
                ExhibitTable.PAGE,
                String.format(ExhibitTable.LAST, "exhibit"),
                String.format(ExhibitTable.LAST, "origin"),
                ExhibitTable.ORIGINS,
                JournalTable.FROM,
                JournalTable.LAST,
                JournalTable.LAST_OF,
                StoredReports.PAGE,
                StoredExaminations.NEWEST,
                StoredCases.PAGE,
                EntryTable.OF,
                BoardTable.NEAREST,
                BoardTable.NEAREST_OF_OWNER,
                BoardTable.DUE,
                StoredSubjects.PAGE,
                StoredDrafts.WAITING,
                StoredDrafts.OF_CASE,
                StoredDrafts.PAGE,
                JournalTable.sql(JournalFilter.ofSubject("2026-0001")),
                JournalTable.sql(JournalFilter.ofActor("tanaka")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_list_is_sorted_by_an_index(String sql) {
        Store.open(data, Clock.systemUTC(), "tanaka").close();

        try (Database database =
                Database.open(data.resolve("database"), Optional.empty(), Kept.NO_LOG)) {
            String plan =
                    database.query(
                            connection -> {
                                var result =
                                        connection
                                                .prepareStatement("explain " + sql)
                                                .executeQuery();
                                result.next();
                                return result.getString(1);
                            });

            assertThat(plan).contains("index sorted");
        }
    }
}
