package tokuden.casework.work;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.casework.work.Desk.BOTH;
import static tokuden.casework.work.Desk.SUZUKI;
import static tokuden.casework.work.Desk.TANAKA;
import static tokuden.casework.work.Desk.granted;
import static tokuden.casework.work.Desk.lacks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.Party;
import tokuden.evidence.Sha256;
import tokuden.law.procedure.FactKind;

/** What is done to a case day by day, and that nothing of it is ever lost. */
class WorkingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private final Desk desk = new Desk();
    private final Clerk clerk = new Clerk(desk.recording);
    private final Merging merging = new Merging(desk.recording);
    private final Voiding voiding = new Voiding(desk.recording);

    @Test
    void a_correction_is_a_further_note_and_the_first_stays() {
        Case in = desk.aCaseWith(1);
        Logged first = granted(clerk.note(in.number(), "誤", Optional.empty(), SUZUKI));
        granted(clerk.note(in.number(), "正", Optional.of(first.id()), SUZUKI));

        assertThat(desk.store.log().of(in.number()).standing(Note.class))
                .extracting(Note::text)
                .containsExactly("誤", "正");
        assertThat(lacks(clerk.note(in.number(), "x", Optional.of(99L), SUZUKI)))
                .containsExactly("entry.unknown");
    }

    @Test
    void closing_deletes_nothing_and_reopening_finds_everything() {
        Case in = desk.aCaseWith(2);
        TaskSet task = new TaskSet("照会", "suzuki", Optional.of(TODAY), "");
        granted(clerk.setTask(in.number(), task, SUZUKI));
        granted(clerk.close(in.number(), "証拠不十分", SUZUKI));

        assertThat(lacks(clerk.setTask(in.number(), task, SUZUKI))).containsExactly("case.closed");
        granted(clerk.note(in.number(), "終結後のメモ", Optional.empty(), SUZUKI));
        granted(clerk.reopen(in.number(), "新しい情報", SUZUKI));

        assertThat(desk.sheet(in).tasks()).hasSize(1);
        assertThat(desk.again(in)).isEqualTo(in);
    }

    @Test
    void an_entry_counts_until_a_second_officer_agrees_that_it_be_voided() {
        Case in = desk.aCaseWith(1);
        Logged note = granted(clerk.note(in.number(), "誤記", Optional.empty(), SUZUKI));
        Logged asked = granted(voiding.ask(in.number(), note.id(), "別件", BOTH));

        assertThat(desk.store.log().of(in.number()).standing(Note.class)).hasSize(1);
        assertThat(lacks(voiding.agree(in.number(), asked.id(), BOTH, BOTH)))
                .containsExactly("void.four-eyes");
        assertThat(lacks(voiding.agree(in.number(), asked.id(), SUZUKI, TANAKA)))
                .containsExactly("void.other-asker");
        granted(voiding.agree(in.number(), asked.id(), BOTH, TANAKA));
        assertThat(desk.store.log().of(in.number()).standing(Note.class)).isEmpty();

        granted(voiding.lift(in.number(), note.id(), "正しかった", TANAKA));
        assertThat(desk.store.log().of(in.number()).standing(Note.class)).hasSize(1);
        assertThat(desk.store.log().of(in.number()).entries()).hasSize(4);
    }

    @Test
    void a_merging_is_undone_and_not_voided() {
        Case target = desk.aCaseWith(1);
        Case source = desk.aCaseWith(2);
        granted(merging.merge(target, source, "同一", SUZUKI));
        long merged = desk.store.log().of(target.number()).entries().get(0).id();

        assertThat(lacks(voiding.ask(target.number(), merged, "x", SUZUKI)))
                .containsExactly("void.never");
    }

    @Test
    void a_preview_tells_what_would_come_and_changes_nothing() {
        Case target = desk.aCaseWith(2);
        Case source = desk.aCaseWith(5);

        Merging.Preview preview = merging.preview(target, source, SUZUKI);

        assertThat(preview.mails()).hasSize(3);
        assertThat(preview.shared()).isEqualTo(2);
        assertThat(preview.lacks()).isEmpty();
        assertThat(desk.again(target)).isEqualTo(target);
    }

    @Test
    void undoing_a_merging_restores_both_cases_exactly() {
        Party shared = new Party("株式会社例", "東京都", "例太郎", Party.Part.SENDER);
        Party own = new Party("乙", "大阪府", "", Party.Part.ENTRUSTER);
        Case target = desk.store.cases().keep(desk.aCaseWith(2).withParties(List.of(shared)));
        Case source = desk.store.cases().keep(desk.aCaseWith(4).withParties(List.of(shared, own)));

        Case merged = granted(merging.merge(target, source, "同一", SUZUKI));
        assertThat(merged.parties()).containsExactly(shared, own);
        assertThat(desk.sheet(source).state()).isEqualTo(Sheet.State.MERGED);
        granted(merging.undo(merged, desk.again(source), "別人", SUZUKI));

        assertThat(desk.again(target))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(target);
        assertThat(desk.again(source))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(source);
        assertThat(desk.sheet(source)).isEqualTo(Sheet.BLANK);
        assertThat(lacks(merging.undo(desk.again(target), desk.again(source), "x", SUZUKI)))
                .containsExactly("merge.not-merged");
    }

    @Test
    void mails_that_came_after_the_merging_stay_when_it_is_undone() {
        Case target = desk.aCaseWith(1);
        Case source = desk.aCaseWith(2);
        Case merged = granted(merging.merge(target, source, "同一", SUZUKI));
        Case grown = desk.store.cases().keep(merged.withMails(Desk.mails(5, 6)));

        Case apart = granted(merging.undo(grown, desk.again(source), "別人", SUZUKI));

        assertThat(apart.mails()).containsExactly(Desk.mails(0, 1).get(0), Desk.mails(5, 6).get(0));
    }

    @Test
    void an_old_number_leads_through_every_merging() {
        Case one = desk.aCaseWith(1);
        Case two = desk.aCaseWith(1);
        Case three = desk.aCaseWith(1);
        granted(merging.merge(two, one, "同一", SUZUKI));
        granted(merging.merge(three, desk.again(two), "同一", SUZUKI));

        CaseNumber today = new Numbers(desk.store.log()).today(one.number());

        assertThat(today).isEqualTo(three.number());
        assertThat(lacks(merging.merge(desk.again(three), desk.again(one), "x", SUZUKI)))
                .containsExactly("case.merged");
    }

    @Test
    void a_split_needs_some_of_the_mails_but_not_all() {
        Case in = desk.aCaseWith(2);
        Sha256 first = in.mails().get(0).exhibit();
        Splitting splitting = new Splitting(desk.recording);

        assertThat(lacks(splitting.split(in, new Splitting.Cut(Set.of(), "題", "理由"), SUZUKI)))
                .containsExactly("split.some");
        Case part =
                granted(splitting.split(in, new Splitting.Cut(Set.of(first), "題", "理由"), SUZUKI));

        assertThat(part.mails()).hasSize(1);
        assertThat(desk.again(in).mails()).hasSize(1);
    }

    @Test
    void many_cases_take_the_same_entry_and_the_others_are_named() {
        Case one = desk.aCaseWith(1);
        Case two = desk.aCaseWith(1);
        granted(clerk.close(two.number(), "対象外", SUZUKI));

        Bulk.Outcome outcome =
                new Bulk(desk.recording)
                        .assign(List.of(one.number(), two.number()), "suzuki", SUZUKI);

        assertThat(outcome.entered()).containsExactly(one.number());
        assertThat(outcome.refused()).containsOnlyKeys(two.number());
        assertThat(desk.sheet(one).owner()).isEqualTo("suzuki");
    }

    @Test
    void tags_are_put_on_and_taken_off() {
        Case in = desk.aCaseWith(1);
        Bulk bulk = new Bulk(desk.recording);
        bulk.tag(List.of(in.number()), new Tagged(List.of("急", "携帯"), List.of()), SUZUKI);
        bulk.tag(List.of(in.number()), new Tagged(List.of(), List.of("急")), SUZUKI);

        assertThat(desk.sheet(in).tags()).containsExactly("携帯");
    }

    @Test
    void a_fact_has_happened_and_an_order_is_not_known_before_it_was_made() {
        CaseNumber in = desk.aCaseWith(1).number();
        granted(clerk.state(in, fact(FactKind.ORDER_MADE, TODAY), TODAY, SUZUKI));

        assertThat(
                        lacks(
                                clerk.state(
                                        in,
                                        fact(FactKind.ORDER_ARRIVED, TODAY.minusDays(1)),
                                        TODAY,
                                        SUZUKI)))
                .containsExactly("fact.before-order");
        assertThat(
                        lacks(
                                clerk.state(
                                        in,
                                        fact(FactKind.RULING_MADE, TODAY.plusDays(1)),
                                        TODAY,
                                        SUZUKI)))
                .containsExactly("fact.in-future");
        granted(clerk.state(in, fact(FactKind.COMPLIANCE_DUE, TODAY.plusDays(9)), TODAY, SUZUKI));
    }

    @Test
    void the_selection_for_a_referral_holds_mails_of_the_case_with_a_reason() {
        Case in = desk.aCaseWith(2);
        Sha256 mail = in.mails().get(1).exhibit();
        Sha256 strange = Sha256.of(new byte[] {99});

        assertThat(lacks(clerk.select(in, new Selected(true, List.of(strange), ""), SUZUKI)))
                .containsExactly("selection.no-reason", "selection.not-in-case");
        granted(clerk.select(in, new Selected(true, List.of(mail), "立証十分"), SUZUKI));
        assertThat(desk.sheet(in).selected()).containsExactly(mail);
        granted(clerk.select(in, new Selected(false, List.of(mail), "不足"), SUZUKI));
        assertThat(desk.sheet(in).selected()).isEmpty();
    }

    @Test
    void a_timeline_is_filtered_by_sort_words_and_days() {
        Case in = desk.aCaseWith(3);
        granted(clerk.note(in.number(), "電話", Optional.empty(), SUZUKI));
        Timeline timeline = Timeline.of(in, desk.store.log().of(in.number()));

        assertThat(timeline.items()).hasSize(4);
        assertThat(
                        timeline.filtered(
                                new Timeline.Filter(
                                        Set.of(Entry.Sort.NOTE),
                                        "電話",
                                        Optional.empty(),
                                        Optional.empty()),
                                Locale.JAPANESE))
                .hasSize(1);
        assertThat(
                        timeline.filtered(
                                new Timeline.Filter(
                                        Set.of(),
                                        "",
                                        Optional.of(LocalDate.of(2026, 3, 2)),
                                        Optional.of(LocalDate.of(2026, 3, 3))),
                                Locale.JAPANESE))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Entry.Kind.class)
    void every_kind_of_entry_has_a_sentence_in_both_languages(Entry.Kind kind) {
        Timeline.Item item =
                new Timeline.Item(
                        Optional.empty(),
                        kind.sort(),
                        kind.name(),
                        List.of("a", "b", "c", "d"),
                        "",
                        Optional.of(1L),
                        true);

        assertThat(item.in(Locale.JAPANESE)).startsWith("【取消し済】");
        assertThat(item.in(Locale.ENGLISH)).startsWith("[voided]");
    }

    @Test
    void only_an_investigator_writes_in_a_log_and_the_journal_tells_every_entry() {
        CaseNumber in = desk.aCaseWith(1).number();

        assertThat(lacks(clerk.note(in, "x", Optional.empty(), TANAKA)))
                .containsExactly("officer.not-investigator");
        Logged kept = granted(clerk.note(in, "x", Optional.empty(), SUZUKI));

        assertThat(desk.store.journal().from(1, 9))
                .extracting(r -> r.entry().particulars().get("sha256"))
                .containsExactly(kept.seal().hex());
    }

    private static FactStated fact(FactKind kind, LocalDate day) {
        return new FactStated(kind, day, "", "配達証明");
    }
}
