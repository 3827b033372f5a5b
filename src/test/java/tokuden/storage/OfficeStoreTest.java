package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tokuden.casework.CaseNumber;
import tokuden.casework.DocumentNumber;
import tokuden.casework.approval.Basis;
import tokuden.casework.approval.Comment;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.DraftNumber;
import tokuden.casework.approval.DraftText;
import tokuden.casework.approval.Mark;
import tokuden.casework.approval.Paragraph;
import tokuden.casework.approval.Route;
import tokuden.casework.approval.Standing;
import tokuden.casework.approval.Station;
import tokuden.casework.approval.Version;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.office.Approval;
import tokuden.office.Circle;
import tokuden.office.JournalEntry;
import tokuden.office.JournalFilter;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.office.SignInRule;
import tokuden.office.signin.Credential;
import tokuden.office.signin.PasswordHash;
import tokuden.reports.Reporter;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

class OfficeStoreTest {
    private static final Instant AT = Instant.parse("2026-04-01T01:02:03.000000004Z");
    private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);
    private static final CaseNumber CASE = new CaseNumber("2026-0001");
    private static final Officer DRAFTER =
            new Officer("suzuki", "鈴木", "係長", Set.of(Role.INVESTIGATION));
    private static final Officer HEAD = new Officer("tanaka", "田中", "課長", Set.of(Role.APPROVAL));
    private static final Station STATION = new Station(Station.Kind.DECISION, "課長", "tanaka");
    private static final Mark MARK = new Mark(STATION, "ito", AT, Mark.How.DECIDED_IN_PLACE, "出張中");

    @TempDir Path data;

    static List<Standing> standings() {
        List<Comment> comments = List.of(new Comment("p1", "直すこと", "tanaka", AT));
        Standing.Decided decided =
                new Standing.Decided(
                        List.of(MARK), new Approval(HEAD, DRAFTER, AT), Sha256.of(new byte[0]));
        return List.of(
                new Standing.Written(comments),
                new Standing.Circulating(List.of()),
                new Standing.SentBack(List.of(MARK), comments),
                decided,
                new Standing.Issued(
                        decided, new DocumentNumber("総基消第1号"), LocalDate.of(2026, 4, 2)),
                new Standing.Withdrawn("不要", "suzuki", AT));
    }

    @ParameterizedTest
    @MethodSource("standings")
    void a_draft_is_the_same_at_every_standing_after_reopening(Standing standing) {
        Draft kept;
        try (Store store = open()) {
            Draft opened = store.drafts().open(AT, number -> draft(number, standing));
            kept = store.drafts().keep(opened);
        }

        try (Store store = open()) {
            assertThat(kept.number()).isEqualTo(new DraftNumber("D2026-0001"));
            assertThat(store.drafts().find(kept.number())).contains(kept);
            assertThat(store.drafts().of(CASE)).containsExactly(kept);
            assertThat(store.drafts().page(Optional.empty(), 5)).containsExactly(kept);
            assertThat(store.drafts().page(Optional.of(kept.number()), 5)).isEmpty();
            kept.waitsFor()
                    .ifPresent(
                            id ->
                                    assertThat(store.drafts().waitingFor(id, 5))
                                            .containsExactly(kept));
            assertThat(store.drafts().waitingFor("nobody", 5)).isEmpty();
        }
    }

    @Test
    void a_draft_changed_by_another_meanwhile_is_not_overwritten() {
        try (Store store = open()) {
            Draft read = store.drafts().open(AT, n -> draft(n, new Standing.Written(List.of())));
            store.drafts().keep(read);

            assertThatThrownBy(() -> store.drafts().keep(read))
                    .isInstanceOfSatisfying(
                            TroubleException.class,
                            t -> assertThat(t.key()).isEqualTo("draft.changed-meanwhile"));
        }
    }

    @Test
    void passwords_circles_reporters_and_the_rule_of_signing_in_are_the_same_after_reopening() {
        Credential fresh =
                Credential.of(
                        "suzuki",
                        new PasswordHash(
                                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                                        + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"),
                        AT,
                        true);
        Credential failed = new Credential("tanaka", fresh.hash(), AT, false, 3, Optional.of(AT));
        Office office =
                new Office(
                        "総務省",
                        "課",
                        "総",
                        List.of(DRAFTER, HEAD),
                        SignInRule.onDuty(Duration.ofMinutes(7)));
        Reporter reporter = new Reporter("情報 提供", "東京都", "03-0000-0000", "a@example.com");
        try (Store store = open()) {
            store.credentials().keep(List.of(fresh, failed));
            store.circles().keep(new Circle("2026-0001", Set.of("suzuki", "tanaka")));
            store.circles().keep(new Circle("2026-0002", Set.of("suzuki")));
            store.circles().dissolve("2026-0002");
            store.reporters().keep(7, reporter);
            store.offices().keep(office);
        }

        try (Store store = open()) {
            assertThat(store.credentials().of("suzuki")).contains(fresh);
            assertThat(store.credentials().of("tanaka")).contains(failed);
            assertThat(store.credentials().of("nobody")).isEmpty();
            assertThat(store.circles().of("2026-0001"))
                    .contains(new Circle("2026-0001", Set.of("suzuki", "tanaka")));
            assertThat(store.circles().of("2026-0002")).isEmpty();
            assertThat(store.reporters().of(7)).contains(reporter);
            assertThat(store.offices().find()).contains(office);
        }
    }

    @Test
    void an_office_kept_before_there_were_passwords_is_on_trial() {
        try (Store store = open()) {
            store.offices().keep(Kept.office());
        }
        try (Database database =
                Database.open(data.resolve("database"), Optional.empty(), Kept.NO_LOG)) {
            database.change(
                    c ->
                            c.createStatement()
                                    .executeUpdate(
                                            "update office set content ="
                                                    + " replace(replace(content,"
                                                    + " '\"mode\":\"TRIAL\",', ''),"
                                                    + " '\"lockAfter\":\"PT10M\",', '')"));
        }

        try (Store store = open()) {
            assertThat(store.offices().find()).contains(Kept.office());
        }
    }

    @Test
    void a_decided_draft_that_the_journal_does_not_tell_is_told_when_the_store_is_opened() {
        try (Store store = open()) {
            decided(store);
        }

        try (Store store = open()) {
            assertThat(store.journal().from(1, 9, JournalFilter.ofSubject("2026-0001")))
                    .singleElement()
                    .satisfies(r -> assertThat(r.entry().action()).isEqualTo("draft.decided"))
                    .satisfies(r -> assertThat(r.entry().actor()).isEqualTo("tanaka"))
                    .satisfies(
                            r ->
                                    assertThat(r.entry().particulars())
                                            .containsEntry("recovered", "true"));
            assertThat(store.integrity().check(Progress.UNWATCHED).differences()).isEmpty();
        }
        try (Store store = open()) {
            assertThat(store.journal().from(1, 9, JournalFilter.ofSubject("2026-0001"))).hasSize(1);
        }
    }

    @Test
    void a_decided_draft_altered_or_removed_in_the_database_is_named() {
        try (Store store = open()) {
            decided(store);
        }
        open().close();
        sql("update draft set content = replace(content, '第一段', '第二段')");
        assertThat(differences())
                .contains(
                        "Draft D2026-0001 is not what was decided: it was changed in the database.");

        sql("update draft set content = '{}'");
        assertThat(differences())
                .contains("Draft D2026-0001 cannot be read: it was changed in the database.");

        sql("delete from draft");
        assertThat(differences())
                .contains("Draft D2026-0001 was decided and is missing in the database.");
    }

    @Test
    void the_journal_is_asked_by_case_and_by_officer() {
        try (Store store = open()) {
            List<JournalEntry> entries = new ArrayList<>();
            for (int i = 0; i < 1200; i++) {
                String actor = i % 2 == 0 ? "suzuki" : "tanaka";
                String action = i % 3 == 0 ? "draft.opened" : "case.opened";
                entries.add(new JournalEntry(AT, actor, action, "2026-0001", new TreeMap<>()));
            }
            store.journal().appendAll(entries);
            JournalFilter drafts =
                    new JournalFilter(
                            Optional.of("suzuki"),
                            Optional.of("2026-0001"),
                            Optional.of("draft."),
                            Optional.empty(),
                            Optional.empty());

            assertThat(store.journal().from(1, 5000, drafts)).hasSize(200);
            assertThat(store.journal().from(1, 3, JournalFilter.ofActor("tanaka")))
                    .extracting(r -> r.seq())
                    .containsExactly(1L, 3L, 5L);
        }
    }

    /** A draft that was decided, kept, and not yet told when the power went. */
    private static void decided(Store store) {
        store.cases().open("事案", List.of(), AT);
        Draft opened = store.drafts().open(AT, n -> draft(n, new Standing.Written(List.of())));
        Sha256 frozen = opened.hash();
        Mark mark = new Mark(STATION, "tanaka", AT, Mark.How.DECIDED, "");
        store.drafts()
                .keep(
                        new Draft(
                                opened.number(),
                                opened.caseNumber(),
                                opened.act(),
                                opened.replaces(),
                                opened.versions(),
                                opened.route(),
                                new Standing.Decided(
                                        List.of(mark), new Approval(HEAD, DRAFTER, AT), frozen),
                                opened.kept()));
    }

    private List<String> differences() {
        return Store.check(new Opening(data, CLOCK, "tanaka", Optional.empty()))
                .check(Progress.UNWATCHED)
                .differences()
                .stream()
                .map(d -> d.in(Locale.ENGLISH))
                .toList();
    }

    private void sql(String change) {
        try (Database database =
                Database.open(data.resolve("database"), Optional.empty(), Kept.NO_LOG)) {
            database.change(c -> c.createStatement().executeUpdate(change));
        }
    }

    private Store open() {
        return Store.open(data, CLOCK, "tanaka");
    }

    private static Draft draft(DraftNumber number, Standing standing) {
        Passage passage = new Passage(Kept.MAIL, "header:Subject", 3, 9, "広告\u0000𠮷");
        DraftText text =
                new DraftText(
                        "標題",
                        "要旨\n二行",
                        List.of(new Paragraph("p1", "第一段", List.of(passage), List.of("f1"))));
        Basis basis =
                new Basis(
                        Kept.parties(),
                        List.of(Kept.determination()),
                        Kept.mails(2),
                        new TreeMap<>(Map.of("act", LocalDate.of(2026, 4, 2))));
        return new Draft(
                number,
                CASE,
                "corrective-order",
                Optional.of(new DraftNumber("D2025-0009")),
                List.of(
                        new Version(1, text, basis, DRAFTER, AT),
                        new Version(2, text, basis, DRAFTER, AT.plusSeconds(1))),
                new Route(List.of(STATION)),
                standing,
                0);
    }
}
