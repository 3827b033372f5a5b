package tokuden.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an edition says about itself, its reach, and how papers cite it. */
class EditionTest {
    private static final Act ACT = LawFiles.shipped();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2002-07-01, SMTP,     INDIVIDUALS_OUTSIDE_BUSINESS, true
                    2005-11-01, SMTP SMS, ANY_PERSON,                   true
                    2008-12-01, SMTP SMS, ALL,                          false
                    2009-09-01, SMTP SMS, ALL,                          false
                    2025-06-01, SMTP SMS, ALL,                          false
                    """)
    void the_act_reaches_ways_of_sending_and_recipients_by_edition(
            LocalDate edition,
            String methods,
            Coverage.Recipients recipients,
            boolean consentingLeftOut) {
        Coverage coverage = edition(edition).coverage();

        assertThat(coverage.methods()).isEqualTo(methods(methods));
        assertThat(coverage.recipients()).isEqualTo(recipients);
        assertThat(coverage.excludes(Coverage.Exclusion.Kind.CONSENTING))
                .isEqualTo(consentingLeftOut);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2005-10-31T14:59:59Z, 2002-07-01
                    2005-10-31T15:00:00Z, 2005-11-01
                    2025-05-31T14:59:59Z, 2009-09-01
                    2025-05-31T15:00:00Z, 2025-06-01
                    """)
    void the_day_is_counted_by_the_clock_of_japan(Instant sent, LocalDate edition) {
        assertThat(ACT.inForceOn(sent).map(e -> e.key().inForceFrom())).contains(edition);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2002-07-01, 平成14年4月17日法律第26号, 2002-07-01
                    2005-11-01, 平成17年5月20日法律第46号, 2005-11-01
                    2008-12-01, 平成20年6月6日法律第54号,  2008-12-01
                    2009-09-01, 平成21年6月5日法律第49号,  2025-06-01
                    2025-06-01, 令和4年法律第68号,         2025-06-01
                    """)
    void an_edition_names_its_act_its_source_and_the_state_of_the_text(
            LocalDate day, String amending, LocalDate asKnownOn) {
        Edition edition = edition(day);

        assertThat(edition.amendedBy()).contains(amending);
        assertThat(edition.mainPoint()).isNotBlank();
        assertThat(edition.source()).contains("414AC0100000026");
        assertThat(edition.asKnownOn()).isEqualTo(asKnownOn);
    }

    @Test
    void the_act_is_cited_by_title_and_number() {
        Titles titles = ACT.newest().titles();

        assertThat(titles.cited()).isEqualTo("特定電子メールの送信の適正化等に関する法律（平成14年法律第26号）");
        assertThat(ACT.title()).isEqualTo(titles.act());
        assertThat(titles.ordinance()).isEqualTo("特定電子メールの送信の適正化等に関する法律施行規則");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2005-11-01, OPT_OUT_ADDRESS,   MAIL_ADDRESS
                    2025-06-01, OPT_OUT_ADDRESS,   MAIL_ADDRESS URL
                    2025-06-01, COMPLAINT_CONTACT, PHONE MAIL_ADDRESS URL
                    2002-07-01, PHONE,             PHONE
                    """)
    void an_item_says_which_contacts_satisfy_it(
            LocalDate edition, LabellingItem item, String contacts) {
        Duty.Item demanded = edition(edition).labelling(item).orElseThrow();

        assertThat(demanded.contacts())
                .isEqualTo(Arrays.stream(contacts.split(" ")).map(Duty.Contact::valueOf).toList());
    }

    @Test
    void an_item_is_cited_with_the_ordinance_that_spells_it_out() {
        Duty.Item statement =
                edition(LocalDate.of(2025, 6, 1))
                        .labelling(LabellingItem.OPT_OUT_STATEMENT)
                        .orElseThrow();

        assertThat(statement.cited()).isEqualTo("第4条第3号・規則第9条第1号");
        assertThat(statement.placeFor(SendingMethod.SMTP).place())
                .isEqualTo(Place.NEXT_TO_OPT_OUT_ADDRESS);
    }

    @Test
    void every_duty_has_an_order_and_every_order_a_punishment() {
        assertThat(ACT.editions())
                .allSatisfy(
                        e ->
                                assertThat(e.duties())
                                        .allMatch(d -> !e.issuersFor(d.breach()).isEmpty())
                                        .allMatch(d -> e.forDisobedience(d.breach()).isPresent()));
    }

    private static Edition edition(LocalDate day) {
        return ACT.edition(new EditionKey(day)).orElseThrow();
    }

    private static List<SendingMethod> methods(String cell) {
        return Arrays.stream(cell.split(" ")).map(SendingMethod::valueOf).toList();
    }
}
