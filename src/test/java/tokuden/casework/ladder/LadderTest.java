package tokuden.casework.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.casework.work.Desk.SUZUKI;
import static tokuden.casework.work.Desk.granted;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tokuden.casework.Case;
import tokuden.casework.Determination;
import tokuden.casework.Lack;
import tokuden.casework.Party;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.work.ActTaken;
import tokuden.casework.work.Clerk;
import tokuden.casework.work.Desk;
import tokuden.casework.work.FactStated;
import tokuden.casework.work.Selected;
import tokuden.law.Act;
import tokuden.law.Breach;
import tokuden.law.EditionKey;
import tokuden.law.LawFiles;
import tokuden.law.Provision;
import tokuden.law.procedure.ActKind;
import tokuden.law.procedure.FactKind;
import tokuden.law.procedure.ProcedureFiles;

/** The ladder as a table: act × what it lacks × provision. */
class LadderTest {
    private static final Act ACT = LawFiles.shipped();
    private static final Clockwork CLOCKWORK = new Clockwork(ACT, ProcedureFiles.shipped());
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final Desk desk = new Desk();
    private final Ladder ladder = new Ladder(desk.recording, CLOCKWORK, ACT);
    private final Clerk clerk = new Clerk(desk.recording);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GUIDANCE              |                  | addressee purpose content responsible power | 行政手続法第35条第1項
                    GUIDANCE              | power=yes        | powerProvision powerRequirement powerReason | 行政手続法第35条第2項第1号
                    GUIDANCE              | paperAsked=yes   | paper                                       | 行政手続法第35条第3項
                    INQUIRY               |                  | identifier items due secrecy                | 電気通信事業法第4条
                    REPORT_DEMAND         |                  | items due reason notForCrime remedies       | 特定電子メール法第28条第4項
                    INSPECTION            |                  | place officers identityCard attendants      | 特定電子メール法第28条第3項
                    EXPLANATION           |                  | addressee exception                         | 行政手続法第13条第2項
                    EXPLANATION           | exception=none   | disposition facts where due whereabouts     | 行政手続法第30条第1号
                    EXPLANATION           | exception=1      | exceptionReason                             | 行政手続法第13条第2項
                    EXPLANATION           | exception=none whereabouts=unknown | posted                    | 行政手続法第15条第3項
                    CORRECTIVE_ORDER      |                  | measures necessity reason remedies          | 行政手続法第14条
                    COMPLIANCE_CHECK      |                  | how outcome                                 |
                    REFERRAL              |                  | addressee accused ground facts              | 刑事訴訟法第241条第1項
                    TRANSFER              |                  | addressee reason lawfulBasis                | 個人情報の保護に関する法律第69条
                    OUT_OF_SCOPE          |                  | reasonCode reason                           |
                    EVIDENCE_INSUFFICIENT |                  | missing attempted reason                    |
                    """)
    void each_act_names_what_it_must_state(ActKind kind, String stated, String fields, String law) {
        List<Lack> lacks = lacks(desk.aCaseWith(1), kind, stated == null ? "" : stated);

        List<Lack> unstated =
                lacks.stream().filter(l -> l.key().equals("ladder.unstated")).toList();
        assertThat(unstated).extracting(l -> l.args().get(4)).contains(fields.split(" "));
        assertThat(unstated)
                .extracting(l -> l.in(Locale.JAPANESE))
                .anyMatch(text -> text.contains(law == null ? "書かれていません" : law));
        assertThat(unstated).allSatisfy(l -> assertThat(l.in(Locale.ENGLISH)).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "EXPLANATION, '', skip.GUIDANCE",
        "CORRECTIVE_ORDER, '', skip.GUIDANCE skip.EXPLANATION",
        "COMPLIANCE_CHECK, '', skip.CORRECTIVE_ORDER",
        "REFERRAL, ground=false-sender, skip.GUIDANCE",
        "REFERRAL, ground=order-breach, skip.CORRECTIVE_ORDER",
    })
    void a_skipped_act_needs_a_reason(ActKind kind, String stated, String skips) {
        Case in = desk.aCaseWith(1);

        assertThat(lacks(in, kind, stated))
                .filteredOn(l -> l.key().equals("ladder.skipped"))
                .extracting(l -> l.args().get(4))
                .containsExactly(skips.split(" "));
        String reasons =
                String.join(" ", Arrays.stream(skips.split(" ")).map(s -> s + "=緊急").toList());
        assertThat(lacks(in, kind, stated + " " + reasons))
                .noneMatch(l -> l.key().equals("ladder.skipped"));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-30, INQUIRY, true",
        "2008-12-01, INQUIRY, false",
        "2004-04-01, REPORT_DEMAND, true",
        "2006-04-01, REPORT_DEMAND, false",
    })
    void an_act_needs_its_provision_on_its_day(LocalDate day, ActKind kind, boolean lacks) {
        ActTaken act = new ActTaken(kind, day, new TreeMap<>(), List.of());

        assertThat(
                        ladder.lacks(desk.aCaseWith(1), act, SUZUKI).stream()
                                .anyMatch(l -> l.key().equals("guard.no-provision")))
                .isEqualTo(lacks);
    }

    @ParameterizedTest
    @EnumSource(ActKind.class)
    void nothing_is_taken_while_something_lacks(ActKind kind) {
        Case in = desk.aCaseWith(1);
        ActTaken act = new ActTaken(kind, DAY, new TreeMap<>(), List.of());

        assertThat(Desk.lacks(ladder.take(in, act, SUZUKI))).isNotEmpty();
        assertThat(desk.store.log().of(in.number()).entries()).isEmpty();
    }

    @Test
    void falsified_sender_information_is_referred_directly_on_few_well_proved_mails() {
        Case in = withFalseSender(desk.aCaseWith(3));
        String complete =
                "addressee=検察官 accused=不詳 ground=false-sender facts=事実 circumstances=経緯"
                        + " skip.GUIDANCE=直罰";

        assertThat(keys(lacks(in, ActKind.REFERRAL, complete)))
                .containsExactly("guard.nothing-selected");
        select(in, 0, 1);
        assertThat(keys(lacks(in, ActKind.REFERRAL, complete)))
                .containsExactly("guard.not-false-sender");
        unselect(in, 1);
        granted(ladder.take(in, act(ActKind.REFERRAL, complete), SUZUKI));
    }

    @Test
    void a_mail_whose_limitation_has_run_out_is_not_referred() {
        Case in = withFalseSender(desk.aCaseWith(1));
        select(in, 0, 0);
        ActTaken inTime =
                new ActTaken(
                        ActKind.REFERRAL, LocalDate.of(2029, 2, 28), new TreeMap<>(), List.of());
        ActTaken late =
                new ActTaken(
                        ActKind.REFERRAL, LocalDate.of(2029, 3, 1), new TreeMap<>(), List.of());

        assertThat(keys(ladder.lacks(in, inTime, SUZUKI))).doesNotContain("guard.barred");
        assertThat(keys(ladder.lacks(in, late, SUZUKI))).contains("guard.barred");
    }

    @Test
    void a_breach_of_an_order_needs_mails_sent_after_it_arrived() {
        Case in = desk.aCaseWith(3);
        state(in, FactKind.ORDER_MADE, "2026-03-01");
        state(in, FactKind.ORDER_ARRIVED, "2026-03-02");
        select(in, 1, 2);

        List<Lack> lacks = lacks(in, ActKind.REFERRAL, "ground=order-breach");

        assertThat(lacks)
                .filteredOn(l -> l.key().equals("guard.not-after-order"))
                .extracting(l -> l.args().get(0))
                .containsExactly(in.mails().get(1).exhibit().hex());
    }

    @Test
    void the_days_of_an_act_start_its_clocks_and_the_answer_ends_them() {
        Case in = desk.aCaseWith(0);
        granted(
                ladder.take(
                        in,
                        act(
                                ActKind.INQUIRY,
                                "addressee=例通信 identifier=example.jp items=契約者 due=R8.4.20"
                                        + " secrecy=求めない"),
                        SUZUKI));

        assertThat(CLOCKWORK.running(in, desk.store.log().of(in.number())))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.rule()).isEqualTo("inquiry");
                            assertThat(c.last()).isEqualTo(LocalDate.of(2026, 4, 20));
                            assertThat(c.about()).isEqualTo("例通信");
                        });
        granted(
                clerk.state(
                        in.number(),
                        new FactStated(FactKind.INQUIRY_ANSWERED, DAY, "例通信", "回答書"),
                        DAY,
                        SUZUKI));
        assertThat(CLOCKWORK.running(in, desk.store.log().of(in.number()))).isEmpty();
    }

    @Test
    void the_head_of_a_case_shows_next_act_nearest_clock_and_gaps() {
        Case in = desk.aCaseWith(2);

        CaseHead head = CaseHead.of(in, desk.store.log().of(in.number()), CLOCKWORK);

        assertThat(head.next()).contains(ActKind.GUIDANCE);
        assertThat(head.nearest()).map(c -> c.rule()).contains("consent-record");
        assertThat(keys(head.gaps()))
                .containsExactly("gap.no-owner", "order.no-determination", "order.no-sender");
    }

    private Case withFalseSender(Case in) {
        Determination determination =
                new Determination(
                        "f",
                        in.mails().get(0).exhibit(),
                        LocalDate.of(2026, 3, 1),
                        new EditionKey(LocalDate.of(2025, 6, 1)),
                        Breach.FALSE_SENDER_INFORMATION,
                        Optional.empty(),
                        new Provision(Provision.Text.ACT, "第5条", true),
                        Determination.Verdict.BREACH,
                        List.of(),
                        "suzuki",
                        Desk.NOW,
                        "偽装");
        Party sender = new Party("株式会社例", "東京都", "例太郎", Party.Part.SENDER);
        return desk.store.cases().keep(in.determined(determination).withParties(List.of(sender)));
    }

    private void select(Case in, int from, int to) {
        var mails = in.mails().subList(from, to + 1).stream().map(m -> m.exhibit()).toList();
        granted(clerk.select(in, new Selected(true, mails, "立証十分"), SUZUKI));
    }

    private void unselect(Case in, int mail) {
        var mails = List.of(in.mails().get(mail).exhibit());
        granted(clerk.select(in, new Selected(false, mails, "不足"), SUZUKI));
    }

    private void state(Case in, FactKind kind, String day) {
        FactStated fact = new FactStated(kind, LocalDate.parse(day), "", "配達証明");
        granted(clerk.state(in.number(), fact, DAY, SUZUKI));
    }

    private List<Lack> lacks(Case in, ActKind kind, String stated) {
        return ladder.lacks(in, act(kind, stated), SUZUKI);
    }

    /** Fields written as {@code addressee=例 due=2026-04-20}. */
    private static ActTaken act(ActKind kind, String stated) {
        TreeMap<String, String> fields = new TreeMap<>();
        for (String each : stated.strip().split(" ")) {
            if (each.contains("=")) {
                fields.put(each.split("=")[0], each.split("=", 2)[1]);
            }
        }
        return new ActTaken(kind, DAY, fields, List.of());
    }

    private static List<String> keys(List<Lack> lacks) {
        return lacks.stream().map(Lack::key).toList();
    }
}
