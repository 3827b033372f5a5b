package tokuden.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tokuden.evidence.Sha256;
import tokuden.examination.Finding;
import tokuden.examination.Reason;
import tokuden.examination.Result;
import tokuden.law.Breach;
import tokuden.law.EditionKey;
import tokuden.law.LabellingItem;
import tokuden.law.Provision;
import tokuden.memory.FreeRules;
import tokuden.memory.MemoryStore;
import tokuden.office.JournalRecord;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.Channel;
import tokuden.reports.Provenance;
import tokuden.reports.Report;
import tokuden.reports.Statement;

class CaseworkerTest {
    private static final Sha256 MAIL = Sha256.of(new byte[] {1});
    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final Officer INVESTIGATOR =
            new Officer("u1", "調査担当", "調査担当", Set.of(Role.INVESTIGATION));
    private static final Officer HEAD = new Officer("u2", "課長", "課長", Set.of(Role.APPROVAL));
    private static final Caseworker.Judgement BREACH =
            new Caseworker.Judgement(Determination.Verdict.BREACH, "表示がない");
    private static final LocalDate MAY_2 = LocalDate.of(2026, 5, 2);
    private static final Explanation OFFER =
            new Explanation(MAY_2, MAY_2.plusDays(14), "総務省", Optional.empty());

    private final MemoryStore store = new MemoryStore();
    private final Caseworker worker =
            new Caseworker(
                    store.cases(),
                    store.register(),
                    store.journal(),
                    Clock.fixed(NOW, ZoneOffset.UTC),
                    new FreeRules());

    @Test
    void a_bare_case_lacks_everything_at_once_for_an_order() {
        Case bare = aCase();

        List<Lack> lacks = worker.lacksForOrder(bare, new Necessity(""), "", INVESTIGATOR);

        assertThat(lacks)
                .extracting(Lack::key)
                .containsExactly(
                        "order.no-determination",
                        "order.no-sender",
                        "order.no-necessity",
                        "order.no-measures");
        assertThat(lacks).allSatisfy(l -> assertThat(l.in(Locale.JAPANESE)).isNotBlank());
    }

    @Test
    void the_whole_road_leads_to_an_order_and_is_on_record() {
        Case ready = concluded();

        Case ordered = granted(worker.decide(ready, LocalDate.of(2026, 6, 1), "総基消", HEAD));

        assertThat(ordered.stage()).isInstanceOf(CorrectiveOrder.class);
        assertThat(store.journal().from(1, 100))
                .extracting(JournalRecord::entry)
                .extracting(e -> e.action())
                .containsExactly(
                        "case.opened",
                        "case.determined",
                        "case.parties-named",
                        "case.order-proposed",
                        "case.explanation-offered",
                        "case.explanation-concluded",
                        "case.order-decided");
    }

    @Test
    void who_drafted_an_order_cannot_decide_it_and_no_number_is_lost() {
        Case ready = concluded();

        Answer<Case> refused = worker.decide(ready, LocalDate.of(2026, 6, 1), "総基消", INVESTIGATOR);
        Case ordered = granted(worker.decide(ready, LocalDate.of(2026, 6, 1), "総基消", HEAD));

        assertThat(lacks(refused)).containsExactly("approval.four-eyes");
        assertThat(((CorrectiveOrder) ordered.stage()).number().text()).isEqualTo("総基消第1号");
    }

    @Test
    void what_does_not_apply_cannot_be_determined_as_a_breach() {
        Answer<Case> answer =
                worker.determine(aCase(), finding(Result.NOT_APPLICABLE), BREACH, INVESTIGATOR);

        assertThat(lacks(answer)).containsExactly("determination.not-applicable");
    }

    @Test
    void only_an_investigator_determines() {
        Answer<Case> answer = worker.determine(aCase(), finding(Result.SUSPECTED), BREACH, HEAD);

        assertThat(lacks(answer)).containsExactly("officer.not-investigator");
    }

    @Test
    void after_the_offer_of_explanation_nothing_is_determined_any_more() {
        Answer<Case> answer =
                worker.determine(offered(), finding(Result.SUSPECTED), BREACH, INVESTIGATOR);

        assertThat(lacks(answer)).containsExactly("case.order-under-way");
    }

    @Test
    void a_determination_taken_back_brings_a_proposed_order_back_to_examination() {
        Case back =
                granted(
                        worker.undetermine(
                                proposed(), finding(Result.SUSPECTED).id(), INVESTIGATOR));

        assertThat(back.stage()).isInstanceOf(UnderExamination.class);
        assertThat(back.determinations()).isEmpty();
    }

    @Test
    void an_order_is_not_decided_before_the_explanation_is_concluded() {
        Answer<Case> answer = worker.decide(offered(), LocalDate.of(2026, 6, 1), "総基消", HEAD);

        assertThat(lacks(answer)).containsExactly("order.explanation-not-concluded");
    }

    private Case aCase() {
        Report report =
                new Report(
                        1,
                        MAIL,
                        "a.eml",
                        Channel.INFORMATION,
                        Provenance.ORIGINAL,
                        NOW,
                        "件名",
                        "shop@example.jp",
                        Optional.of(Instant.parse("2026-04-01T16:00:00Z")),
                        Statement.NOTHING);
        return worker.open("事案", List.of(report), INVESTIGATOR);
    }

    private Case proposed() {
        Case determined =
                granted(worker.determine(aCase(), finding(Result.SUSPECTED), BREACH, INVESTIGATOR));
        Party sender = new Party("株式会社例", "東京都", "例太郎", Party.Part.SENDER);
        Case named = granted(worker.nameParties(determined, List.of(sender), INVESTIGATOR));
        return granted(worker.proposeOrder(named, new Necessity("必要"), "改善", INVESTIGATOR));
    }

    private Case offered() {
        return granted(worker.offerExplanation(proposed(), OFFER, INVESTIGATOR));
    }

    private Case concluded() {
        return granted(worker.conclude(offered(), MAY_2.plusDays(15), "", INVESTIGATOR));
    }

    private static Finding finding(Result result) {
        return new Finding(
                MAIL,
                new EditionKey(LocalDate.of(2025, 6, 1)),
                Breach.LABELLING,
                Optional.of(LabellingItem.SENDER_NAME),
                new Provision(Provision.Text.ACT, "第4条第1号", true),
                result,
                new Reason("labelling.mark-missing", "未承諾広告※", "header:Subject"),
                List.of());
    }

    private static Case granted(Answer<Case> answer) {
        return answer.match(
                Function.identity(),
                refusal -> {
                    throw new AssertionError(refusal.lacks());
                });
    }

    private static List<String> lacks(Answer<Case> answer) {
        return answer.match(
                kept -> List.of(), refusal -> refusal.lacks().stream().map(Lack::key).toList());
    }
}
