package tokuden.casework.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.casework.approval.Drafted.ITO;
import static tokuden.casework.approval.Drafted.SATO;
import static tokuden.casework.approval.Drafted.SUZUKI;
import static tokuden.casework.approval.Drafted.TAKAHASHI;
import static tokuden.casework.approval.Drafted.TODAY;
import static tokuden.casework.approval.Drafted.granted;
import static tokuden.casework.approval.Drafted.lacks;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tokuden.casework.Case;
import tokuden.casework.CorrectiveOrder;
import tokuden.office.JournalFilter;

class DraftRoadTest {
    private final Drafted office = new Drafted();

    @Test
    void a_draft_goes_along_its_route_and_the_journal_of_the_case_tells_it() {
        Draft issued = office.issued();

        Case in = office.store.cases().find(issued.caseNumber()).orElseThrow();
        CorrectiveOrder order = (CorrectiveOrder) in.stage();
        assertThat(order.approval().by()).isEqualTo(TAKAHASHI);
        assertThat(((Standing.Issued) issued.standing()).number()).isEqualTo(order.number());
        assertThat(issued.isAsDecided()).isTrue();
        assertThat(
                        office.store
                                .journal()
                                .from(1, 99, JournalFilter.ofSubject(issued.caseNumber().text())))
                .extracting(r -> r.entry().action() + " " + r.entry().actor())
                .endsWith(
                        "draft.opened suzuki",
                        "draft.circulated suzuki",
                        "draft.concurred sato",
                        "draft.concurred ito",
                        "draft.decided takahashi",
                        "case.order-decided takahashi",
                        "draft.issued suzuki");
    }

    @Test
    void it_waits_for_one_officer_at_a_time() {
        assertThat(office.written().waitsFor()).contains("suzuki");
        assertThat(office.circulating().waitsFor()).contains("sato");
        assertThat(office.atTheDecision().waitsFor()).contains("takahashi");
        assertThat(office.decided().waitsFor()).contains("suzuki");
        assertThat(office.issued().waitsFor()).isEmpty();
        assertThat(office.withdrawn().waitsFor()).isEmpty();
    }

    @Test
    void only_the_officer_of_the_stop_acts_there_and_nobody_is_passed_over() {
        Draft circulating = office.circulating();

        assertThat(lacks(office.circulation.concur(circulating, ITO)))
                .containsExactly("draft.not-his-station");
        assertThat(lacks(office.circulation.decide(circulating, TAKAHASHI)))
                .containsExactly("draft.not-yet-there", "draft.not-his-station");
        assertThat(lacks(office.circulation.concur(office.atTheDecision(), TAKAHASHI)))
                .containsExactly("draft.decides");
    }

    @Test
    void a_comment_is_pinned_to_a_paragraph_and_lasts_until_the_draft_circulates_again() {
        Draft back = office.sentBack();
        Draft revised =
                granted(
                        office.drafting.revise(
                                back, Drafted.text("第一", "第二（訂正）"), back.newest().basis(), SUZUKI));

        assertThat(back.standing().comments())
                .singleElement()
                .satisfies(c -> assertThat(c.paragraph()).isEqualTo("p2"));
        assertThat(revised.standing().comments()).isEqualTo(back.standing().comments());
        assertThat(revised.newest().number()).isEqualTo(2);
        assertThat(office.circulation.page(revised).since())
                .containsExactly(new Change(Change.Kind.CHANGED, "p2", "第二", "第二（訂正）"));
    }

    @Test
    void a_draft_is_not_sent_back_without_saying_what_and_where() {
        Draft circulating = office.circulating();

        assertThat(lacks(office.circulation.sendBack(circulating, List.of(), SATO)))
                .containsExactly("draft.no-comment");
        assertThat(
                        lacks(
                                office.circulation.sendBack(
                                        circulating,
                                        List.of(new Circulation.Remark("p9", "x")),
                                        SATO)))
                .containsExactly("draft.no-paragraph");
    }

    @Test
    void deciding_in_place_of_another_is_seen_until_he_has_reviewed_it() {
        Draft waiting = office.atTheDecision();

        assertThat(lacks(office.circulation.decideInPlace(waiting, "", ITO)))
                .containsExactly("draft.in-place-reason");
        assertThat(lacks(office.circulation.decideInPlace(waiting, "急ぐ", TAKAHASHI)))
                .containsExactly("draft.own-station");
        Draft decided = granted(office.circulation.decideInPlace(waiting, "課長出張中", ITO));
        Draft issued = granted(office.issuing.issue(decided, TODAY, "総基消", SUZUKI));
        assertThat(issued.waitsFor()).contains("takahashi");
        assertThat(lacks(office.circulation.review(issued, ITO)))
                .containsExactly("draft.not-his-station");
        Draft reviewed = granted(office.circulation.review(issued, TAKAHASHI));

        assertThat(reviewed.standing().marks())
                .extracting(Mark::how)
                .containsExactly(
                        Mark.How.CONCURRED,
                        Mark.How.CONCURRED,
                        Mark.How.DECIDED_IN_PLACE,
                        Mark.How.REVIEWED);
        assertThat(reviewed.waitsFor()).isEmpty();
        assertThat(lacks(office.circulation.review(reviewed, TAKAHASHI)))
                .containsExactly("draft.no-review");
    }

    @Test
    void what_was_decided_is_frozen_and_an_altered_letter_is_noticed_before_the_issue() {
        Draft decided = office.decided();
        Version newest = decided.newest();
        Version forged =
                new Version(
                        newest.number(),
                        Drafted.text("第一", "第二 "),
                        newest.basis(),
                        newest.by(),
                        newest.at());
        Draft altered =
                new Draft(
                        decided.number(),
                        decided.caseNumber(),
                        decided.act(),
                        decided.replaces(),
                        List.of(forged),
                        decided.route(),
                        decided.standing(),
                        decided.kept());

        assertThat(decided.isAsDecided()).isTrue();
        assertThat(altered.isAsDecided()).isFalse();
        assertThat(lacks(office.issuing.issue(altered, TODAY, "総基消", SUZUKI)))
                .containsExactly("draft.altered");
    }

    @Test
    void a_change_after_the_decision_is_a_new_draft_that_shows_what_changed() {
        Draft decided = office.decided();
        Case in = office.store.cases().find(decided.caseNumber()).orElseThrow();

        assertThat(
                        lacks(
                                office.drafting.revise(
                                        decided,
                                        Drafted.text("別"),
                                        decided.newest().basis(),
                                        SUZUKI)))
                .containsExactly("rights.state");
        Draft anew =
                granted(
                        office.drafting.draft(
                                in,
                                new Proposal(
                                        OrderIssuing.ORDER,
                                        Drafted.text("第一"),
                                        Basis.of(in),
                                        Drafted.route(),
                                        Optional.of(decided.number())),
                                SUZUKI));

        assertThat(office.circulation.page(anew).since())
                .containsExactly(new Change(Change.Kind.REMOVED, "p2", "第二", ""));
    }

    @Test
    void only_a_decided_draft_of_the_same_case_is_replaced() {
        Draft written = office.written();
        Case in = office.store.cases().find(written.caseNumber()).orElseThrow();

        assertThat(
                        lacks(
                                office.drafting.draft(
                                        in,
                                        new Proposal(
                                                OrderIssuing.ORDER,
                                                Drafted.text("第一"),
                                                Basis.of(in),
                                                Drafted.route(),
                                                Optional.of(written.number())),
                                        SUZUKI)))
                .containsExactly("draft.not-replaceable");
    }

    @Test
    void an_issue_begun_before_a_crash_is_finished_with_the_same_number() {
        Draft decided = office.decided();
        Draft issued = granted(office.issuing.issue(decided, TODAY, "総基消", SUZUKI));
        Draft asBefore = decided.withKept(issued.kept());

        Draft again = granted(office.issuing.issue(asBefore, TODAY, "総基消", SUZUKI));

        assertThat(((Standing.Issued) again.standing()).number())
                .isEqualTo(((Standing.Issued) issued.standing()).number());
    }

    @Test
    void nothing_goes_out_before_the_day_it_was_decided() {
        assertThat(lacks(office.issuing.issue(office.decided(), TODAY.minusDays(1), "総基消", SUZUKI)))
                .containsExactly("draft.issued-before-decision");
    }

    @Test
    void the_approvers_page_says_what_he_decides() {
        ApproverPage page = office.circulation.page(office.circulating());

        assertThat(page.addressees()).extracting(p -> p.name()).containsExactly("株式会社例");
        assertThat(page.gist()).containsExactly("要旨一", "要旨二", "要旨三");
        assertThat(page.articles())
                .extracting(a -> a.provision().cited() + " " + a.edition())
                .containsExactly("第4条第1号 2025-06-01");
        assertThat(page.mails()).isEqualTo(1);
        assertThat(page.gaps()).isEmpty();
        assertThat(page.draft().newest().text().paragraphs().get(0).passages()).hasSize(1);
    }

    @Test
    void a_route_ends_with_one_approver_and_holds_nobody_twice() {
        Case in = office.ready(SUZUKI);
        Route odd =
                new Route(
                        List.of(
                                new Station(Station.Kind.DECISION, "課長", "takahashi"),
                                new Station(Station.Kind.CIRCULATION, "課長", "takahashi"),
                                new Station(Station.Kind.CIRCULATION, "誰", "nobody"),
                                new Station(Station.Kind.DECISION, "補佐", "sato")));

        assertThat(
                        lacks(
                                office.drafting.draft(
                                        in,
                                        new Proposal(
                                                OrderIssuing.ORDER,
                                                Drafted.text("第一"),
                                                Basis.of(in),
                                                odd,
                                                Optional.empty()),
                                        SUZUKI)))
                .containsExactly(
                        "draft.route-end",
                        "draft.route-twice",
                        "draft.route-unknown",
                        "draft.route-no-approver");
        assertThat(
                        new Route(List.of())
                                .lacks(
                                        office.store.offices().find().orElseThrow(),
                                        List.of(SUZUKI)))
                .extracting(l -> l.key())
                .containsExactly("draft.route-end");
    }
}
