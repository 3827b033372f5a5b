package tokuden.casework.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.casework.approval.Drafted.SUZUKI;
import static tokuden.casework.approval.Drafted.TAKAHASHI;
import static tokuden.casework.approval.Drafted.TODAY;
import static tokuden.casework.approval.Drafted.granted;
import static tokuden.casework.approval.Drafted.lacks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.Necessity;
import tokuden.casework.Party;
import tokuden.casework.ladder.Ladder;
import tokuden.casework.subject.RegisteredAddressees;
import tokuden.casework.subject.Registrar;
import tokuden.casework.subject.Subject;
import tokuden.casework.work.ActTaken;
import tokuden.casework.work.Clerk;
import tokuden.casework.work.StepSkipped;
import tokuden.law.procedure.ActKind;

/** The ladder of acts before every step: the order, and the acts that drafts are about. */
class DraftedActsTest {
    private static final Map<String, String> WARNING =
            Map.of(
                    "addressee", "株式会社例",
                    "purpose", "是正",
                    "content", "表示すること",
                    "responsible", "係長",
                    "power", "no");

    private final Drafted office = new Drafted();
    private final Ladder ladder = office.bench.ladder();
    private final Party sender = new Party("株式会社例", "東京都", "例太郎", Party.Part.SENDER);

    @Test
    void an_order_past_the_warning_needs_a_reason_in_the_log() {
        Case named = office.determined(SUZUKI);

        assertThat(lacks(proposed(named))).containsExactly("ladder.skipped");
        assertThat(lacks(ladder.skip(named, new StepSkipped(ActKind.GUIDANCE, " "), SUZUKI)))
                .containsExactly("ladder.no-reason");
        granted(ladder.skip(named, new StepSkipped(ActKind.GUIDANCE, "緊急"), SUZUKI));
        assertThat(lacks(proposed(named))).isEmpty();
    }

    @Test
    void a_closed_case_takes_no_step_of_an_order() {
        Case named = office.determined(SUZUKI);
        granted(ladder.skip(named, new StepSkipped(ActKind.GUIDANCE, "緊急"), SUZUKI));
        granted(new Clerk(office.bench.recording()).close(named.number(), "対象外", SUZUKI));

        assertThat(lacks(proposed(named))).containsExactly("case.closed");
    }

    @Test
    void an_order_does_not_circulate_before_the_explanation_was_offered() {
        Case named = office.determined(SUZUKI);
        granted(ladder.skip(named, new StepSkipped(ActKind.GUIDANCE, "緊急"), SUZUKI));
        Draft early = office.written(granted(proposed(named)), Drafted.route(), SUZUKI);

        assertThat(lacks(office.drafting.circulate(early, SUZUKI)))
                .containsExactly("ladder.skipped");
    }

    @Test
    void a_draft_names_everything_its_act_must_state_before_it_circulates() {
        Case named = office.determined(SUZUKI);
        Draft bare = granted(draft(named, "guidance", new TreeMap<>()));

        assertThat(lacks(office.drafting.circulate(bare, SUZUKI)))
                .containsOnly("ladder.unstated")
                .hasSize(5);
        assertThat(office.circulation.page(bare).gaps()).hasSize(5);
        assertThat(lacks(draft(named, "letter", new TreeMap<>())))
                .containsExactly("draft.unknown-act");
    }

    @Test
    void an_issued_warning_stands_in_the_log_and_the_order_asks_no_reason_any_more() {
        Case named = office.determined(SUZUKI);
        Draft warning = granted(draft(named, "guidance", new TreeMap<>(WARNING)));
        Draft circulating = granted(office.drafting.circulate(warning, SUZUKI));
        Draft decided = granted(office.circulation.decide(circulating, TAKAHASHI));
        granted(office.drafting.issue(decided, TODAY, "総基消", SUZUKI));

        List<ActTaken> acts = office.store.log().of(named.number()).standing(ActTaken.class);
        assertThat(acts).extracting(ActTaken::act).containsExactly(ActKind.GUIDANCE);
        assertThat(acts.get(0).stated())
                .containsAllEntriesOf(WARNING)
                .containsEntry(DraftedActs.DRAFT, warning.number().text())
                .containsEntry(DraftedActs.NUMBER, "総基消第1号");
        assertThat(lacks(proposed(named))).isEmpty();
    }

    @Test
    void an_inspection_is_drafted_without_its_outcome_and_issued_without_an_entry() {
        Case named = office.determined(SUZUKI);
        SortedMap<String, String> plan =
                new TreeMap<>(
                        Map.of(
                                "addressee", "株式会社例",
                                "place", "東京都",
                                "officers", "係長",
                                "notForCrime", "確認した"));
        Draft planned = granted(draft(named, "inspection", plan));
        Draft decided =
                granted(
                        office.circulation.decide(
                                granted(office.drafting.circulate(planned, SUZUKI)), TAKAHASHI));

        granted(office.drafting.issue(decided, TODAY, "総基消", SUZUKI));

        assertThat(office.store.log().of(named.number()).standing(ActTaken.class)).isEmpty();
    }

    @Test
    void what_a_decided_act_states_is_frozen_with_it() {
        Case named = office.determined(SUZUKI);
        Draft one = granted(draft(named, "guidance", new TreeMap<>(WARNING)));
        SortedMap<String, String> other = new TreeMap<>(WARNING);
        other.put("content", "別の内容");

        Basis changed = one.newest().basis().stating(other);

        Version version = new Version(1, one.newest().text(), changed, SUZUKI, one.newest().at());
        Draft altered =
                new Draft(
                        one.number(),
                        one.caseNumber(),
                        one.act(),
                        one.replaces(),
                        List.of(version),
                        one.route(),
                        one.standing(),
                        one.kept());
        assertThat(altered.hash()).isNotEqualTo(one.hash());
    }

    @Test
    void an_addressee_is_held_against_the_register_by_name_alias_and_case() {
        Case named = office.determined(SUZUKI);
        RegisteredAddressees register = new RegisteredAddressees(office.store.subjects());
        assertThat(register.registered(sender, named)).isEmpty();

        long id = registered("株式会社例", "", List.of("例商店"));
        assertThat(register.registered(sender, named)).contains(sender);
        Party byAlias = new Party("例商店", "東京都", "例太郎", Party.Part.SENDER);
        assertThat(register.registered(byAlias, named)).contains(sender);
        Party misspelt = new Party("株式会社レイ", "東京都", "例太郎", Party.Part.SENDER);
        assertThat(register.registered(misspelt, named)).isEmpty();
        granted(
                new Registrar(office.store.subjects(), office.store.journal(), office.clock)
                        .behind(id, named.number(), "登記", SUZUKI));
        assertThat(register.registered(misspelt, named)).contains(sender);
    }

    @Test
    void an_order_to_another_address_than_the_registers_does_not_circulate() {
        Draft written = office.written();
        registered("株式会社例", "大阪府", List.of());

        assertThat(lacks(office.drafting.circulate(written, SUZUKI)))
                .containsExactly("contradiction.addressee");
    }

    private long registered(String name, String address, List<String> aliases) {
        Subject subject =
                new Subject(
                        0,
                        Subject.Kind.COMPANY,
                        name,
                        "",
                        address,
                        "",
                        Optional.empty(),
                        aliases,
                        "");
        return office.store.subjects().register(subject, Drafted.NOW, "suzuki").subject().id();
    }

    private Answer<Case> proposed(Case in) {
        return office.worker.proposeOrder(in, new Necessity("必要"), "改善", SUZUKI);
    }

    private Answer<Draft> draft(Case in, String act, SortedMap<String, String> stated) {
        return office.drafting.draft(
                in,
                new Proposal(
                        act,
                        Drafted.text("第一"),
                        Basis.of(in).stating(stated),
                        Drafted.straight(TAKAHASHI),
                        Optional.empty()),
                SUZUKI);
    }
}
