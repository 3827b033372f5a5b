package tokuden.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.casework.UnderExamination;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.FactStated;
import tokuden.casework.work.Logged;
import tokuden.evidence.Sha256;
import tokuden.law.Act;
import tokuden.law.LawFiles;
import tokuden.law.procedure.FactKind;
import tokuden.law.procedure.ProcedureFiles;

/** The clocks as a table: dated facts × rule × last day, each with its article. */
class ClockTableTest {
    private static final Clockwork CLOCKWORK =
            new Clockwork(LawFiles.shipped(), ProcedureFiles.shipped());
    private static final CaseNumber NUMBER = new CaseNumber("2026-0001");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-25 | 2029-11-24 | an ordinary day: the first day counts
                    2024-02-29 | 2027-02-28 | leap day: no such day, so the end of the month
                    2021-02-28 | 2024-02-27 | three years later is a leap year
                    2021-03-01 | 2024-02-29 | ends with the leap day
                    2023-01-01 | 2025-12-31 | ends on a closed day and is not extended
                    2019-05-01 | 2022-04-30 | first day of 令和元年, ends on a Saturday
                    2005-10-31 | 2008-10-30 | last day before the amendment of 2005
                    2005-11-01 | 2008-10-31 | first day of it
                    1989-01-08 | 1992-01-07 | before the act: still counted
                    """)
    void prosecution_is_barred_three_years_after_the_day_of_sending(
            LocalDate sent, LocalDate last, String why) {
        RunningClock clock = only("prosecution", mailSentOn(sent));

        assertThat(clock.last()).as(why).isEqualTo(last);
        assertThat(clock.first()).isEqualTo(sent);
        assertThat(CLOCKWORK.says(clock, Locale.JAPANESE))
                .contains("刑事訴訟法第250条第2項第6号", "第55条第3項ただし書");
    }

    @Test
    void a_mail_is_sent_on_its_day_in_japan() {
        Case in = mails(Instant.parse("2026-11-24T15:30:00Z"));

        RunningClock clock = only("prosecution", CLOCKWORK.running(in, CaseHistory.EMPTY));

        assertThat(clock.fact()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # 15 August is a Saturday
                    review.known   | 2026-05-11 | 2026-05-15 | 2026-08-17 | 行政不服審査法第18条第1項
                    # counted from 1 February
                    review.known   | 2026-01-30 | 2026-01-31 | 2026-04-30 | 行政不服審査法第18条第1項
                    # over 令和元年
                    review.known   | 2019-04-26 | 2019-04-30 | 2019-07-31 | 行政不服審査法第18条第1項
                    # 30 February does not exist: leap year
                    review.known   | 2023-11-28 | 2023-11-29 | 2024-02-29 | 行政不服審査法第18条第1項
                    # 30 February does not exist
                    review.known   | 2022-11-28 | 2022-11-29 | 2023-02-28 | 行政不服審査法第18条第1項
                    # first day of the new act
                    review.known   | 2016-04-01 | 2016-04-04 | 2016-07-04 | 行政不服審査法第18条第1項
                    # last day of the old act: known under the new one
                    objection.1962 | 2016-03-31 | 2016-04-04 | 2016-06-03 | 改正前の行政不服審査法第45条
                    # 11 January is a Sunday, 12 a holiday
                    objection.1962 | 2003-11-11 | 2003-11-12 | 2004-01-13 | 改正前の行政不服審査法第45条
                    # one year from the day after
                    review.made    | 2026-05-11 | 2026-05-15 | 2027-05-11 | 行政不服審査法第18条第2項
                    # made on a leap day
                    review.made    | 2024-02-29 | 2024-03-01 | 2025-02-28 | 行政不服審査法第18条第2項
                    # 15 November is a Sunday
                    lawsuit.known  | 2026-05-11 | 2026-05-15 | 2026-11-16 | 行政事件訴訟法第14条第1項
                    # 30 December is a closed day
                    lawsuit.known  | 2026-06-25 | 2026-06-30 | 2027-01-04 | 行政事件訴訟法第14条第1項
                    # first day of the revised act
                    lawsuit.known  | 2005-04-01 | 2005-04-04 | 2005-10-04 | 行政事件訴訟法第14条第1項
                    # last day before it
                    lawsuit.1962   | 2005-03-31 | 2005-04-04 | 2005-07-04 | 改正前の行政事件訴訟法第14条
                    # one year
                    lawsuit.made   | 2026-05-11 | 2026-05-15 | 2027-05-11 | 行政事件訴訟法第14条第2項
                    # fiscal year after
                    retention.order| 2026-10-05 | 2026-10-06 | 2032-03-31 | 施行令別表12の項
                    # first day of a fiscal year
                    retention.order| 2026-04-01 | 2026-04-02 | 2032-03-31 | 施行令別表12の項
                    # last day of a fiscal year
                    retention.order| 2026-03-31 | 2026-04-02 | 2031-03-31 | 施行令別表12の項
                    """)
    void the_day_of_the_order_decides_which_rule_counts_from_which_day(
            String rule, LocalDate made, LocalDate known, LocalDate last, String law) {
        RunningClock clock =
                only(
                        rule,
                        FactKind.ORDER_MADE + " " + made,
                        FactKind.ORDER_ARRIVED + " " + made,
                        FactKind.ORDER_KNOWN + " " + known);

        assertThat(clock.last()).isEqualTo(last);
        assertThat(CLOCKWORK.says(clock, Locale.JAPANESE)).contains(law);
    }

    @ParameterizedTest
    @CsvSource({
        "2005-03-31, objection.1962 lawsuit.1962 retention.order",
        "2005-04-01, lawsuit.known lawsuit.made objection.1962 retention.order",
        "2016-03-31, lawsuit.known lawsuit.made objection.1962 retention.order",
        "2016-04-01, lawsuit.known lawsuit.made retention.order review.known review.made",
    })
    void an_order_of_one_day_has_the_remedies_of_that_day(LocalDate made, String rules) {
        List<RunningClock> clocks =
                clocks(FactKind.ORDER_MADE + " " + made, FactKind.ORDER_ARRIVED + " " + made);

        assertThat(clocks)
                .extracting(RunningClock::rule)
                .containsExactlyInAnyOrder(rules.split(" "));
    }

    @Test
    void the_four_days_of_an_order_are_kept_apart() {
        List<RunningClock> clocks =
                clocks(
                        "ORDER_MADE 2015-05-11",
                        "ORDER_ARRIVED 2015-05-12",
                        "ORDER_KNOWN 2015-05-13",
                        "ORDER_PUBLISHED 2015-05-15");

        assertThat(only("lawsuit.known", clocks).fact()).isEqualTo("2015-05-13");
        assertThat(only("lawsuit.made", clocks).fact()).isEqualTo("2015-05-11");
    }

    @Test
    void where_the_day_of_knowing_is_not_on_record_the_arrival_counts() {
        RunningClock clock =
                only("lawsuit.known", clocks("ORDER_MADE 2026-05-11", "ORDER_ARRIVED 2026-05-13"));

        assertThat(clock.counted()).isEqualTo(FactKind.ORDER_ARRIVED);
    }

    @Test
    void after_a_ruling_the_time_for_a_lawsuit_counts_from_the_ruling() {
        List<RunningClock> clocks =
                clocks(
                        "ORDER_MADE 2026-05-11",
                        "ORDER_ARRIVED 2026-05-13",
                        "OBJECTION_MADE 2026-06-01",
                        "RULING_MADE 2026-10-01",
                        "RULING_KNOWN 2026-10-02");

        assertThat(clocks)
                .extracting(RunningClock::rule)
                .contains("lawsuit.ruling-known", "lawsuit.ruling-made", "retention.review")
                .doesNotContain(
                        "lawsuit.known",
                        "lawsuit.made",
                        "review.known",
                        "review.made",
                        "retention.order");
        assertThat(only("lawsuit.ruling-known", clocks).last()).isEqualTo("2027-04-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-01-31 | 2026-02-28 | 30 February does not exist
                    2024-01-30 | 2024-02-29 | the first day counts: 30 January to 29 February
                    2024-01-29 | 2024-02-28 | ends the day before 29 February
                    2026-03-01 | 2026-03-31 | a whole month
                    """)
    void records_of_consent_are_kept_a_month_from_the_last_sending(
            LocalDate sent, LocalDate last, String why) {
        RunningClock clock = only("consent-record", mailSentOn(sent));

        assertThat(clock.last()).as(why).isEqualTo(last);
        assertThat(CLOCKWORK.says(clock, Locale.JAPANESE)).contains("施行規則第4条");
        assertThat(CLOCKWORK.says(clock, Locale.ENGLISH))
                .contains("Ordinance under the Specified Mail Act art. 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-01-10 | 2026-02-09 | consent-record.under-order | 2027-01-09 | arrived within the month
                    2026-01-10 | 2026-02-10 | consent-record             | 2026-02-09 | arrived a day too late
                    2026-05-01 | 2026-02-10 | consent-record.under-order | 2027-04-30 | sent under the order
                    """)
    void an_order_prolongs_the_keeping_of_records(
            LocalDate sent, LocalDate arrived, String rule, LocalDate last, String why) {
        List<RunningClock> clocks =
                CLOCKWORK.running(
                        mails(at(sent)),
                        history("ORDER_MADE " + arrived.minusDays(2), "ORDER_ARRIVED " + arrived));

        assertThat(clocks)
                .filteredOn(c -> c.rule().startsWith("consent-record"))
                .as(why)
                .extracting(RunningClock::rule, RunningClock::last)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(rule, last));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02, 2026-11-16", "2024-02-15, 2024-02-29", "2025-12-20, 2026-01-03"})
    void a_notice_posted_is_deemed_to_arrive_when_two_weeks_are_over(
            LocalDate posted, LocalDate last) {
        RunningClock clock =
                only("explanation.posted", clocks("EXPLANATION_NOTICE_POSTED " + posted));

        assertThat(clock.last()).isEqualTo(last);
        assertThat(CLOCKWORK.says(clock, Locale.JAPANESE)).contains("行政手続法第15条第3項", "第15条第4項【要確認】");
        assertThat(CLOCKWORK.confirmed(clock)).isFalse();
    }

    @Test
    void limitation_stands_still_while_the_offender_is_abroad() {
        LocalDate sent = LocalDate.of(2024, 1, 10);
        List<RunningClock> clocks =
                CLOCKWORK.running(
                        mails(at(sent)),
                        history(
                                "LIMITATION_STOPPED 2025-01-01",
                                "LIMITATION_RESUMED 2025-01-31",
                                "LIMITATION_STOPPED 2026-01-01",
                                "LIMITATION_RESUMED 2026-01-11",
                                "LIMITATION_STOPPED 2026-06-01"));

        RunningClock clock = only("prosecution", clocks);

        assertThat(clock.last()).isEqualTo(LocalDate.of(2027, 1, 9).plusDays(40));
        assertThat(clock.stopped()).isTrue();
    }

    @Test
    void the_first_and_the_last_mail_to_lapse_are_shown_and_each_mail_has_its_own() {
        Case in =
                mails(
                        at(LocalDate.of(2026, 3, 1)),
                        at(LocalDate.of(2026, 1, 1)),
                        at(LocalDate.of(2026, 2, 1)));

        List<RunningClock> shown =
                CLOCKWORK.running(in, CaseHistory.EMPTY).stream()
                        .filter(c -> c.rule().equals("prosecution"))
                        .toList();

        assertThat(shown)
                .extracting(c -> c.about().split(" ")[0] + " " + c.last())
                .containsExactly("FIRST 2028-12-31", "LAST 2029-02-28");
        assertThat(CLOCKWORK.eachMail("prosecution", in, CaseHistory.EMPTY)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    2028-11-23, -
                    2028-11-24, 12
                    2029-05-24, 6
                    2029-08-24, 3
                    2029-10-24, 1
                    2029-11-24, 1
                    2029-11-25, -
                    """)
    void a_clock_warns_at_twelve_six_three_and_one_months(LocalDate today, Integer months) {
        RunningClock clock = only("prosecution", mailSentOn(LocalDate.of(2026, 11, 25)));

        Optional<Integer> warning = clock.warning(today, CLOCKWORK.procedure().warnings());

        assertThat(warning).isEqualTo(Optional.ofNullable(months));
    }

    @Test
    void the_estimate_of_carrier_logs_is_marked_as_one() {
        RunningClock clock = only("carrier-log", mailSentOn(LocalDate.of(2026, 1, 1)));

        assertThat(clock.estimate()).isTrue();
        assertThat(CLOCKWORK.says(clock, Locale.JAPANESE)).startsWith("推定");
        assertThat(CLOCKWORK.says(clock, Locale.ENGLISH)).startsWith("Estimate");
    }

    @Test
    void every_clock_explains_itself_in_one_sentence_of_both_languages() {
        List<RunningClock> clocks =
                CLOCKWORK.running(
                        mails(at(LocalDate.of(2026, 1, 1))),
                        history(
                                "INQUIRY_DUE 2026-02-01",
                                "REPORT_DUE 2026-02-01",
                                "EXPLANATION_DUE 2026-02-01",
                                "COMPLIANCE_DUE 2026-04-01",
                                "ORDER_MADE 2026-03-01",
                                "ORDER_ARRIVED 2026-03-03"));

        assertThat(clocks)
                .hasSizeGreaterThan(9)
                .allSatisfy(
                        c -> {
                            assertThat(CLOCKWORK.says(c, Locale.JAPANESE))
                                    .doesNotContain("{")
                                    .endsWith("）");
                            assertThat(CLOCKWORK.says(c, Locale.ENGLISH))
                                    .doesNotContain("{")
                                    .endsWith(")");
                            assertThat(CLOCKWORK.name(c, Locale.ENGLISH)).isNotBlank();
                        });
    }

    private static List<RunningClock> mailSentOn(LocalDate day) {
        return CLOCKWORK.running(mails(at(day)), CaseHistory.EMPTY);
    }

    private static RunningClock only(String rule, String... facts) {
        return only(rule, clocks(facts));
    }

    private static RunningClock only(String rule, List<RunningClock> clocks) {
        List<RunningClock> fit = clocks.stream().filter(c -> c.rule().equals(rule)).toList();
        assertThat(fit).as("%s among %s", rule, clocks).hasSize(1);
        return fit.get(0);
    }

    private static List<RunningClock> clocks(String... facts) {
        return CLOCKWORK.running(mails(), history(facts));
    }

    /** Facts written as {@code ORDER_MADE 2026-05-11}. */
    private static CaseHistory history(String... facts) {
        List<Logged> entries = new ArrayList<>();
        for (String fact : facts) {
            String[] parts = fact.split(" ");
            FactStated stated =
                    new FactStated(
                            FactKind.valueOf(parts[0]), LocalDate.parse(parts[1]), "", "配達証明");
            entries.add(
                    new Logged(
                            entries.size() + 1L,
                            NUMBER,
                            Instant.EPOCH,
                            "suzuki",
                            stated,
                            Sha256.of(new byte[0])));
        }
        return new CaseHistory(entries);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(Act.JAPAN).toInstant();
    }

    private static Case mails(Instant... sent) {
        List<CaseMail> mails =
                Arrays.stream(sent)
                        .map(
                                at ->
                                        new CaseMail(
                                                Sha256.of(at.toString().getBytes()),
                                                Optional.of(at),
                                                "a@example.jp",
                                                "件名"))
                        .toList();
        return new Case(
                NUMBER,
                "事案",
                Instant.EPOCH,
                List.of(),
                mails,
                List.of(),
                new UnderExamination(),
                1);
    }
}
