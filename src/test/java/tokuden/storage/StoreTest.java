package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.Stage;
import tokuden.evidence.Difference;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Exhibits;
import tokuden.evidence.IntegrityCheck;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.office.JournalEntry;
import tokuden.reports.Report;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

class StoreTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-04-01T00:00:00.123456789Z"), ZoneOffset.UTC);

    @TempDir Path data;

    @Test
    void the_same_bytes_from_two_places_are_one_exhibit_with_two_origins() {
        try (Store store = open()) {
            Sealing sealing = new Sealing(store.exhibits());

            Exhibits.Sealed first = sealing.seal(mail("a"), from("a.eml"));
            Exhibits.Sealed second = sealing.seal(mail("a"), from("copy/a.eml"));
            Exhibits.Sealed again = sealing.seal(mail("a"), from("a.eml"));

            assertThat(first.novel()).isTrue();
            assertThat(second.novel()).isFalse();
            assertThat(second.newSource()).isTrue();
            assertThat(again.newSource()).isFalse();
            assertThat(again.exhibit().origins())
                    .containsExactly(from("a.eml"), from("copy/a.eml"));
            assertThat(store.exhibits().count()).isEqualTo(1);
        }
    }

    @Test
    void originals_come_back_byte_for_byte_after_reopening() {
        List<Sealing.Arrived> arrived =
                List.of(
                        new Sealing.Arrived(mail("a"), from("a.eml")),
                        new Sealing.Arrived(new byte[0], from("empty.eml")),
                        new Sealing.Arrived(mail("a"), from("a2.eml")),
                        new Sealing.Arrived(new byte[] {0, -1, 13, 10}, from("b.eml")));
        List<Exhibits.Sealed> sealed;
        try (Store store = open()) {
            sealed = new Sealing(store.exhibits()).sealAll(arrived);
        }

        try (Store store = open()) {
            for (int i = 0; i < arrived.size(); i++) {
                Sha256 hash = sealed.get(i).exhibit().hash();
                assertThat(store.exhibits().bytes(hash)).isEqualTo(arrived.get(i).bytes());
            }
            Sha256 twice = sealed.get(0).exhibit().hash();
            assertThat(store.exhibits().find(twice)).contains(sealed.get(2).exhibit());
            assertThat(store.exhibits().page(Optional.empty(), 10))
                    .extracting(Exhibit::hash)
                    .isSorted()
                    .hasSize(3);
            assertThat(store.integrity().check(Progress.UNWATCHED).differences()).isEmpty();
        }
    }

    @Test
    void every_sealing_is_told_in_the_journal_in_order() {
        try (Store store = open()) {
            Sealing sealing = new Sealing(store.exhibits());
            sealing.seal(mail("a"), from("a.eml"));
            sealing.seal(mail("b"), from("b.eml"));
            sealing.seal(mail("a"), from("c.eml"));

            assertThat(store.journal().from(1, 10))
                    .extracting(r -> r.entry().action())
                    .containsExactly(
                            "store.created",
                            "exhibit.sealed",
                            "exhibit.sealed",
                            "exhibit.origin-added");
            assertThat(store.journal().head().orElseThrow().seq()).isEqualTo(4);
        }
    }

    @Test
    void a_report_is_the_same_after_reopening() {
        Report report = Kept.report();
        try (Store store = open()) {
            store.reports().add(List.of(report, report));
            store.reports().keepStatement(1, Kept.statement());
        }

        try (Store store = open()) {
            assertThat(store.reports().find(1))
                    .contains(report.withId(1).withStatement(Kept.statement()));
            assertThat(store.reports().of(report.mail())).hasSize(2);
            assertThat(store.reports().page(Long.MAX_VALUE, 1)).containsExactly(report.withId(2));
            assertThat(store.reports().page(2, 5)).extracting(Report::id).containsExactly(1L);
            assertThat(store.reports().count()).isEqualTo(2);
        }
    }

    @Test
    void the_newest_examination_is_given_and_an_equal_one_changes_nothing() {
        try (Store store = open()) {
            store.examinations().keep(List.of(Kept.examination("first")));
            store.examinations().keep(List.of(Kept.examination("second")));
            store.examinations().keep(List.of(Kept.examination("second")));
        }

        try (Store store = open()) {
            assertThat(store.examinations().of(Kept.MAIL)).contains(Kept.examination("second"));
            assertThat(store.examinations().history(Kept.MAIL))
                    .containsExactly(Kept.examination("first"), Kept.examination("second"));
            assertThat(store.examinations().of(Sha256.of(mail("x")))).isEmpty();
        }
    }

    @Test
    void the_office_is_the_same_after_reopening() {
        try (Store store = open()) {
            assertThat(store.offices().find()).isEmpty();
            store.offices().keep(Kept.office());
        }

        try (Store store = open()) {
            assertThat(store.offices().find()).contains(Kept.office());
        }
    }

    @Test
    void a_case_is_the_same_at_every_stage_after_reopening() {
        for (Stage stage : Kept.stages()) {
            Case kept;
            try (Store store = open()) {
                Case opened = store.cases().open("迷惑な広告", Kept.mails(1), CLOCK.instant());
                kept =
                        store.cases()
                                .keep(
                                        opened.withParties(Kept.parties())
                                                .withMails(Kept.mails(3))
                                                .determined(Kept.determination())
                                                .at(stage));
            }

            try (Store store = open()) {
                assertThat(store.cases().find(kept.number())).contains(kept);
                assertThat(store.cases().holding(Kept.mails(3).get(2).exhibit()))
                        .contains(kept.number());
            }
        }
    }

    @Test
    void cases_are_numbered_by_year_and_listed_newest_first() {
        try (Store store = open()) {
            Instant newYear = Instant.parse("2025-12-31T15:00:00Z");
            store.cases().open("one", List.of(), newYear.minusSeconds(1));
            store.cases().open("two", List.of(), newYear);
            store.cases().open("three", List.of(), newYear);

            assertThat(store.cases().page(Optional.empty(), 2))
                    .extracting(c -> c.number().text())
                    .containsExactly("2026-0002", "2026-0001");
            assertThat(store.cases().page(Optional.of(new CaseNumber("2026-0001")), 9))
                    .extracting(c -> c.number().text())
                    .containsExactly("2025-0001");
        }
    }

    @Test
    void a_case_changed_by_another_meanwhile_is_not_overwritten() {
        try (Store store = open()) {
            Case read = store.cases().open("one", List.of(), CLOCK.instant());
            store.cases().keep(read.withMails(Kept.mails(1)));

            assertThatThrownBy(() -> store.cases().keep(read.withMails(Kept.mails(2))))
                    .isInstanceOfSatisfying(
                            TroubleException.class,
                            t -> assertThat(t.key()).isEqualTo("case.changed-meanwhile"));
            assertThat(store.cases().find(read.number()).orElseThrow().mails()).hasSize(1);
        }
    }

    @Test
    void document_numbers_run_by_fiscal_year_and_are_never_given_twice() {
        CaseNumber number = new CaseNumber("2026-0001");
        try (Store store = open()) {
            Set<String> given = new HashSet<>();
            IntStream.range(0, 40)
                    .parallel()
                    .mapToObj(
                            i ->
                                    store.documentRegister()
                                            .take("総基消", LocalDate.of(2026, 4, 1), number, "ORDER"))
                    .forEach(
                            n -> {
                                synchronized (given) {
                                    given.add(n.text());
                                }
                            });

            assertThat(given).hasSize(40).contains("総基消第1号", "総基消第40号");
            assertThat(
                            store.documentRegister()
                                    .take("総基消", LocalDate.of(2026, 3, 31), number, "ORDER")
                                    .text())
                    .isEqualTo("総基消第1号");
        }
    }

    @Test
    void a_store_in_use_says_who_has_it_open() {
        try (Store first = open()) {
            assertThat(first.exhibits().count()).isZero();

            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            TroubleException.class,
                            t -> {
                                assertThat(t.key()).isEqualTo("store.in-use");
                                assertThat(t.args().get(1))
                                        .contains(Long.toString(ProcessHandle.current().pid()));
                            });
        }
    }

    @Test
    void a_folder_with_other_files_is_not_taken_for_a_store() throws IOException {
        Files.writeString(data.resolve("photo.txt"), "x");

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        TroubleException.class,
                        t -> assertThat(t.key()).isEqualTo("store.not-a-store"));
    }

    @Test
    void a_deleted_database_gets_exhibits_and_journal_back_from_the_files() throws IOException {
        Exhibit sealed;
        try (Store store = open()) {
            sealed = new Sealing(store.exhibits()).seal(mail("a"), from("a.eml")).exhibit();
        }
        Files.delete(data.resolve("database/tokuden.mv.db"));

        try (Store store = open()) {
            assertThat(store.exhibits().find(sealed.hash())).contains(sealed);
            assertThat(store.journal().from(1, 9)).hasSize(2);
            assertThat(store.integrity().check(Progress.UNWATCHED).differences()).isEmpty();
        }
    }

    @Test
    void a_damaged_database_is_named_and_the_files_are_checked_all_the_same() throws IOException {
        try (Store store = open()) {
            new Sealing(store.exhibits()).seal(mail("a"), from("a.eml"));
        }
        Files.write(data.resolve("database/tokuden.mv.db"), new byte[9000]);

        IntegrityCheck.Outcome outcome =
                Store.check(new Opening(data, CLOCK, "tanaka", Optional.empty()))
                        .check(Progress.UNWATCHED);

        assertThat(outcome.exhibits()).isEqualTo(1);
        assertThat(outcome.differences())
                .extracting(Difference::key)
                .containsExactly("file.changed", "database.unreadable");
    }

    @Test
    void an_altered_export_is_found() throws IOException {
        Path exported = data.resolveSibling(data.getFileName() + "-export.eml");
        try (Store store = open()) {
            new Sealing(store.exhibits()).seal(mail("a"), from("a.eml"));
            Files.write(exported, mail("a"));
            assertThat(store.integrity().checkExported(exported)).isEmpty();

            Files.write(exported, mail("b"));

            assertThat(store.integrity().checkExported(exported))
                    .singleElement()
                    .satisfies(d -> assertThat(d.key()).isEqualTo("exported.unknown"));
        } finally {
            Files.deleteIfExists(exported);
        }
    }

    @Test
    void a_row_changed_in_the_database_is_found() {
        try (Store store = open()) {
            new Sealing(store.exhibits()).seal(mail("a"), from("a.eml"));
            store.journal()
                    .append(new JournalEntry(CLOCK.instant(), "tanaka", "x", "y", new TreeMap<>()));
        }
        try (Database database =
                Database.open(data.resolve("database"), Optional.empty(), Kept.NO_LOG)) {
            database.change(
                    c -> c.createStatement().executeUpdate("update origin set officer = 'sato'"));
            database.change(
                    c ->
                            c.createStatement()
                                    .executeUpdate(
                                            "update journal set actor = 'sato' where seq=3"));
        }

        assertThat(
                        Store.check(new Opening(data, CLOCK, "tanaka", Optional.empty()))
                                .check(Progress.UNWATCHED)
                                .differences())
                .extracting(d -> d.key())
                .contains("exhibit.origin-differs", "journal.row-changed");
    }

    @Test
    void a_case_changed_in_the_database_or_without_its_mails_is_found() {
        try (Store store = open()) {
            store.cases().open("one", Kept.mails(1), CLOCK.instant());
        }
        try (Database database =
                Database.open(data.resolve("database"), Optional.empty(), Kept.NO_LOG)) {
            database.change(
                    c -> c.createStatement().executeUpdate("update case_file set content = '{}'"));
        }

        assertThat(
                        Store.check(new Opening(data, CLOCK, "tanaka", Optional.empty()))
                                .check(Progress.UNWATCHED)
                                .differences())
                .extracting(d -> d.in(java.util.Locale.ENGLISH))
                .anyMatch(text -> text.startsWith("Case 2026-0001 cannot be read"))
                .anyMatch(text -> text.contains("of case 2026-0001 is missing"));
    }

    private Store open() {
        return Store.open(data, CLOCK, "tanaka");
    }

    private static byte[] mail(String text) {
        return ("Subject: " + text + "\r\n\r\n本文\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Origin from(String source) {
        return new Origin(source, Origin.Kind.FILE, CLOCK.instant(), "tanaka", Optional.empty());
    }
}
