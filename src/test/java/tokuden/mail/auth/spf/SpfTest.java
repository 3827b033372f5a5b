package tokuden.mail.auth.spf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.net.InetAddresses;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.Delivery;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.dns.HeldAnswers;
import tokuden.mail.auth.dns.ManualAnswers;
import tokuden.mail.auth.dns.OrderedSources;
import tokuden.mail.auth.dns.RecordingDns;
import tokuden.mail.auth.dns.StatedAnswers;

/** What SPF says of a delivery, and on what it rests. */
class SpfTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    @Test
    void the_trace_tells_record_question_answer_and_match_in_order() {
        DnsSource dns = recorded(Map.of("example.jp/TXT", List.of("v=spf1 ip4:192.0.2.1 -all")));

        Verdict verdict = Spf.check(from("203.0.113.9", "info@example.jp"), dns, NOW);

        assertThat(verdict.result()).isEqualTo(AuthResult.FAIL);
        assertThat(verdict.identity()).isEqualTo("info@example.jp");
        assertThat(verdict.source()).isEqualTo(DnsSource.Kind.SNAPSHOT);
        assertThat(verdict.trace())
                .extracting(Step::key)
                .containsExactly(
                        "spf.mail-from",
                        "spf.client",
                        "spf.asked",
                        "spf.record",
                        "spf.no-match",
                        "spf.match");
        assertThat(verdict.reason().in(Locale.JAPANESE))
                .isEqualTo("接続元は example.jp の方針の「-all」に該当し、結果は fail である。");
    }

    @Test
    void without_a_recorded_answer_nothing_is_said() {
        Verdict verdict = Spf.check(from("203.0.113.9", "info@example.jp"), DnsSource.NOTHING, NOW);

        assertThat(verdict.result()).isEqualTo(AuthResult.UNVERIFIABLE);
        assertThat(verdict.reason().key()).isEqualTo("spf.not-recorded");
    }

    @Test
    void an_answer_missing_in_the_middle_makes_the_whole_unverifiable() {
        DnsSource dns =
                recorded(Map.of("example.jp/TXT", List.of("v=spf1 a:mail.example.jp -all")));

        Verdict verdict = Spf.check(from("203.0.113.9", "info@example.jp"), dns, NOW);

        assertThat(verdict.result()).isEqualTo(AuthResult.UNVERIFIABLE);
        assertThat(verdict.reason().args()).containsExactly("mail.example.jp", "A");
    }

    @Test
    void an_empty_reverse_path_is_judged_by_the_helo_name() {
        DnsSource dns = recorded(Map.of("mail.example.jp/TXT", List.of("v=spf1 +all")));

        Verdict verdict = Spf.check(from("203.0.113.9", ""), dns, NOW);

        assertThat(verdict.result()).isEqualTo(AuthResult.PASS);
        assertThat(verdict.identity()).isEqualTo("postmaster@mail.example.jp");
    }

    @Test
    void the_helo_name_is_an_identity_of_its_own() {
        DnsSource dns = recorded(Map.of("mail.example.jp/TXT", List.of("v=spf1 -all")));

        Verdict verdict = Spf.checkHelo(from("203.0.113.9", "info@example.com"), dns, NOW);

        assertThat(verdict.result()).isEqualTo(AuthResult.FAIL);
        assertThat(verdict.identity()).isEqualTo("mail.example.jp");
    }

    @Test
    void unknown_facts_of_the_delivery_make_it_unverifiable() {
        DnsSource dns = recorded(Map.of("example.jp/TXT", List.of("v=spf1 -all")));
        Delivery noClient =
                new Delivery(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("a@example.jp"),
                        Optional.empty());

        assertThat(Spf.check(Delivery.UNKNOWN, dns, NOW).reason().key())
                .isEqualTo("spf.sender-unknown");
        assertThat(Spf.check(noClient, dns, NOW).reason().key()).isEqualTo("spf.client-unknown");
        assertThat(Spf.check(noClient, dns, NOW).result()).isEqualTo(AuthResult.UNVERIFIABLE);
    }

    @Test
    void the_explanation_of_the_domain_can_be_had() {
        DnsSource dns =
                recorded(
                        Map.of(
                                "example.jp/TXT", List.of("v=spf1 -all exp=why.example.jp"),
                                "why.example.jp/TXT", List.of("%{i} is not ours")));

        Verdict verdict = Spf.check(from("203.0.113.9", "info@example.jp"), dns, NOW);

        assertThat(Spf.explanation(verdict)).contains("203.0.113.9 is not ours");
    }

    @Test
    void a_missing_explanation_leaves_the_fail_and_is_told() {
        DnsSource dns =
                recorded(Map.of("example.jp/TXT", List.of("v=spf1 -all exp=why.example.jp")));

        Verdict verdict = Spf.check(from("203.0.113.9", "info@example.jp"), dns, NOW);

        assertThat(verdict.result()).isEqualTo(AuthResult.FAIL);
        assertThat(verdict.notes())
                .extracting(Step::key)
                .containsExactly("spf.explanation-not-recorded");
    }

    @Test
    void a_survey_raises_every_question_that_can_be_known() {
        RecordingDns dns =
                new RecordingDns(
                        recorded(
                                Map.of(
                                        "example.jp/TXT",
                                        List.of("v=spf1 a mx include:_spf.example.jp -all"))));

        Verdict verdict = Spf.survey(from("203.0.113.9", "info@example.jp"), dns, NOW);

        assertThat(verdict.result()).isEqualTo(AuthResult.UNVERIFIABLE);
        assertThat(dns.unanswered().questions())
                .extracting(DnsQuestion::toString)
                .containsExactly("_spf.example.jp/TXT", "example.jp/A", "example.jp/MX");
    }

    @Test
    void a_verdict_rests_on_the_least_dated_of_its_answers() {
        ManualAnswers typed = new ManualAnswers();
        typed.add(
                new DnsQuestion("mail.example.jp", DnsQuestion.Type.A),
                List.of("203.0.113.9"),
                "回答書 2026年第12号",
                Optional.empty());
        DnsSource dns =
                new OrderedSources(
                        List.of(
                                recorded(
                                        Map.of(
                                                "example.jp/TXT",
                                                List.of("v=spf1 a:mail.example.jp -all"))),
                                typed.source()));

        Verdict verdict = Spf.check(from("203.0.113.9", "info@example.jp"), dns, NOW);

        assertThat(verdict.result()).isEqualTo(AuthResult.PASS);
        assertThat(verdict.source()).isEqualTo(DnsSource.Kind.MANUAL);
    }

    @Test
    void a_record_made_to_exhaust_is_given_up_in_time() {
        String greedy = "v=spf1 " + "exists:%{l}%{l}%{l}%{l}.example.jp ".repeat(9);
        String longer = "v=spf1 exists:" + "%{l}".repeat(14_000) + ".example.jp -all";
        Delivery delivery = from("203.0.113.9", "x.".repeat(20_000) + "@example.jp");

        for (String record : List.of(greedy, longer)) {
            DnsSource dns = recorded(Map.of("example.jp/TXT", List.of(record)));
            Verdict verdict =
                    assertTimeoutPreemptively(
                            Duration.ofSeconds(2), () -> Spf.check(delivery, dns, NOW));
            assertThat(verdict.result()).isIn(AuthResult.UNVERIFIABLE, AuthResult.PERMERROR);
        }
    }

    private static Delivery from(String client, String mailFrom) {
        return new Delivery(
                Optional.of(InetAddresses.forString(client)),
                Optional.of("mail.example.jp"),
                Optional.of(mailFrom),
                Optional.of(NOW));
    }

    private static HeldAnswers recorded(Map<String, List<String>> answers) {
        return HeldAnswers.of(
                DnsSource.Kind.SNAPSHOT,
                StatedAnswers.read(answers, Optional.of(NOW), "届出").value().orElseThrow());
    }
}
