package tokuden.casework.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tokuden.casework.approval.Drafted.ALMIGHTY;
import static tokuden.casework.approval.Drafted.ITO;
import static tokuden.casework.approval.Drafted.SUZUKI;
import static tokuden.casework.approval.Drafted.TAKAHASHI;
import static tokuden.casework.approval.Drafted.TODAY;
import static tokuden.casework.approval.Drafted.granted;
import static tokuden.casework.approval.Drafted.lacks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.Lack;
import tokuden.office.Approval;
import tokuden.office.Officer;
import tokuden.office.Role;

/** Role by step by standing: every path that is not allowed is tried and refused with a reason. */
class ForbiddenPathsTest {
    private final Drafted office = new Drafted(oneEach());
    private final Map<String, Function<Drafted, Draft>> standings = new LinkedHashMap<>();
    private final Map<String, BiFunction<Draft, Officer, Answer<Draft>>> steps =
            new LinkedHashMap<>();

    ForbiddenPathsTest() {
        standings.put("WRITTEN", Drafted::written);
        standings.put("CIRCULATING", Drafted::circulating);
        standings.put("SENT_BACK", Drafted::sentBack);
        standings.put("DECIDED", Drafted::decided);
        standings.put("ISSUED", Drafted::issued);
        standings.put("WITHDRAWN", Drafted::withdrawn);
        List<Circulation.Remark> remark = List.of(new Circulation.Remark("p1", "直すこと"));
        steps.put(
                "revise",
                (d, by) -> office.drafting.revise(d, Drafted.text("改"), d.newest().basis(), by));
        steps.put("circulate", office.drafting::circulate);
        steps.put("concur", office.circulation::concur);
        steps.put("sendBack", (d, by) -> office.circulation.sendBack(d, remark, by));
        steps.put("decide", office.circulation::decide);
        steps.put("decideInPlace", (d, by) -> office.circulation.decideInPlace(d, "急ぐ", by));
        steps.put("review", office.circulation::review);
        steps.put("issue", (d, by) -> office.issuing.issue(d, TODAY, "総基消", by));
        steps.put("withdraw", (d, by) -> office.drafting.withdraw(d, "不要", by));
    }

    /** What an officer with that one role, who stands on no route, may do; all else is refused. */
    private static final Map<Role, Set<String>> ALLOWED =
            Map.of(
                    Role.INVESTIGATION,
                    Set.of(
                            "WRITTEN revise",
                            "WRITTEN circulate",
                            "WRITTEN withdraw",
                            "CIRCULATING withdraw",
                            "SENT_BACK revise",
                            "SENT_BACK withdraw",
                            "DECIDED issue"),
                    Role.REFERRAL,
                    Set.of(
                            "WRITTEN revise",
                            "WRITTEN circulate",
                            "WRITTEN withdraw",
                            "CIRCULATING withdraw",
                            "SENT_BACK revise",
                            "SENT_BACK withdraw",
                            "DECIDED issue"));

    @ParameterizedTest
    @EnumSource
    void every_step_outside_the_table_is_refused_and_changes_nothing(Role role) {
        Officer by = oneEach().get(role.ordinal());
        List<String> granted = new ArrayList<>();
        for (String standing : standings.keySet()) {
            for (String step : steps.keySet()) {
                Draft draft = standings.get(standing).apply(office);
                long recorded = office.store.journal().head().orElseThrow().seq();

                Answer<Draft> answer = steps.get(step).apply(draft, by);

                if (answer instanceof Answer.Granted<Draft>) {
                    granted.add(standing + " " + step);
                } else {
                    assertThat(reasons(answer)).as(standing + " " + step).isNotEmpty();
                    assertThat(office.store.drafts().find(draft.number())).contains(draft);
                    assertThat(office.store.journal().head().orElseThrow().seq())
                            .isEqualTo(recorded);
                }
            }
        }

        assertThat(granted)
                .containsExactlyInAnyOrderElementsOf(ALLOWED.getOrDefault(role, Set.of()));
    }

    @Test
    void the_authors_own_approval_is_refused_at_every_entry() {
        Case ready = office.ready(ALMIGHTY);
        Draft own =
                granted(
                        office.drafting.circulate(
                                office.written(ready, Drafted.straight(TAKAHASHI), ALMIGHTY),
                                ALMIGHTY));

        assertThat(lacks(office.circulation.decide(own, ALMIGHTY))).contains("rights.four-eyes");
        assertThat(lacks(office.circulation.decideInPlace(own, "急ぐ", ALMIGHTY)))
                .contains("rights.four-eyes");
        assertThat(lacks(office.circulation.concur(own, ALMIGHTY))).contains("rights.four-eyes");
        assertThat(
                        lacks(
                                office.circulation.review(
                                        granted(office.circulation.decideInPlace(own, "急ぐ", ITO)),
                                        ALMIGHTY)))
                .contains("rights.four-eyes");
        assertThat(lacks(office.worker.decide(ready, TODAY, "総基消", ALMIGHTY)))
                .containsExactly("order.by-route");
        assertThat(Approval.of(ALMIGHTY, ALMIGHTY, Drafted.NOW)).isEmpty();
        assertThat(Approval.of(ALMIGHTY, List.of(SUZUKI, ALMIGHTY), Drafted.NOW)).isEmpty();
        assertThatThrownBy(() -> new Approval(ALMIGHTY, ALMIGHTY, Drafted.NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_puts_himself_on_the_route_of_what_he_wrote() {
        Case ready = office.ready(ALMIGHTY);

        assertThat(
                        lacks(
                                office.drafting.draft(
                                        ready,
                                        new Proposal(
                                                OrderIssuing.ORDER,
                                                Drafted.text("第一"),
                                                Basis.of(ready),
                                                Drafted.straight(ALMIGHTY),
                                                Optional.empty()),
                                        ALMIGHTY)))
                .containsExactly("rights.four-eyes");
    }

    @Test
    void who_revises_a_draft_is_an_author_and_cannot_approve_it_any_more() {
        Draft written = office.written(office.ready(SUZUKI), Drafted.straight(TAKAHASHI), SUZUKI);
        Draft revised =
                granted(
                        office.drafting.revise(
                                written, Drafted.text("改"), written.newest().basis(), ALMIGHTY));
        Draft circulating = granted(office.drafting.circulate(revised, SUZUKI));

        assertThat(lacks(office.circulation.decideInPlace(circulating, "急ぐ", ALMIGHTY)))
                .containsExactly("rights.four-eyes");
    }

    @Test
    void an_approver_on_the_route_cannot_rewrite_what_he_is_to_decide() {
        Draft written = office.written(office.ready(SUZUKI), Drafted.straight(ALMIGHTY), SUZUKI);

        assertThat(
                        lacks(
                                office.drafting.revise(
                                        written,
                                        Drafted.text("改"),
                                        written.newest().basis(),
                                        ALMIGHTY)))
                .containsExactly("rights.four-eyes");
    }

    @Test
    void an_order_proposed_by_one_is_not_drafted_by_another_to_be_approved_by_the_first() {
        Case ready = office.ready(ALMIGHTY);

        assertThat(
                        lacks(
                                office.drafting.draft(
                                        ready,
                                        new Proposal(
                                                OrderIssuing.ORDER,
                                                Drafted.text("第一"),
                                                Basis.of(ready),
                                                Drafted.straight(ALMIGHTY),
                                                Optional.empty()),
                                        SUZUKI)))
                .containsExactly("draft.other-drafter");
    }

    private static List<String> reasons(Answer<Draft> answer) {
        return answer.match(
                kept -> List.of(),
                refusal ->
                        refusal.lacks().stream()
                                .map((Lack lack) -> lack.in(Locale.JAPANESE))
                                .toList());
    }

    private static List<Officer> oneEach() {
        List<Officer> each = new ArrayList<>();
        for (Role role : Role.values()) {
            String id = "only-" + role.name().toLowerCase(Locale.ROOT);
            each.add(new Officer(id, id, id, Set.of(role)));
        }
        return each;
    }
}
