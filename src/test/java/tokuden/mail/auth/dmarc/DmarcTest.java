package tokuden.mail.auth.dmarc;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.mail.auth.dmarc.DmarcCases.dkim;
import static tokuden.mail.auth.dmarc.DmarcCases.from;
import static tokuden.mail.auth.dmarc.DmarcCases.spf;
import static tokuden.mail.auth.dmarc.DmarcCases.zone;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.mail.Mail;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.dns.HeldAnswers;
import tokuden.mail.auth.dns.StatedAnswers;

/** What both editions of DMARC have in common, and which one counts. */
class DmarcTest {
    private static final Instant IN_2020 = Instant.parse("2020-04-01T00:00:00Z");
    private static final Instant IN_JULY_2026 = Instant.parse("2026-07-01T00:00:00Z");
    private static final String REJECT =
            "{_dmarc.example.com: [{TXT: v=DMARC1; p=reject}], example.com: [{A: 192.0.2.1}]}";

    @ParameterizedTest
    @CsvSource({
        "2015-03-18T00:00:00Z, RFC7489, false",
        "2026-04-30T23:59:59Z, RFC7489, false",
        "2026-05-01T00:00:00Z, RFC9989, true",
        "2026-05-31T23:59:59Z, RFC9989, true",
        "2026-06-01T00:00:00Z, RFC9989, false"
    })
    void the_day_of_receipt_chooses_the_edition(
            Instant received, DmarcEdition edition, boolean unsure) {
        DmarcOutcome outcome =
                Dmarc.evaluate(
                        from("a@example.com"), List.of(), zone(REJECT), Optional.of(received));

        assertThat(outcome.edition()).isEqualTo(edition);
        assertThat(outcome.verdict().trace().get(0).in(Locale.ENGLISH)).contains(edition.title());
        assertThat(outcome.verdict().notes().contains(Step.of("dmarc.edition-unsure")))
                .isEqualTo(unsure);
    }

    @Test
    void an_unknown_day_of_receipt_is_told() {
        DmarcOutcome outcome =
                Dmarc.evaluate(from("a@example.com"), List.of(), zone(REJECT), Optional.empty());

        assertThat(outcome.edition()).isEqualTo(DmarcEdition.RFC7489);
        assertThat(outcome.verdict().notes()).contains(Step.of("dmarc.received-unknown"));
    }

    /** RFC 7489 section 3.1 and RFC 9989 section 4.4: the same answers in both. */
    @ParameterizedTest
    @CsvSource({
        "'', a@example.com, x@example.com pass, - none, pass",
        "'', a@example.com, x@mail.example.com pass, - none, pass",
        "aspf=s;, a@example.com, x@mail.example.com pass, - none, fail",
        "ASPF=S;, a@example.com, x@EXAMPLE.com pass, - none, pass",
        "'', a@example.com, x@example.net pass, - none, fail",
        "'', a@example.com, x@example.com fail, - none, fail",
        "'', a@example.com, x@example.net pass, example.com pass, pass",
        "'', a@mail.example.com, x@example.net pass, example.com pass, pass",
        "adkim=s;, a@mail.example.com, x@example.net pass, example.com pass, fail",
        "adkim = s;, a@example.com, x@example.net pass, example.com pass, pass",
        "'', a@example.com, x@example.net pass, example.com fail, fail",
        "'', a@example.com, x@example.net pass, notexample.com pass, fail",
    })
    void a_confirmed_identity_must_belong_to_the_author(
            String tags, String author, String spf, String dkim, String result) {
        DnsSource dns = zone("{_dmarc.example.com: [{TXT: 'v=DMARC1; p=reject; " + tags + "'}]}");
        List<Verdict> verdicts =
                List.of(
                        spf(spf.split(" ")[0], spf.split(" ")[1]),
                        dkim(dkim.split(" ")[0], dkim.split(" ")[1]));

        for (Instant received : List.of(IN_2020, IN_JULY_2026)) {
            DmarcOutcome outcome =
                    Dmarc.evaluate(from(author), verdicts, dns, Optional.of(received));

            assertThat(outcome.verdict().result().word()).isEqualTo(result);
            assertThat(outcome.verdict().trace()).contains(outcome.verdict().reason());
            assertThat(outcome.policy()).contains(Policy.REJECT);
        }
    }

    /** RFC 7489 section 6.6.1, RFC 9989 section 5.3.1. */
    @Test
    void several_authors_or_none_are_an_error_with_its_reason() {
        Map<String, String> headers =
                Map.of(
                        "From: a@example.com\r\nFrom: b@example.com", "dmarc.several-from",
                        "From: a@example.com, b@example.net", "dmarc.several-domains",
                        "Subject: x", "dmarc.no-from",
                        "From: nobody", "dmarc.no-domain",
                        "From: <>", "dmarc.no-domain");

        headers.forEach(
                (header, key) -> {
                    Mail mail = DmarcCases.mail(header);
                    DmarcOutcome outcome =
                            Dmarc.evaluate(mail, List.of(), zone(REJECT), Optional.of(IN_2020));
                    assertThat(outcome.verdict().result()).isEqualTo(AuthResult.PERMERROR);
                    assertThat(outcome.verdict().reason().key()).as(header).isEqualTo(key);
                });
    }

    @Test
    void two_authors_of_one_domain_have_one_domain() {
        Mail mail = DmarcCases.mail("From: a@example.com, b@EXAMPLE.com");

        DmarcOutcome outcome =
                Dmarc.evaluate(
                        mail,
                        List.of(spf("x@example.com", "pass")),
                        zone(REJECT),
                        Optional.of(IN_2020));

        assertThat(outcome.verdict().result()).isEqualTo(AuthResult.PASS);
    }

    /** RFC 7489 section 6.3, RFC 9989 section 4.7: what is no DMARC record is passed over. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v=DMARC1; p=reject        | fail",
                "V = DMARC1 ;p=Reject      | fail",
                "v=DMARC1                  | none",
                "v=dmarc1; p=reject        | none",
                "v=DMARC1x; p=reject       | none",
                "p=reject; v=DMARC1        | none",
                "v=DMARC1; adkim=s         | none",
                "v=DMARC1; p=x             | none",
                "v=DMARC1; p=reject; sp=x  | none",
                "v=DMARC1; rua=mailto:d@example.com      | fail",
                "v=DMARC1; p=x; rua=mailto:d@example.com!10m | fail",
                "v=DMARC1; p=x; rua=nowhere              | none",
                "v=DMARC1; p=reject; unknown=1; =; ;;    | fail"
            })
    void only_a_valid_record_is_a_policy(String record, String result) {
        DnsSource dns = zone("{_dmarc.example.com: [{TXT: '" + record + "'}]}");
        List<Verdict> verdicts = List.of(spf("x@example.net", "pass"));

        for (Instant received : List.of(IN_2020, IN_JULY_2026)) {
            DmarcOutcome outcome =
                    Dmarc.evaluate(from("a@example.com"), verdicts, dns, Optional.of(received));
            assertThat(outcome.verdict().result().word()).isEqualTo(result);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "unverifiable, example.com, unverifiable",
        "unverifiable, mail.example.com, unverifiable",
        "unverifiable, example.net, fail",
        "temperror, example.com, temperror",
        "temperror, example.net, fail"
    })
    void an_open_question_that_could_confirm_leaves_the_result_open(
            String dkim, String d, String result) {
        List<Verdict> verdicts = List.of(spf("x@example.net", "fail"), dkim(d, dkim));

        DmarcOutcome outcome =
                Dmarc.evaluate(from("a@example.com"), verdicts, zone(REJECT), Optional.of(IN_2020));

        assertThat(outcome.verdict().result().word()).isEqualTo(result);
    }

    @Test
    void without_a_verdict_of_spf_nothing_fails() {
        DmarcOutcome outcome =
                Dmarc.evaluate(
                        from("a@example.com"), List.of(), zone(REJECT), Optional.of(IN_2020));

        assertThat(outcome.verdict().result()).isEqualTo(AuthResult.UNVERIFIABLE);
        assertThat(outcome.verdict().reason()).isEqualTo(Step.of("dmarc.no-spf"));
    }

    @Test
    void what_is_not_recorded_never_becomes_a_fail() {
        List<Verdict> verdicts = List.of(spf("x@example.net", "pass"));
        DnsSource onlyAuthor =
                HeldAnswers.of(
                        DnsSource.Kind.SNAPSHOT,
                        StatedAnswers.read(
                                        Map.of(
                                                "_dmarc.example.com/TXT",
                                                List.of("v=DMARC1; p=reject")),
                                        Optional.empty(),
                                        "")
                                .value()
                                .orElseThrow());

        for (Instant received : List.of(IN_2020, IN_JULY_2026)) {
            Optional<Instant> at = Optional.of(received);
            assertThat(result(Dmarc.evaluate(from("a@example.com"), verdicts, dnsNone(), at)))
                    .isEqualTo(AuthResult.UNVERIFIABLE);
        }
        assertThat(
                        result(
                                Dmarc.evaluate(
                                        from("a@example.com"),
                                        verdicts,
                                        onlyAuthor,
                                        Optional.of(IN_JULY_2026))))
                .isEqualTo(AuthResult.UNVERIFIABLE);
    }

    @Test
    void a_policy_that_dns_does_not_give_is_a_temporary_error() {
        DnsSource dns = zone("{_dmarc.example.com: [TIMEOUT]}");

        DmarcOutcome outcome =
                Dmarc.evaluate(from("a@example.com"), List.of(), dns, Optional.of(IN_2020));

        assertThat(result(outcome)).isEqualTo(AuthResult.TEMPERROR);
    }

    private static AuthResult result(DmarcOutcome outcome) {
        return outcome.verdict().result();
    }

    private static DnsSource dnsNone() {
        return DnsSource.NOTHING;
    }
}
