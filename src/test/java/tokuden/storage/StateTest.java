package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.casework.Case;
import tokuden.casework.clock.Clockwork;
import tokuden.evidence.Difference;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.law.LawFiles;
import tokuden.law.procedure.ProcedureFiles;
import tokuden.storage.segment.RecordPlace;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/** The tables can be thrown away: the segments hold what they held. */
class StateTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-04-01T00:00:00.123456789Z"), ZoneOffset.UTC);

    @TempDir Path data;

    @Test
    void a_rebuilt_database_equals_the_former_table_by_table() throws IOException {
        fill();
        Map<String, List<String>> before = tables();

        assertThat(differences(Store.rebuild(new Opening(data, CLOCK, "tanaka", Optional.empty()))))
                .isEmpty();

        assertThat(tables()).isEqualTo(before);
        assertThat(data.resolve("database.replaced")).doesNotExist();
    }

    @Test
    void a_deleted_database_comes_back_when_the_store_is_opened() throws IOException {
        fill();
        Map<String, List<String>> before = tables();
        delete(data.resolve("database"));

        Store.open(data, CLOCK, "tanaka").close();

        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void a_damaged_database_is_refused_with_the_way_out_and_rebuilt() throws IOException {
        fill();
        Map<String, List<String>> before = tables();
        Path file = data.resolve("database/tokuden.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        new Random(7).nextBytes(bytes);
        Files.write(file, bytes);

        assertThatThrownBy(() -> Store.open(data, CLOCK, "tanaka"))
                .isInstanceOf(TroubleException.class)
                .extracting(t -> ((TroubleException) t).key())
                .isEqualTo("store.database-damaged");
        assertThat(differences(Store.rebuild(new Opening(data, CLOCK, "tanaka", Optional.empty()))))
                .isEmpty();

        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void a_change_that_reached_the_segments_only_is_made_good_at_the_next_opening()
            throws IOException {
        fill();
        Path database = data.resolve("database");
        Path former = data.resolve("former");
        copy(database, former);
        try (Store store = Store.open(data, CLOCK, "tanaka")) {
            store.cases().open("after the copy", Kept.mails(2), CLOCK.instant());
        }
        delete(database);
        copy(former, database);
        delete(former);

        try (Store store = Store.open(data, CLOCK, "tanaka")) {
            assertThat(store.cases().count()).isEqualTo(3);
        }
    }

    @Test
    void a_store_without_state_records_writes_its_rows_once() throws IOException {
        fill();
        Map<String, List<String>> before = tables();
        try (Database database =
                Database.open(data.resolve("database"), Optional.empty(), Kept.NO_LOG)) {
            database.change(c -> c.createStatement().executeUpdate("delete from state_mark"));
        }
        try (Stream<Path> segments = Files.list(data.resolve("evidence"))) {
            segments.sorted().skip(1).forEach(file -> file.toFile().delete());
        }

        Store.open(data, CLOCK, "tanaka").close();
        delete(data.resolve("database"));
        Store.open(data, CLOCK, "tanaka").close();

        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void a_row_changed_added_or_taken_out_behind_the_back_is_named() {
        fill();
        try (Database database =
                Database.open(data.resolve("database"), Optional.empty(), Kept.NO_LOG)) {
            for (String sql :
                    List.of(
                            "update case_file set title = 'other' where running = 1",
                            "delete from case_mail where case_number = '2026-0002' and ordinal = 0",
                            "insert into examination values (99, '"
                                    + "0".repeat(64)
                                    + "', '{}')")) {
                database.change(c -> c.createStatement().executeUpdate(sql));
            }
        }

        assertThat(differences(Store.check(new Opening(data, CLOCK, "tanaka", Optional.empty()))))
                .contains(
                        new Difference(
                                "state.row-changed", "case_file", "{\"number\":\"2026-0001\"}"),
                        new Difference("state.row-unknown", "examination", "{\"id\":99}"),
                        new Difference(
                                "state.row-missing",
                                "case_mail",
                                "{\"case_number\":\"2026-0002\",\"ordinal\":0}"));
    }

    @Test
    void nothing_more_is_kept_once_the_database_did_not_take_a_recorded_change() {
        boolean[] full = new boolean[1];
        try (Database database =
                Database.open(
                        data.resolve("database"),
                        Optional.empty(),
                        record -> {
                            full[0] = true;
                            return new RecordPlace(1, 0, 0);
                        })) {
            database.change(c -> c.createStatement().execute("drop table state_mark"));
            StoredCases cases =
                    new StoredCases(
                            database, new Clockwork(LawFiles.shipped(), ProcedureFiles.shipped()));

            assertThatThrownBy(() -> cases.open("one", List.of(), CLOCK.instant()))
                    .isInstanceOf(TroubleException.class);

            assertThat(full[0]).isTrue();
            assertThatThrownBy(() -> cases.open("two", List.of(), CLOCK.instant()))
                    .extracting(t -> ((TroubleException) t).key())
                    .isEqualTo("store.must-reopen");
            assertThat(cases.count()).isZero();
        }
    }

    /** Cases with changed and shortened lists of mails, reports, examinations, office. */
    private void fill() {
        try (Store store = Store.open(data, CLOCK, "tanaka")) {
            for (int i = 0; i < 5; i++) {
                new Sealing(store.exhibits())
                        .seal(
                                new byte[] {(byte) i},
                                new Origin(
                                        i + ".eml",
                                        Origin.Kind.FILE,
                                        CLOCK.instant(),
                                        "tanaka",
                                        java.util.Optional.empty()));
            }
            store.reports().add(List.of(Kept.report(), Kept.report()));
            store.reports().keepStatement(1, Kept.statement());
            store.examinations().keep(List.of(Kept.examination("first")));
            store.examinations().keep(List.of(Kept.examination("second")));
            Case one = store.cases().open("one", Kept.mails(3), CLOCK.instant());
            store.cases().keep(shortened(one));
            store.cases().open("two", Kept.mails(2), CLOCK.instant());
        }
    }

    private static Case shortened(Case one) {
        return new Case(
                one.number(),
                "shorter",
                one.openedAt(),
                one.parties(),
                one.mails().subList(1, 2),
                one.determinations(),
                one.stage(),
                one.version());
    }

    private static List<Difference> differences(tokuden.evidence.IntegrityCheck check) {
        return check.check(Progress.UNWATCHED).differences();
    }

    /** Every row of every table that the program fills, as text. */
    private Map<String, List<String>> tables() {
        Map<String, List<String>> all = new TreeMap<>();
        List<String> names =
                new ArrayList<>(
                        List.of(
                                "exhibit",
                                "origin",
                                "journal",
                                "case_sheet",
                                "case_due",
                                "case_clock",
                                "subject_mark",
                                "subject_case"));
        Rows.SHAPES.all().forEach(shape -> names.add(shape.table()));
        try (Database database =
                Database.open(data.resolve("database"), Optional.empty(), Kept.NO_LOG)) {
            for (String table : names) {
                all.put(table, database.query(c -> rows(c.createStatement(), table)));
            }
        }
        return all;
    }

    private static List<String> rows(java.sql.Statement statement, String table)
            throws java.sql.SQLException {
        ResultSet result = statement.executeQuery("select * from " + table);
        List<String> rows = new ArrayList<>();
        while (result.next()) {
            StringBuilder row = new StringBuilder();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                row.append(result.getString(i)).append('|');
            }
            rows.add(row.toString());
        }
        rows.sort(null);
        return rows;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> all = Files.list(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
