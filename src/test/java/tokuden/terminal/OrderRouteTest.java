package tokuden.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.casework.approval.Drafted;
import tokuden.office.Office;
import tokuden.office.Officer;

/** A corrective order decided on its route and issued at the command line. */
class OrderRouteTest {
    private static final String DRAFT = "D2026-0001";

    private final Drafted office = new Drafted();
    private final Case ready = office.ready(Drafted.SUZUKI);
    private final Counter counter = new Counter(office.store());

    OrderRouteTest() {
        Office duty = office.store().offices().find().orElseThrow();
        office.store()
                .offices()
                .keep(new Office(duty.ministry(), duty.section(), duty.symbol(), duty.officers()));
    }

    @Test
    void the_case_takes_over_the_decision_and_its_number() {
        String number = ready.number().text();

        assertThat(
                        counter.run(
                                "draft",
                                "open",
                                number,
                                "--as",
                                "suzuki",
                                "--station",
                                "DECISION|課長|takahashi"))
                .isZero();
        assertThat(counter.run("draft", "circulate", DRAFT, "--as", "suzuki")).isZero();
        assertThat(counter.run("draft", "issue", DRAFT, "--as", "suzuki")).isEqualTo(1);
        assertThat(counter.run("draft", "decide", DRAFT, "--as", "suzuki")).isEqualTo(1);
        assertThat(counter.run("draft", "decide", DRAFT, "--as", "takahashi")).isZero();
        assertThat(counter.run("draft", "issue", DRAFT, "--as", "suzuki", "--on", "2026-06-01"))
                .isZero();

        CorrectiveOrder order =
                (CorrectiveOrder) office.store().cases().find(ready.number()).orElseThrow().stage();
        assertThat(order.approval().by().id()).isEqualTo("takahashi");
        assertThat(order.number().text()).isEqualTo("総基消第1号");
        assertThat(counter.run("draft", "show", DRAFT, "--json")).isZero();
        assertThat(counter.out()).contains("\"state\":\"ISSUED\"");
    }

    @Test
    void on_duty_the_order_is_not_decided_past_its_route() {
        Drafted duty = new Drafted();
        Case waiting = duty.ready(Drafted.SUZUKI);
        Officer head = takahashi(duty.store().offices().find().orElseThrow());

        Answer<Case> past =
                new Workbench(duty.store(), counter.act(), counter.clock())
                        .caseworker()
                        .decide(waiting, LocalDate.of(2026, 6, 1), "総基消", head);

        List<Lack> lacks = past.match(kept -> List.of(), Refusal::lacks);
        assertThat(lacks).extracting(Lack::key).containsExactly("order.by-route");
    }

    private static Officer takahashi(Office in) {
        return in.officer("takahashi").orElseThrow();
    }
}
