package tokuden.casework.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.casework.work.Clerk;
import tokuden.casework.work.FactStated;
import tokuden.casework.work.Recording;
import tokuden.law.procedure.FactKind;
import tokuden.memory.MemoryStore;
import tokuden.office.Officer;
import tokuden.office.Role;

/** What becomes of document numbers. */
class DispatchingTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Officer SUZUKI =
            new Officer("suzuki", "鈴木", "係長", Set.of(Role.INVESTIGATION));

    private final MemoryStore store = new MemoryStore();
    private final Case one = store.cases().open("事案", List.of(), NOW);
    private final Dispatching dispatching =
            new Dispatching(
                    store.register(),
                    store.cases(),
                    new Clerk(new Recording(store.log(), store.journal(), CLOCK)),
                    store.journal(),
                    CLOCK);

    @ParameterizedTest
    @CsvSource({
        "総基消, 2026-11-24, 総基消第7号",
        "令{年度}総基消第{番号}号, 2027-03-31, 令8総基消第7号",
        "令{年度}総基消第{番号}号, 2019-04-01, 令1総基消第7号",
        "総基消第{番号}号, 2026-04-01, 総基消第7号"
    })
    void a_number_is_written_by_the_pattern_of_the_office(
            String pattern, LocalDate on, String written) {
        int year = NumberPattern.fiscalYear(on);

        assertThat(new NumberPattern(pattern).written(year, 7)).isEqualTo(written);
    }

    @Test
    void an_arrival_is_entered_beside_the_number_and_starts_the_clocks_of_the_case() {
        RegisterLine notice = taken("explanation-notice");

        Answer<RegisterLine.Marked> answer = dispatching.serve(notice, served(TODAY), SUZUKI);

        assertThat(lacks(answer)).isEmpty();
        assertThat(again(notice).bears(RegisterMark.Kind.SERVED)).isTrue();
        assertThat(facts())
                .containsExactly(
                        new FactStated(
                                FactKind.EXPLANATION_NOTICE_ARRIVED, TODAY, "", "総基消第1号 配達証明 123"));
        assertThat(store.journal().head().orElseThrow().entry().action())
                .isEqualTo("register.marked");
    }

    @Test
    void a_posted_notice_counts_from_its_posting() {
        RegisterLine notice = taken("explanation-notice");
        RegisterMark.Served posted =
                new RegisterMark.Served(
                        RegisterMark.Way.PUBLIC_NOTICE, "見本", TODAY, Optional.empty(), "");

        dispatching.serve(notice, posted, SUZUKI);

        assertThat(facts())
                .containsExactly(
                        new FactStated(FactKind.EXPLANATION_NOTICE_POSTED, TODAY, "", "総基消第1号"));
    }

    @Test
    void an_arrival_before_sending_or_in_the_future_is_refused_and_nothing_is_entered() {
        RegisterLine notice = taken("explanation-notice");

        Answer<RegisterLine.Marked> before =
                dispatching.serve(notice, served(TODAY.minusDays(9)), SUZUKI);
        Answer<RegisterLine.Marked> future =
                dispatching.serve(notice, served(TODAY.plusDays(1)), SUZUKI);

        assertThat(lacks(before)).containsExactly("service.before-sent");
        assertThat(lacks(future)).containsExactly("fact.in-future");
        assertThat(facts()).isEmpty();
        assertThat(again(notice).marks()).isEmpty();
    }

    @Test
    void a_void_number_has_a_reason_and_is_used_no_more() {
        RegisterLine wrong = taken("report-demand");

        Answer<RegisterLine.Marked> blank = dispatching.makeVoid(wrong, " ", SUZUKI);
        Answer<RegisterLine.Marked> done = dispatching.makeVoid(wrong, "誤って採番", SUZUKI);
        Answer<RegisterLine.Marked> late =
                dispatching.seal(again(wrong), new RegisterMark.Sealed(TODAY, "大臣印", 1), SUZUKI);

        assertThat(lacks(blank)).containsExactly("register.no-reason");
        assertThat(lacks(done)).isEmpty();
        assertThat(lacks(late)).containsExactly("register.void");
    }

    @Test
    void a_sealed_number_is_not_made_void() {
        RegisterLine line = taken("report-demand");
        dispatching.seal(line, new RegisterMark.Sealed(TODAY, "大臣印", 2), SUZUKI);

        assertThat(lacks(dispatching.makeVoid(again(line), "誤り", SUZUKI)))
                .containsExactly("register.in-use");
    }

    @Test
    void an_order_number_no_order_bears_is_unexplained_until_it_is_void() {
        RegisterLine lost = taken("corrective-order");

        assertThat(dispatching.unexplained(2026)).containsExactly("総基消第1号");
        dispatching.makeVoid(lost, "決裁の記録に失敗", SUZUKI);
        assertThat(dispatching.unexplained(2026)).isEmpty();
    }

    private RegisterLine taken(String kind) {
        store.register().take("総基消", TODAY, one.number(), kind);
        return store.register().lines(2026).get(0);
    }

    private RegisterLine again(RegisterLine line) {
        return dispatching.find(2026, line.number().text()).orElseThrow();
    }

    private List<FactStated> facts() {
        return store.log().of(one.number()).standing(FactStated.class);
    }

    private static RegisterMark.Served served(LocalDate arrived) {
        return new RegisterMark.Served(
                RegisterMark.Way.CERTIFIED_MAIL,
                "株式会社見本",
                TODAY.minusDays(2),
                Optional.of(arrived),
                "配達証明 123");
    }

    private static List<String> lacks(Answer<RegisterLine.Marked> answer) {
        return answer.match(kept -> List.of(), (Refusal r) -> keys(r));
    }

    private static List<String> keys(Refusal refusal) {
        return refusal.lacks().stream().map(Lack::key).toList();
    }
}
