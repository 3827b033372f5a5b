package tokuden.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no source confirmed is marked, so that a screen or draft shows it as 要確認. */
class ToConfirmTest {
    private static final Act ACT = LawFiles.shipped();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2002-07-01, complaint.recipient,            false
                    2002-07-01, sender.complaint-handling,      false
                    2002-07-01, carrier.information,            false
                    2002-07-01, carrier.refusal-of-service,     false
                    2002-07-01, carrier.guidance,               false
                    2002-07-01, registered-body,                true
                    2005-11-01, complaint.recipient,            true
                    2005-11-01, delegation,                     false
                    2008-12-01, delegation,                     false
                    2008-12-01, refusal.incidental-advertising, false
                    2008-12-01, subscriber-request,             true
                    2009-09-01, delegation,                     true
                    2009-09-01, refusal.incidental-advertising, true
                    2025-06-01, report-demand,                  true
                    """)
    void an_article_without_a_source_is_marked(
            LocalDate edition, String subject, boolean confirmed) {
        Article article = edition(edition).article(subject).orElseThrow();

        assertThat(article.provision().confirmed()).isEqualTo(confirmed);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2002-07-01, CONSENTING,        true
                    2002-07-01, BUSINESS_RELATION, false
                    2002-07-01, BY_CABINET_ORDER,  false
                    2005-11-01, CONSENTING,        true
                    2005-11-01, BUSINESS_RELATION, false
                    2005-11-01, BY_CABINET_ORDER,  false
                    """)
    void the_opt_out_editions_leave_out_some_recipients(
            LocalDate edition, Coverage.Exclusion.Kind kind, boolean confirmed) {
        Optional<Coverage.Exclusion> exclusion =
                edition(edition).coverage().exclusions().stream()
                        .filter(e -> e.kind() == kind)
                        .findFirst();

        assertThat(exclusion.map(e -> e.provision().confirmed())).contains(confirmed);
    }

    @Test
    void the_place_of_the_mark_in_a_message_without_subject_is_marked() {
        Duty.Item mark =
                edition(LocalDate.of(2005, 11, 1)).labelling(LabellingItem.AD_MARK).orElseThrow();

        Duty.Placement inMessage = mark.placeFor(SendingMethod.SMS);

        assertThat(inMessage)
                .isEqualTo(new Duty.Placement(SendingMethod.SMS, Place.FRONT_OF_TEXT, false));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2002-07-01, LABELLING,                true
                    2002-07-01, REFUSAL_IGNORED,          false
                    2005-11-01, FALSE_SENDER_INFORMATION, false
                    2008-12-01, CONSENT,                  true
                    2009-09-01, FICTITIOUS_ADDRESS,       true
                    """)
    void an_order_for_a_breach_is_marked_where_no_source_says_so(
            LocalDate edition, Breach breach, boolean confirmed) {
        Edition.OrderRule rule = edition(edition).orderRule(breach).orElseThrow();

        assertThat(rule.confirmed()).isEqualTo(confirmed);
    }

    @Test
    void the_ordinance_of_the_window_before_2009_is_cited_without_numbers() {
        Edition edition = edition(LocalDate.of(2008, 12, 1));

        Stream<Provision> cited =
                Stream.concat(
                        edition.articles().stream().map(Article::provision),
                        edition.duty(Breach.LABELLING).orElseThrow().items().stream()
                                .flatMap(i -> i.provisions().stream()));

        assertThat(cited.filter(p -> p.of() == Provision.Text.ORDINANCE))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.cited()).isEqualTo("規則"))
                .noneMatch(Provision::confirmed);
    }

    @Test
    void the_fines_of_the_first_edition_are_no_fact() {
        Edition edition = edition(LocalDate.of(2002, 7, 1));

        assertThat(edition.threats())
                .isNotEmpty()
                .noneMatch(t -> t.penalty().confirmed())
                .noneMatch(t -> t.penalty().provision().confirmed());
    }

    @Test
    void every_edition_says_what_is_open_about_it() {
        assertThat(ACT.editions()).allSatisfy(e -> assertThat(e.openPoints()).isNotEmpty());
    }

    @Test
    void a_notice_with_a_doubtful_paragraph_is_no_confirmed_notice() {
        assertThat(ACT.remedyNotices()).hasSize(3).noneMatch(RemedyNotice::confirmed);
    }

    private static Edition edition(LocalDate day) {
        return ACT.edition(new EditionKey(day)).orElseThrow();
    }
}
