package tokuden.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.examination.Told.told;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.examination.sender.HeaderEvidence;
import tokuden.law.Breach;
import tokuden.law.LawFiles;
import tokuden.reports.Statement;
import tokuden.reports.Statement.Consent;
import tokuden.reports.Statement.RefusalNotice;
import tokuden.reports.Statement.Relation;
import tokuden.reports.Statement.SentTo;

class DutyChecksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final String TAKEN_FROM_LINE =
            "Received: from %s (%s [%s])\n\tby mx.isp.example.jp (Postfix) with ESMTP id 1; Mon, 05 Jan 2026 12:00:02 +0900\n";

    private final Examiner examiner =
            new Examiner(
                    LawFiles.shipped(),
                    List.of(
                            new ConsentCheck(),
                            new RefusalIgnoredCheck(),
                            new FalseSenderInformationCheck(new HeaderEvidence()),
                            new FictitiousAddressCheck()));

    @ParameterizedTest
    @CsvSource({
        "YES, , , , CLEAR",
        "NO, NONE, , , SUSPECTED",
        "NO, , , , UNDECIDABLE",
        "UNKNOWN, NONE, , , UNDECIDABLE",
        "NO, CUSTOMER, , , CLEAR",
        "NO, BUSINESS_CARD, , , CLEAR",
        "NO, PUBLISHED_ADDRESS, COMPANY, false, CLEAR",
        "NO, PUBLISHED_ADDRESS, COMPANY, true, SUSPECTED",
        "NO, PUBLISHED_ADDRESS, COMPANY, , UNDECIDABLE",
        "NO, PUBLISHED_ADDRESS, INDIVIDUAL, false, SUSPECTED",
        "NO, PUBLISHED_ADDRESS, , false, UNDECIDABLE",
        "UNKNOWN, PUBLISHED_ADDRESS, INDIVIDUAL_IN_BUSINESS, true, UNDECIDABLE"
    })
    void consent_and_its_exceptions_are_what_the_reporter_says(
            Consent consent,
            Relation relation,
            Statement.Recipient recipient,
            Boolean refusalBeside,
            Result expected) {
        Told told = told().consent(consent);
        told = relation == null ? told : told.relation(relation);
        told = recipient == null ? told : told.recipient(recipient);
        told = refusalBeside == null ? told : told.refusalTextBesidePublication(refusalBeside);

        assertThat(result(advertisement(), told.statement(), Breach.CONSENT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-01T09:00:00+09:00, http://shop.example.com/off, b@isp.example.jp, ALL, , SUSPECTED",
        "2025-12-01T09:00:00+09:00, info@shop.example.com, B@ISP.example.jp, ALL, , SUSPECTED",
        "2026-01-05T12:00:00+09:00, info@shop.example.com, b@isp.example.jp, ALL, , CLEAR",
        "2026-01-05T03:30:00Z, info@shop.example.com, b@isp.example.jp, ALL, , CLEAR",
        "2025-12-01T09:00:00+09:00, info@shop.example.com, c@isp.example.jp, ALL, , CLEAR",
        "2025-12-01T09:00:00+09:00, info@other.example.com, b@isp.example.jp, ALL, , UNDECIDABLE",
        "2025-12-01T09:00:00+09:00, info@shop.example.com, '', ALL, , UNDECIDABLE",
        "2025-12-01T09:00:00+09:00, info@shop.example.com, b@isp.example.jp, ALL, 2026-01-04, CLEAR",
        "2025-12-01T09:00:00+09:00, info@shop.example.com, b@isp.example.jp, ALL, 2026-01-05, SUSPECTED",
        "2025-12-01T09:00:00+09:00, info@shop.example.com, b@isp.example.jp, ゴルフ, , CLEAR",
        "2025-12-01T09:00:00+09:00, info@shop.example.com, b@isp.example.jp, セールのお知らせ, , SUSPECTED",
        "2025-12-01T09:00:00+09:00, info@shop.example.com, b@isp.example.jp, 配信停止, , UNDECIDABLE"
    })
    void a_refusal_counts_by_date_addressee_address_topic_and_term(ArgumentsAccessor row) {
        RefusalNotice notice =
                new RefusalNotice(
                        OffsetDateTime.parse(row.getString(0)),
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Optional.ofNullable(row.getString(4)).map(LocalDate::parse));
        Result expected = Result.valueOf(row.getString(5));

        Result result =
                result(advertisement(), told().refusal(notice).statement(), Breach.REFUSAL_IGNORED);

        assertThat(result).isEqualTo(expected);
    }

    @Test
    void without_a_reported_refusal_nothing_is_decided() {
        assertThat(result(advertisement(), Statement.NOTHING, Breach.REFUSAL_IGNORED))
                .isEqualTo(Result.UNDECIDABLE);
    }

    @Test
    void a_denied_line_under_the_name_of_the_recipients_provider_is_suspected() {
        Examined mail = from("mx.isp.example.jp", "p5-ipad3.tky.dyn.line.example", "203.0.113.5");

        assertThat(
                        sender(
                                mail,
                                Map.of(
                                        "shop.example.com/TXT",
                                        List.of("v=spf1 ip4:192.0.2.5 -all"))))
                .isEqualTo(Result.SUSPECTED);
    }

    @Test
    void a_policy_that_denies_the_sending_host_alone_proves_nothing() {
        Examined mail = from("out.host.example", "out.host.example", "192.0.2.77");

        assertThat(
                        sender(
                                mail,
                                Map.of(
                                        "shop.example.com/TXT",
                                        List.of("v=spf1 ip4:192.0.2.5 -all"))))
                .isEqualTo(Result.UNDECIDABLE);
    }

    @Test
    void a_forwarded_mail_is_not_accused_of_what_forwarding_breaks() {
        Examined mail = from("localhost", "fwd.alumni.example.org", "192.0.2.60");
        Examined forwarded =
                mail.under(
                        mail.header()
                                        .replace(
                                                "info@shop.example.com",
                                                "SRS0=a=b=shop.example.com=info@alumni.example.org")
                                + "X-Forwarded-To: b@isp.example.jp\n");

        assertThat(sender(forwarded, Map.of("shop.example.com/TXT", List.of("v=spf1 -all"))))
                .isEqualTo(Result.UNDECIDABLE);
    }

    @Test
    void a_policy_that_allows_the_host_for_the_shown_domain_clears_the_sender() {
        Examined mail = from("out.shop.example.com", "out.shop.example.com", "192.0.2.5");

        assertThat(
                        sender(
                                mail,
                                Map.of(
                                        "shop.example.com/TXT",
                                        List.of("v=spf1 ip4:192.0.2.5 -all"))))
                .isEqualTo(Result.CLEAR);
    }

    @Test
    void without_a_line_of_the_provider_the_sender_stays_open() {
        assertThat(result(advertisement(), Statement.NOTHING, Breach.FALSE_SENDER_INFORMATION))
                .isEqualTo(Result.UNDECIDABLE);
    }

    @Test
    void counted_addresses_that_mostly_do_not_exist_are_fictitious() {
        assertThat(recipients("a%04d@keitai.example", 12, 10)).isEqualTo(Result.SUSPECTED);
        assertThat(recipients("a%04d@keitai.example", 12, 2)).isEqualTo(Result.UNDECIDABLE);
        assertThat(recipients("a%04d@keitai.example", 12, 0)).isEqualTo(Result.CLEAR);
        assertThat(recipients("a%04d@keitai.example", 5, 5)).isEqualTo(Result.UNDECIDABLE);
    }

    @Test
    void letters_run_through_and_strings_of_chance_are_generated_too() {
        List<String> letters =
                IntStream.range(0, 20)
                        .mapToObj(i -> "tar" + (char) ('a' + i) + "@keitai.example")
                        .toList();
        List<String> chance =
                List.of(
                        "x7k2q9@k.example",
                        "b4t8z1@k.example",
                        "q2w9r5@k.example",
                        "m8n3v7@k.example",
                        "z1x5c2@k.example",
                        "p6l9k4@k.example",
                        "d3f7g2@k.example",
                        "h5j8t6@k.example");
        List<String> natural =
                List.of(
                        "tanaka.yuki@k.example",
                        "info@k.example",
                        "k.sato77@k.example",
                        "mori@k.example",
                        "yoshida-ken@k.example",
                        "hanako@k.example",
                        "suzuki_i@k.example",
                        "abe2001@k.example");

        assertThat(GeneratedAddresses.in(letters)).hasSize(20);
        assertThat(GeneratedAddresses.in(chance)).hasSize(8);
        assertThat(GeneratedAddresses.in(natural)).isEmpty();
    }

    @Test
    void a_list_that_does_not_say_who_uses_its_addresses_clears_nobody_and_accuses_nobody() {
        List<SentTo> sentTo =
                IntStream.range(0, 20)
                        .mapToObj(
                                i ->
                                        new SentTo(
                                                "a" + i + "@keitai.example.jp",
                                                Statement.Use.UNKNOWN,
                                                Optional.empty()))
                        .toList();

        Result result =
                result(
                        advertisement(),
                        told().sentTo(sentTo).statement(),
                        Breach.FICTITIOUS_ADDRESS);

        assertThat(result).isEqualTo(Result.UNDECIDABLE);
    }

    private static Examined advertisement() {
        return Examined.anAdvertisement().sentOn(DAY);
    }

    private static Examined from(String helo, String name, String ip) {
        return advertisement()
                .under(
                        "Return-Path: <info@shop.example.com>\n"
                                + String.format(TAKEN_FROM_LINE, helo, name, ip));
    }

    private Result sender(Examined mail, Map<String, List<String>> dns) {
        return result(
                mail,
                told().dns(dns, "isp.example.jp").statement(),
                Breach.FALSE_SENDER_INFORMATION);
    }

    private Result recipients(String pattern, int number, int bounced) {
        List<SentTo> sentTo =
                IntStream.range(0, number)
                        .mapToObj(i -> new SentTo(String.format(pattern, i), i < bounced))
                        .toList();
        return result(
                advertisement(), told().sentTo(sentTo).statement(), Breach.FICTITIOUS_ADDRESS);
    }

    private Result result(Examined mail, Statement statement, Breach breach) {
        return examiner.examine(mail.hash(), mail.read(), statement).findings().stream()
                .filter(f -> f.breach() == breach)
                .findFirst()
                .map(Finding::result)
                .orElseThrow();
    }
}
