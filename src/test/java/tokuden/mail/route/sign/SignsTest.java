package tokuden.mail.route.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.mail.route.RouteMails.FROM_A_LINE;
import static tokuden.mail.route.RouteMails.FROM_A_SERVER;
import static tokuden.mail.route.RouteMails.PROVIDER;
import static tokuden.mail.route.RouteMails.at;
import static tokuden.mail.route.RouteMails.mail;
import static tokuden.mail.route.RouteMails.route;

import com.google.common.net.InetAddresses;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.mail.Mail;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.record.RecordedResults;

/** Which signs a mail shows, how strong, and what weakens them. */
class SignsTest {
    private static final String HONEST =
            """
            From: info@shop.example.com
            To: taro@isp.example.jp
            Date: Tue, 10 Apr 2007 11:59:52 +0900
            Message-ID: <1@mail.shop.example.com>
            User-Agent: Mailer 1
            """;

    @Test
    void an_honest_mail_from_a_named_server_shows_no_sign() {
        Mail mail = mail("Return-Path: <info@shop.example.com>\n", FROM_A_SERVER, HONEST);

        assertThat(Signs.in(mail, route(mail), List.of(), DnsSource.NOTHING)).isEmpty();
    }

    @Test
    void a_direct_connection_is_strong_and_a_strange_reverse_name_beside_it_too() {
        Mail mail = mail(FROM_A_LINE, HONEST);

        List<Sign> signs = Signs.in(mail, route(mail), List.of(), DnsSource.NOTHING);

        assertThat(signs).extracting(Sign::rule).containsExactly("H1", "H4");
        assertThat(signs).extracting(Sign::strength).containsOnly(Strength.STRONG);
        assertThat(at(mail, signs.get(1).quotes().get(0))).startsWith("Received: from mail.shop");
    }

    @Test
    void a_direct_connection_the_domain_permits_is_a_hint_with_its_reason() {
        Mail mail = mail(FROM_A_LINE, HONEST);

        List<Sign> signs =
                Signs.in(mail, route(mail), List.of(spf(AuthResult.PASS)), DnsSource.NOTHING);

        Sign direct = only(signs, "H4");
        assertThat(direct.strength()).isEqualTo(Strength.HINT);
        assertThat(direct.unweakened()).isEqualTo(Strength.STRONG);
        assertThat(direct.weakenedBy()).extracting(s -> s.key()).containsExactly("weaken.spf-pass");
    }

    @Test
    void marks_of_a_machine_run_by_others_are_counted_beside_a_direct_connection() {
        Mail mail =
                mail(FROM_A_LINE, "From: a@shop.example.com\nMessage-ID: <x@other.example.net>\n");

        List<Sign> signs = Signs.in(mail, route(mail), List.of(), DnsSource.NOTHING);

        assertThat(only(signs, "H5").what().args()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, signs.helo-localhost",
        "pc-hanako, signs.helo-bare-word",
        "192.0.2.99, signs.helo-other-address",
        "[192.168.0.2], signs.helo-inner",
        "isp.example.jp, signs.helo-recipient",
        "mx1.isp.example.jp, signs.helo-recipient",
        "[198.51.100.9], ''",
        "mail.shop.example.com, ''"
    })
    void a_name_the_host_cannot_bear_is_a_strong_sign(String helo, String key) {
        Mail mail = mail(FROM_A_SERVER.replaceFirst("mail.shop.example.com", helo), HONEST);

        List<Sign> signs = Signs.in(mail, route(mail), List.of(), DnsSource.NOTHING);

        assertThat(keys(signs, "H2")).isEqualTo(key.isEmpty() ? List.of() : List.of(key));
    }

    @Test
    void domains_of_other_parties_are_hints_only() {
        Mail mail =
                mail(
                        "Return-Path: <b@sender.example.net>\n",
                        FROM_A_SERVER,
                        "From: a@shop.example.com\nReply-To: c@free.example.org\n"
                                + "Message-ID: <1@esp.example.net>\n");

        List<Sign> signs = Signs.in(mail, route(mail), List.of(), DnsSource.NOTHING);

        assertThat(keys(signs, "H3"))
                .containsExactly(
                        "signs.domain-reverse-path",
                        "signs.domain-reply-to",
                        "signs.domain-message-id");
        assertThat(signs).extracting(Sign::strength).containsOnly(Strength.HINT);
    }

    @Test
    void a_forged_line_is_a_strong_sign_that_quotes_it() {
        Mail mail =
                mail(
                        FROM_A_LINE,
                        "Received: from core.bank.example.net ([198.51.100.7]) by"
                                + " mx1.isp.example.jp (Postfix) with ESMTP id 1;"
                                + " Tue, 10 Apr 2007 11:59:00 +0900\n",
                        HONEST);

        Sign sign = only(Signs.in(mail, route(mail), List.of(), DnsSource.NOTHING), "H6");

        assertThat(sign.strength()).isEqualTo(Strength.STRONG);
        assertThat(sign.element()).isEqualTo(Element.EQUIPMENT);
        assertThat(at(mail, sign.quotes().get(0))).startsWith("Received: from core.bank");
    }

    @Test
    void times_that_run_backwards_zones_and_weekdays_are_hints() {
        Mail mail =
                mail(
                        FROM_A_SERVER,
                        "Received: from pc by mail.shop.example.com (Postfix) with SMTP id 1;"
                                + " Tue, 10 Apr 2007 12:30:00 +0900\n",
                        "From: info@shop.example.com\nDate: Mon, 10 Apr 2007 14:00:00 +0900\n",
                        "Received: from x by mail.shop.example.com (Postfix) with SMTP id 0;"
                                + " Tue, 10 Apr 2007 03:00:00 -0001\n");

        List<Sign> signs = Signs.in(mail, route(mail), List.of(), DnsSource.NOTHING);

        assertThat(keys(signs, "H7"))
                .containsExactly(
                        "signs.backwards",
                        "signs.date-after-receipt",
                        "signs.weekday",
                        "signs.no-such-zone");
    }

    @Test
    void two_authors_are_a_strong_sign_that_quotes_both() {
        Mail mail = mail(FROM_A_SERVER, HONEST, "From: other@bank.example.org\n");

        Sign sign = only(Signs.in(mail, route(mail), List.of(), DnsSource.NOTHING), "H8");

        assertThat(sign.quotes()).hasSize(2);
        assertThat(sign.element()).isEqualTo(Element.ADDRESS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"support@bank.example.org\" <a@shop.example.com>|signs.display-address",
                "\"sales@shop.example.com\" <a@shop.example.com>|''",
                "=?UTF-8?B?4oCuYQ==?= <a@shop.example.com>|signs.bidi",
                "<a@xn--exmple-4nf.example>|signs.look-alike",
                "Shop <a@xn--r8jz45g.example>|''"
            })
    void an_author_shown_as_somebody_else_is_a_strong_sign(String from, String key) {
        Mail mail = mail(FROM_A_SERVER, "From: " + from + "\n");

        List<Sign> signs = Signs.in(mail, route(mail), List.of(), DnsSource.NOTHING);

        assertThat(keys(signs, "H9")).isEqualTo(key.isEmpty() ? List.of() : List.of(key));
    }

    @Test
    void a_domain_that_does_not_exist_is_a_sign_only_by_a_recorded_answer() {
        Mail mail = mail(FROM_A_SERVER, HONEST);
        DnsSource none = dns(Map.of("shop.example.com/MX", DnsAnswer.Status.NO_SUCH_NAME));

        assertThat(keys(Signs.in(mail, route(mail), List.of(), none), "H9"))
                .containsExactly("signs.no-such-domain");
        assertThat(keys(Signs.in(mail, route(mail), List.of(), DnsSource.NOTHING), "H9")).isEmpty();
    }

    @Test
    void a_reverse_name_that_does_not_lead_back_is_a_hint_by_recorded_answers() {
        Mail mail = mail(FROM_A_SERVER, HONEST);
        DnsQuestion reverse = new DnsQuestion("9.100.51.198.in-addr.arpa", DnsQuestion.Type.PTR);
        DnsQuestion forward = new DnsQuestion("mail.shop.example.com", DnsQuestion.Type.A);
        DnsSource elsewhere =
                dns(
                        answer(reverse, new DnsRecord.Name("mail.shop.example.com")),
                        answer(
                                forward,
                                new DnsRecord.Address(InetAddresses.forString("198.51.100.99"))));
        DnsSource back =
                dns(
                        answer(reverse, new DnsRecord.Name("mail.shop.example.com")),
                        answer(
                                forward,
                                new DnsRecord.Address(InetAddresses.forString("198.51.100.9"))));

        assertThat(keys(Signs.in(mail, route(mail), List.of(), elsewhere), "H1"))
                .containsExactly("signs.dns-not-back");
        assertThat(keys(Signs.in(mail, route(mail), List.of(), back), "H1")).isEmpty();
    }

    @Test
    void a_mail_from_its_own_recipient_is_a_strong_sign_unless_he_had_logged_in() {
        String own = "From: Taro <taro@isp.example.jp>\nTo: taro@isp.example.jp\n";
        Mail strange = mail("Return-Path: <taro@isp.example.jp>\n", FROM_A_SERVER, own);
        Mail himself =
                mail(
                        "Return-Path: <taro@isp.example.jp>\n",
                        FROM_A_SERVER.replace("ESMTP", "ESMTPA"),
                        own);

        assertThat(keys(Signs.in(strange, route(strange), List.of(), DnsSource.NOTHING), "H10"))
                .containsExactly("signs.from-recipient-path", "signs.from-recipient");
        assertThat(keys(Signs.in(himself, route(himself), List.of(), DnsSource.NOTHING), "H10"))
                .isEmpty();
    }

    @Test
    void a_failure_is_certain_by_the_providers_record_and_strong_by_recorded_answers() {
        Mail mail =
                mail(
                        "Return-Path: <info@shop.example.com>\n",
                        "Authentication-Results: mx1.isp.example.jp; spf=fail"
                                + " smtp.mailfrom=info@shop.example.com\n",
                        FROM_A_SERVER,
                        HONEST);

        List<Sign> signs = Signs.in(evidence(mail, spf(AuthResult.FAIL)));

        assertThat(signs).extracting(Sign::rule).containsExactly("H11", "H11");
        assertThat(signs)
                .extracting(Sign::strength)
                .containsExactly(Strength.CERTAIN, Strength.STRONG);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "List-Id: <x.circle.example.org>|weaken.list",
                "Resent-From: <hanako@univ.example.jp>|weaken.resent",
                "X-Forwarded-To: taro@isp.example.jp|weaken.forwarded"
            })
    void forwarding_and_lists_lower_a_failure_to_a_hint_with_the_reason(String field, String key) {
        Mail mail =
                mail("Return-Path: <info@shop.example.com>\n", FROM_A_SERVER, HONEST, field + "\n");

        Sign sign = only(Signs.in(evidence(mail, spf(AuthResult.FAIL))), "H11");

        assertThat(sign.strength()).isEqualTo(Strength.HINT);
        assertThat(sign.weakenedBy()).extracting(s -> s.key()).containsExactly(key);
    }

    @Test
    void a_rewritten_reverse_path_a_valid_chain_and_another_recipient_lower_it_too() {
        Mail mail =
                mail(
                        "Return-Path: <SRS0=abc=XY=shop.example.com=info@shop.example.com>\n",
                        FROM_A_SERVER,
                        "Received: from a.example.org ([198.51.100.3]) by mail.shop.example.com"
                                + " (Postfix) with ESMTP id 1 for <taro@univ.example.jp>;"
                                + " Tue, 10 Apr 2007 11:59:00 +0900\n",
                        HONEST);

        Sign sign =
                only(
                        Signs.in(
                                evidence(
                                        mail,
                                        spf(AuthResult.FAIL),
                                        verdict(AuthMethod.ARC, AuthResult.PASS))),
                        "H11");

        assertThat(sign.weakenedBy())
                .extracting(s -> s.key())
                .containsExactly("weaken.srs", "weaken.arc", "weaken.other-recipient");
    }

    @Test
    void the_same_text_from_lines_of_several_holders_within_hours_is_strong_together() {
        List<Evidence> mails =
                List.of(
                        evidence(mail(FROM_A_LINE, HONEST)),
                        evidence(mail(FROM_A_LINE.replace("line.example", "net.example"), HONEST)),
                        evidence(mail(FROM_A_LINE, HONEST)),
                        evidence(mail(FROM_A_SERVER, HONEST)));

        List<Optional<Sign>> signs = Campaign.signs(mails);

        assertThat(signs.subList(0, 3))
                .allSatisfy(s -> assertThat(s.orElseThrow().strength()).isEqualTo(Strength.STRONG));
        assertThat(signs.get(3)).isEmpty();
        assertThat(Campaign.signs(mails.subList(0, 2))).allMatch(Optional::isEmpty);
    }

    private static Evidence evidence(Mail mail, Verdict... verdicts) {
        return new Evidence(
                mail,
                route(mail),
                List.of(verdicts),
                RecordedResults.in(mail, route(mail), PROVIDER),
                DnsSource.NOTHING,
                Attribution.NOTHING);
    }

    private static Verdict spf(AuthResult result) {
        return verdict(AuthMethod.SPF, result);
    }

    private static Verdict verdict(AuthMethod method, AuthResult result) {
        return new Verdict(
                method,
                "shop.example.com",
                Optional.empty(),
                result,
                Optional.empty(),
                DnsSource.Kind.SNAPSHOT,
                Step.of("spf.x"),
                List.of(),
                List.of());
    }

    private static Sign only(List<Sign> signs, String rule) {
        List<Sign> found = signs.stream().filter(s -> s.rule().equals(rule)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<String> keys(List<Sign> signs, String rule) {
        return signs.stream().filter(s -> s.rule().equals(rule)).map(s -> s.what().key()).toList();
    }

    private static DnsAnswer answer(DnsQuestion question, DnsRecord record) {
        return new DnsAnswer(
                question,
                DnsAnswer.Status.ANSWERED,
                List.of(record),
                Optional.of(Instant.EPOCH),
                "snapshot");
    }

    private static DnsSource dns(DnsAnswer... answers) {
        return source(
                question ->
                        List.of(answers).stream()
                                .filter(a -> a.question().equals(question))
                                .findFirst()
                                .orElse(DnsAnswer.notRecorded(question)));
    }

    private static DnsSource dns(Map<String, DnsAnswer.Status> answers) {
        return source(
                question ->
                        new DnsAnswer(
                                question,
                                answers.getOrDefault(
                                        question.toString(), DnsAnswer.Status.NOT_RECORDED),
                                List.of(),
                                Optional.of(Instant.EPOCH),
                                "snapshot"));
    }

    private static DnsSource source(java.util.function.Function<DnsQuestion, DnsAnswer> answers) {
        return new DnsSource() {
            @Override
            public DnsAnswer ask(DnsQuestion question) {
                return answers.apply(question);
            }

            @Override
            public Kind kind() {
                return Kind.SNAPSHOT;
            }
        };
    }
}
