package tokuden.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a breach leads to, edition by edition: punishment, and the remedies against an order. */
class ConsequencesTest {
    private static final Act ACT = LawFiles.shipped();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    2002-07-01, -,         -,                                   -
                    2005-11-01, 第32条,     1年以下の懲役又は100万円以下の罰金,   100万円以下の罰金
                    2008-12-01, 第34条第1号, 1年以下の懲役又は100万円以下の罰金,   3000万円以下の罰金
                    2009-09-01, 第34条第1号, 1年以下の懲役又は100万円以下の罰金,   3000万円以下の罰金
                    2025-06-01, 第34条第1号, 1年以下の拘禁刑又は100万円以下の罰金, 3000万円以下の罰金
                    """)
    void sending_under_false_sender_information_is_punished_directly_since_2005(
            LocalDate edition, String article, String individual, String corporate) {
        Optional<Penalty> penalty = edition(edition).forBreach(Breach.FALSE_SENDER_INFORMATION);

        assertThat(penalty.map(p -> p.provision().cited())).isEqualTo(Optional.ofNullable(article));
        assertThat(penalty.map(Penalty::individual)).isEqualTo(Optional.ofNullable(individual));
        assertThat(penalty.map(p -> p.corporate().replace(",", "")))
                .isEqualTo(Optional.ofNullable(corporate));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2002-07-01, LABELLING,                法,         50万円以下の罰金,                     50万円以下の罰金
                    2005-11-01, LABELLING,                第32条,     1年以下の懲役又は100万円以下の罰金,   100万円以下の罰金
                    2005-11-01, FALSE_SENDER_INFORMATION, 第32条,     1年以下の懲役又は100万円以下の罰金,   100万円以下の罰金
                    2008-12-01, CONSENT,                  第34条第2号, 1年以下の懲役又は100万円以下の罰金,   3000万円以下の罰金
                    2008-12-01, CONSENT_RECORD,           第35条第1号, 100万円以下の罰金,                    100万円以下の罰金
                    2009-09-01, FICTITIOUS_ADDRESS,       第34条第2号, 1年以下の懲役又は100万円以下の罰金,   3000万円以下の罰金
                    2009-09-01, CONSENT_RECORD,           第35条第1号, 100万円以下の罰金,                    100万円以下の罰金
                    2025-06-01, LABELLING,                第34条第2号, 1年以下の拘禁刑又は100万円以下の罰金, 3000万円以下の罰金
                    2025-06-01, CONSENT_RECORD,           第35条第1号, 100万円以下の罰金,                    100万円以下の罰金
                    """)
    void disobeying_an_order_is_punished_by_the_breach_it_was_about(
            LocalDate edition, Breach breach, String article, String individual, String corporate) {
        Penalty penalty = edition(edition).forDisobedience(breach).orElseThrow();

        assertThat(penalty.provision().cited()).isEqualTo(article);
        assertThat(penalty.individual()).isEqualTo(individual);
        assertThat(penalty.corporate().replace(",", "")).isEqualTo(corporate);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2002-07-01, 法,         30万円以下の罰金,  false
                    2005-11-01, 第33条,     30万円以下の罰金,  false
                    2008-12-01, 第35条第2号, 100万円以下の罰金, true
                    2009-09-01, 第35条第2号, 100万円以下の罰金, true
                    2025-06-01, 第35条第2号, 100万円以下の罰金, true
                    """)
    void refusing_a_report_is_punished_by_a_fine(
            LocalDate edition, String article, String individual, boolean confirmed) {
        Penalty penalty = edition(edition).forRefusedReport().orElseThrow();

        assertThat(penalty.provision().cited()).isEqualTo(article);
        assertThat(penalty.individual()).isEqualTo(individual);
        assertThat(penalty.confirmed()).isEqualTo(confirmed);
        assertThat(penalty.provision().confirmed()).isEqualTo(confirmed);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            textBlock =
                    """
                    2002-06-30, none
                    2002-07-01, 2002-07-01
                    2005-03-31, 2002-07-01
                    2005-04-01, 2005-04-01
                    2016-03-31, 2005-04-01
                    2016-04-01, 2016-04-01
                    2026-11-24, 2016-04-01
                    """)
    void the_day_of_the_order_decides_the_notice_of_remedies(LocalDate order, LocalDate notice) {
        Optional<LocalDate> carried = ACT.remedyNotice(order).map(RemedyNotice::from);

        assertThat(carried).isEqualTo(Optional.ofNullable(notice));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2004-06-01, 異議申立て, 60日以内,  3か月以内, false
                    2010-04-15, 異議申立て, 60日以内,  6か月以内, true
                    2026-11-24, 審査請求,  3か月以内, 6か月以内, true
                    """)
    void a_notice_names_the_objection_and_both_periods(
            LocalDate order, String objection, String toObject, String toSue, boolean suitSure) {
        List<RemedyNotice.Paragraph> parts = ACT.remedyNotice(order).orElseThrow().parts();

        assertThat(parts.get(0).text()).contains(objection, toObject);
        assertThat(parts.get(1).text()).contains("取消しの訴え", toSue);
        assertThat(parts.get(0).confirmed()).isFalse();
        assertThat(parts.get(1).confirmed()).isEqualTo(suitSure);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    総務大臣,              総務大臣に対して審査請求
                    総務大臣 消費者庁長官, 総務大臣又は消費者庁長官に対して審査請求
                    """)
    void an_objection_reaches_each_authority_that_gave_the_order(String issuers, String words) {
        RemedyNotice notice = ACT.remedyNotice(LocalDate.of(2026, 11, 24)).orElseThrow();

        List<String> paragraphs = notice.paragraphs(List.of(issuers.split(" ")));

        assertThat(paragraphs.get(0)).contains(words);
        assertThat(paragraphs).noneMatch(p -> p.contains("{") || p.contains("処分庁"));
    }

    private static Edition edition(LocalDate day) {
        return ACT.edition(new EditionKey(day)).orElseThrow();
    }
}
