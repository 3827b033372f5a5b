package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.clock.ClockBoard;
import tokuden.casework.clock.RunningClock;
import tokuden.casework.subject.Mark;
import tokuden.casework.subject.SubjectFile;
import tokuden.casework.subject.Subjects;
import tokuden.casework.work.Assigned;
import tokuden.casework.work.CaseLog;
import tokuden.casework.work.Change;
import tokuden.casework.work.Clerk;
import tokuden.casework.work.Entry;
import tokuden.casework.work.FactStated;
import tokuden.casework.work.Logged;
import tokuden.casework.work.Merging;
import tokuden.casework.work.Note;
import tokuden.casework.work.Recording;
import tokuden.casework.work.Splitting;
import tokuden.casework.work.Wakes;
import tokuden.evidence.Sha256;
import tokuden.law.procedure.FactKind;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/** Logs, clocks and subjects on a real store. */
class StoredLogTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00.123456789Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Officer SUZUKI =
            new Officer("suzuki", "鈴木", "係長", Set.of(Role.INVESTIGATION));

    @TempDir Path data;

    @Test
    void an_entry_of_every_kind_is_the_same_after_reopening() {
        CaseNumber number;
        List<Logged> kept;
        try (Store store = open()) {
            number = store.cases().open("事案", Kept.mails(1), NOW).number();
            kept = store.log().keep(new Change(List.of(), drafts(number)));
        }

        try (Store store = open()) {
            List<Logged> read = store.log().of(number).entries();
            assertThat(read).isEqualTo(kept);
            assertThat(read).extracting(Logged::entry).isEqualTo(KeptEntries.all());
            assertThat(read)
                    .extracting(l -> l.entry().kind())
                    .containsAll(EnumSet.allOf(Entry.Kind.class));
        }
    }

    @Test
    void a_subject_and_every_entry_about_it_are_the_same_after_reopening() {
        SubjectFile kept;
        try (Store store = open()) {
            long id =
                    store.subjects().register(KeptEntries.subject(), NOW, "suzuki").subject().id();
            store.subjects()
                    .enter(
                            KeptEntries.subjectEntries(id).stream()
                                    .map(e -> new Subjects.Draft(id, NOW, "suzuki", e))
                                    .toList());
            kept = store.subjects().find(id).orElseThrow();
        }

        try (Store store = open()) {
            Mark mark = Mark.read(Mark.Kind.DOMAIN, "EXAMPLE.jp").orElseThrow();
            assertThat(store.subjects().find(1)).contains(kept);
            assertThat(kept.subject().name()).isEqualTo(KeptEntries.subject().name());
            assertThat(kept.marks()).containsOnlyKeys(mark);
            assertThat(store.subjects().bearing(mark)).containsExactly(1L);
            assertThat(store.subjects().behind(new CaseNumber("2026-0001"))).containsExactly(1L);
            assertThat(store.subjects().page(Long.MAX_VALUE, 9)).containsExactly(kept);
        }
    }

    @Test
    void marks_seen_are_counted_before_and_after_a_day_and_each_mail_once() {
        Mark mark = Mark.read(Mark.Kind.ADDRESS, "a@example.jp").orElseThrow();
        LocalDate day = LocalDate.of(2026, 4, 1);
        try (Store store = open()) {
            List<Subjects.Sighting> seen =
                    List.of(
                            sighting(1, day.minusDays(3), mark),
                            sighting(2, day, mark),
                            sighting(3, day.plusDays(1), mark));
            store.subjects().remember(seen);
            store.subjects().remember(seen);

            var compared = store.subjects().compare(mark, day);

            assertThat(compared.before().mails()).isEqualTo(2);
            assertThat(compared.before().first()).contains(day.minusDays(3));
            assertThat(compared.after().mails()).isEqualTo(1);
            assertThat(compared.after().last()).contains(day.plusDays(1));
        }
    }

    @Test
    void a_merging_is_undone_exactly() {
        try (Store store = open()) {
            Recording recording = new Recording(store.log(), store.journal(), CLOCK);
            Merging merging = new Merging(recording);
            Case target = store.cases().open("甲", Kept.mails(2), NOW);
            Case source = store.cases().open("乙", Kept.mails(4), NOW);
            source =
                    store.cases()
                            .keep(
                                    source.withParties(Kept.parties())
                                            .determined(Kept.determination()));

            Case merged = granted(merging.merge(target, source, "同一の送信者", SUZUKI));
            Case mergedSource = store.cases().find(source.number()).orElseThrow();
            Case apart = granted(merging.undo(merged, mergedSource, "別人", SUZUKI));

            assertThat(merged.mails()).hasSize(4);
            assertThat(merged.determinations()).hasSize(1);
            assertThat(apart).isEqualTo(target.withVersion(apart.version()));
            Case back = store.cases().find(source.number()).orElseThrow();
            assertThat(back).isEqualTo(source.withVersion(back.version()));
            assertThat(store.cases().find(target.number())).contains(apart);
        }
    }

    @Test
    void a_change_that_comes_too_late_keeps_nothing_of_itself() {
        try (Store store = open()) {
            Case read = store.cases().open("甲", Kept.mails(1), NOW);
            store.cases().keep(read.withMails(Kept.mails(2)));
            Change late =
                    new Change(
                            List.of(read),
                            List.of(
                                    new Change.Draft(
                                            read.number(),
                                            NOW,
                                            "suzuki",
                                            new Note("x", Optional.empty()))));

            assertThatThrownBy(() -> store.log().keep(late))
                    .isInstanceOfSatisfying(
                            TroubleException.class,
                            t -> assertThat(t.key()).isEqualTo("case.changed-meanwhile"));
            assertThat(store.log().of(read.number()).entries()).isEmpty();
        }
    }

    @Test
    void a_split_makes_a_case_and_leaves_the_rest() {
        try (Store store = open()) {
            Recording recording = new Recording(store.log(), store.journal(), CLOCK);
            Case whole = store.cases().open("甲", Kept.mails(3), NOW);
            Sha256 chosen = whole.mails().get(2).exhibit();

            Case part =
                    granted(
                            new Splitting(recording)
                                    .split(
                                            whole,
                                            new Splitting.Cut(Set.of(chosen), "乙", "別の送信者"),
                                            SUZUKI));

            assertThat(part.mails()).containsExactly(whole.mails().get(2));
            assertThat(store.cases().find(whole.number()).orElseThrow().mails())
                    .containsExactlyElementsOf(whole.mails().subList(0, 2));
            assertThat(store.cases().holding(chosen)).containsExactly(part.number());
        }
    }

    @Test
    void the_board_is_sorted_by_nearest_end_and_read_page_by_page() {
        try (Store store = open()) {
            Case first = store.cases().open("甲", Kept.mails(1), NOW);
            Case second = store.cases().open("乙", List.of(), NOW);
            enter(store, second, new Assigned("suzuki"));
            enter(store, second, fact(FactKind.REPORT_DUE, "2026-04-20"));
            enter(store, second, fact(FactKind.EXPLANATION_DUE, "2026-04-10"));

            List<RunningClock> all = store.board().nearest(page(Optional.empty(), 99));
            List<RunningClock> one = store.board().nearest(page(Optional.empty(), 1));
            List<RunningClock> rest = store.board().nearest(page(Optional.of(one.get(0)), 99));

            assertThat(all).isSortedAccordingTo(RunningClock.NEAREST);
            assertThat(all).extracting(RunningClock::in).contains(first.number());
            assertThat(one.get(0).rule()).isEqualTo("explanation");
            assertThat(rest).isEqualTo(all.subList(1, all.size()));
            assertThat(store.board().clocksOf(second.number())).hasSize(2);
            store.board().rebuild();
            assertThat(store.board().nearest(page(Optional.empty(), 99))).isEqualTo(all);
        }
    }

    @Test
    void only_the_clocks_of_an_officer_are_shown_when_asked() {
        try (Store store = open()) {
            Case mine = store.cases().open("甲", Kept.mails(1), NOW);
            store.cases().open("乙", Kept.mails(1), NOW);
            enter(store, mine, new Assigned("suzuki"));

            List<RunningClock> shown =
                    store.board()
                            .nearest(
                                    new ClockBoard.Query(
                                            LocalDate.of(2026, 4, 1),
                                            Optional.of("suzuki"),
                                            Optional.empty(),
                                            99));

            assertThat(shown).isNotEmpty().allMatch(c -> c.in().equals(mine.number()));
        }
    }

    @Test
    void a_resubmission_date_wakes_the_case_on_its_day() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        try (Store store = open()) {
            Case in = store.cases().open("甲", List.of(), NOW);
            enter(store, in, new Assigned("suzuki"));
            enter(store, in, new Wakes(Optional.of(day), "回答待ち"));

            assertThat(store.log().waiting("suzuki", day.minusDays(1), 9)).isEmpty();
            assertThat(store.log().waiting("suzuki", day, 9))
                    .containsExactly(new CaseLog.Waiting(in.number(), "", day));
        }
    }

    @Test
    void what_was_kept_but_not_told_is_told_at_the_next_opening() {
        CaseNumber number;
        try (Store store = open()) {
            number = store.cases().open("甲", List.of(), NOW).number();
            new Clerk(new Recording(store.log(), store.journal(), CLOCK))
                    .note(number, "記録済み", Optional.empty(), SUZUKI);
            store.log().keep(new Change(List.of(), drafts(number).subList(0, 2)));
        }

        try (Store store = open()) {
            assertThat(store.journal().from(1, 99))
                    .filteredOn(r -> r.entry().action().equals(Recording.ACTION))
                    .extracting(r -> r.entry().particulars().get("entry"))
                    .containsExactly("1", "2", "3");
            assertThat(store.integrity().check(Progress.UNWATCHED).differences()).isEmpty();
        }
    }

    @Test
    void an_entry_changed_deleted_or_put_in_by_hand_is_named() {
        try (Store store = open()) {
            CaseNumber number = store.cases().open("甲", List.of(), NOW).number();
            store.log().keep(new Change(List.of(), drafts(number).subList(0, 3)));
        }
        open().close();
        try (Database database =
                Database.open(data.resolve("database"), Optional.empty(), Kept.NO_LOG)) {
            database.change(c -> new Sql(c).change("update case_entry set at = now() where id=1"));
            database.change(c -> new Sql(c).change("delete from case_entry where id = 2"));
            database.change(
                    c ->
                            new Sql(c)
                                    .change(
                                            "insert into case_entry select 0, case_number, kind,"
                                                    + " at, officer, content, seal from case_entry"
                                                    + " where id = 3"));
        }

        assertThat(
                        Store.check(new Opening(data, CLOCK, "tanaka", Optional.empty()))
                                .check(Progress.UNWATCHED)
                                .differences())
                .extracting(d -> d.key())
                .contains("entry.changed", "entry.missing", "entry.not-in-journal")
                .allMatch(key -> key.matches("(entry\\.|state\\.row-).*|file\\.changed"));
    }

    private static ClockBoard.Query page(Optional<RunningClock> after, int limit) {
        return new ClockBoard.Query(LocalDate.of(2026, 4, 1), Optional.empty(), after, limit);
    }

    private static void enter(Store store, Case in, Entry entry) {
        store.log()
                .keep(
                        new Change(
                                List.of(),
                                List.of(new Change.Draft(in.number(), NOW, "suzuki", entry))));
    }

    private static FactStated fact(FactKind kind, String day) {
        return new FactStated(kind, LocalDate.parse(day), "", "通知書");
    }

    private static List<Change.Draft> drafts(CaseNumber number) {
        return KeptEntries.all().stream()
                .map(e -> new Change.Draft(number, NOW, "suzuki", e))
                .toList();
    }

    private static Subjects.Sighting sighting(int mail, LocalDate day, Mark mark) {
        return new Subjects.Sighting(Sha256.of(new byte[] {(byte) mail}), day, List.of(mark));
    }

    private static <T> T granted(Answer<T> answer) {
        return answer.match(
                value -> value,
                refusal -> {
                    throw new AssertionError(refusal.lacks());
                });
    }

    private Store open() {
        return Store.open(data, CLOCK, "tanaka");
    }
}
