package tokuden.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The act as a table: what each edition says, read from the shipped files. */
class LawTablesTest {
    private static final Act ACT = LawFiles.shipped();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    CONSENT,                  -,     -,     第3条第1項, 第3条第1項, 第3条第1項
                    CONSENT_RECORD,           -,     -,     第3条第2項, 第3条第2項, 第3条第2項
                    REFUSAL_IGNORED,          第4条, 第4条, 第3条第3項, 第3条第3項, 第3条第3項
                    LABELLING,                第3条, 第3条, 第4条,      第4条,      第4条
                    FALSE_SENDER_INFORMATION, -,     第6条, 第5条,      第5条,      第5条
                    FICTITIOUS_ADDRESS,       第5条, 第5条, 第6条,      第6条,      第6条
                    """)
    void each_breach_is_named_by_the_article_of_its_edition(
            Breach breach, String in2002, String in2005, String in2008, String in2009) {
        List<String> articles =
                ACT.editions().stream()
                        .map(e -> e.duty(breach).map(d -> d.provision().cited()).orElse(null))
                        .toList();

        assertThat(articles).containsExactly(in2002, in2005, in2008, in2009, in2009);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2002-07-01, AD_MARK,              第3条第1号,    VERY_FRONT_OF_SUBJECT,   true
                    2002-07-01, SENDER_NAME,          第3条第2号,    BEFORE_BODY,             true
                    2002-07-01, POSTAL_ADDRESS,       第3条第2号,    ANYWHERE_OR_LINKED,      true
                    2002-07-01, SENDING_MAIL_ADDRESS, 第3条第3号,    ADDRESS_DISPLAY,         true
                    2002-07-01, OPT_OUT_ADDRESS,      第3条第4号,    BEFORE_BODY,             true
                    2002-07-01, OPT_OUT_STATEMENT,    第3条第5号,    BEFORE_BODY,             false
                    2002-07-01, PHONE,                第3条第5号,    ANYWHERE_OR_LINKED,      false
                    2005-11-01, AD_MARK,              第3条第1号,    VERY_FRONT_OF_SUBJECT,   true
                    2005-11-01, SENDER_NAME,          第3条第2号,    BEFORE_BODY,             true
                    2005-11-01, POSTAL_ADDRESS,       第3条第2号,    ANYWHERE,                true
                    2005-11-01, OPT_OUT_ADDRESS,      第3条第3号,    BEFORE_BODY,             true
                    2005-11-01, OPT_OUT_STATEMENT,    第3条第4号,    BEFORE_BODY,             true
                    2005-11-01, PHONE,                第3条第4号,    ANYWHERE,                true
                    2008-12-01, SENDER_NAME,          第4条第1号,    EASY_TO_NOTICE,          true
                    2008-12-01, OPT_OUT_ADDRESS,      第4条第2号,    EASY_TO_NOTICE,          true
                    2008-12-01, OPT_OUT_STATEMENT,    第4条第3号,    NEXT_TO_OPT_OUT_ADDRESS, true
                    2008-12-01, POSTAL_ADDRESS,       規則,          ANYWHERE_OR_LINKED,      false
                    2008-12-01, COMPLAINT_CONTACT,    規則,          ANYWHERE_OR_LINKED,      false
                    2008-12-01, CHARSET,              規則,          ANYWHERE,                false
                    2009-09-01, SENDER_NAME,          第4条第1号,    EASY_TO_NOTICE,          true
                    2009-09-01, OPT_OUT_ADDRESS,      第4条第2号,    EASY_TO_NOTICE,          true
                    2009-09-01, OPT_OUT_STATEMENT,    第4条第3号,    NEXT_TO_OPT_OUT_ADDRESS, true
                    2009-09-01, POSTAL_ADDRESS,       規則第9条第2号, ANYWHERE_OR_LINKED,      true
                    2009-09-01, COMPLAINT_CONTACT,    規則第9条第3号, ANYWHERE_OR_LINKED,      true
                    2009-09-01, CHARSET,              規則第7条第2項, ANYWHERE,                true
                    2025-06-01, SENDER_NAME,          第4条第1号,    EASY_TO_NOTICE,          true
                    2025-06-01, OPT_OUT_ADDRESS,      第4条第2号,    EASY_TO_NOTICE,          true
                    2025-06-01, OPT_OUT_STATEMENT,    第4条第3号,    NEXT_TO_OPT_OUT_ADDRESS, true
                    2025-06-01, POSTAL_ADDRESS,       規則第9条第2号, ANYWHERE_OR_LINKED,      true
                    2025-06-01, COMPLAINT_CONTACT,    規則第9条第3号, ANYWHERE_OR_LINKED,      true
                    2025-06-01, CHARSET,              規則第7条第2項, ANYWHERE,                true
                    """)
    void each_item_of_labelling_has_its_provision_and_place(
            LocalDate edition, LabellingItem item, String cited, Place place, boolean confirmed) {
        Optional<Duty.Item> demanded = edition(edition).labelling(item);

        assertThat(demanded).isPresent();
        assertThat(demanded.get().provision().cited()).isEqualTo(cited);
        assertThat(demanded.get().provision().confirmed()).isEqualTo(confirmed);
        assertThat(demanded.get().place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "2002-07-01, 7",
        "2005-11-01, 6",
        "2008-12-01, 6",
        "2009-09-01, 6",
        "2025-06-01, 6"
    })
    void no_edition_demands_an_item_beyond_the_table_above(LocalDate edition, int items) {
        Duty labelling = edition(edition).duty(Breach.LABELLING).orElseThrow();

        assertThat(labelling.items()).hasSize(items);
    }

    @ParameterizedTest
    @CsvSource({"2002-07-01, 未承諾広告※", "2005-11-01, 未承諾広告※"})
    void the_mark_has_its_words_fixed_by_the_opt_out_editions(LocalDate edition, String words) {
        Duty.Item mark = edition(edition).labelling(LabellingItem.AD_MARK).orElseThrow();

        assertThat(mark.text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            textBlock =
                    """
                    2002-06-30, none
                    2002-07-01, 2002-07-01
                    2005-10-31, 2002-07-01
                    2005-11-01, 2005-11-01
                    2008-11-30, 2005-11-01
                    2008-12-01, 2008-12-01
                    2009-08-31, 2008-12-01
                    2009-09-01, 2009-09-01
                    2025-05-31, 2009-09-01
                    2025-06-01, 2025-06-01
                    2026-11-24, 2025-06-01
                    """)
    void an_edition_is_in_force_from_its_first_day_to_the_day_before_the_next(
            LocalDate day, LocalDate edition) {
        Optional<LocalDate> inForce = ACT.inForceOn(day).map(e -> e.key().inForceFrom());

        assertThat(inForce).isEqualTo(Optional.ofNullable(edition));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    CONSENT,                  -,        総務大臣, 総務大臣 消費者庁長官
                    CONSENT_RECORD,           -,        総務大臣, 総務大臣 消費者庁長官
                    REFUSAL_IGNORED,          総務大臣, 総務大臣, 総務大臣 消費者庁長官
                    LABELLING,                総務大臣, 総務大臣, 総務大臣 消費者庁長官
                    FICTITIOUS_ADDRESS,       総務大臣, 総務大臣, 総務大臣
                    """)
    void the_order_is_issued_by_the_minister_and_since_2009_jointly(
            Breach breach, String until2008, String in2008, String since2009) {
        assertThat(issuers("2002-07-01", breach)).isEqualTo(words(until2008));
        assertThat(issuers("2005-11-01", breach)).isEqualTo(words(until2008));
        assertThat(issuers("2008-12-01", breach)).isEqualTo(words(in2008));
        assertThat(issuers("2009-09-01", breach)).isEqualTo(words(since2009));
        assertThat(issuers("2025-06-01", breach)).isEqualTo(words(since2009));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2002-07-01, 第6条, false
                    2005-11-01, 第7条, true
                    2008-12-01, 第7条, true
                    2009-09-01, 第7条, true
                    2025-06-01, 第7条, true
                    """)
    void the_order_is_given_under_the_article_of_its_edition(
            LocalDate edition, String article, boolean confirmed) {
        Provision order = edition(edition).orderProvision();

        assertThat(order.cited()).isEqualTo(article);
        assertThat(order.confirmed()).isEqualTo(confirmed);
    }

    @ParameterizedTest
    @EnumSource(Breach.class)
    void the_entruster_may_be_addressed_since_2008_only(Breach breach) {
        List<Boolean> entrusterToo =
                ACT.editions().stream()
                        .map(
                                e ->
                                        e.orderRule(breach)
                                                .map(Edition.OrderRule::entrusterToo)
                                                .orElse(false))
                        .toList();

        assertThat(entrusterToo).containsExactly(false, false, true, true, true);
    }

    private static Edition edition(LocalDate day) {
        return ACT.edition(new EditionKey(day)).orElseThrow();
    }

    private static List<String> issuers(String edition, Breach breach) {
        return edition(LocalDate.parse(edition)).issuersFor(breach);
    }

    private static List<String> words(String cell) {
        return cell == null ? List.of() : Arrays.asList(cell.split(" "));
    }
}
