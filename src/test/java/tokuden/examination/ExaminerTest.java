package tokuden.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.examination.Told.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tokuden.examination.Applicability.Covered;
import tokuden.examination.sender.HeaderEvidence;
import tokuden.law.Breach;
import tokuden.law.LawFiles;
import tokuden.reports.Statement;

class ExaminerTest {
    private final Examiner examiner =
            new Examiner(
                    LawFiles.shipped(),
                    List.of(
                            new ConsentCheck(),
                            new ConsentRecordCheck(),
                            new RefusalIgnoredCheck(),
                            new FalseSenderInformationCheck(new HeaderEvidence()),
                            new FictitiousAddressCheck()));

    /** The same mail, to a company that did not consent, on both sides of each change. */
    @ParameterizedTest
    @CsvSource({
        "2002-06-30, none,       ''",
        "2002-07-01, 2002-07-01, REFUSAL_IGNORED 第4条 NOT_APPLICABLE; FICTITIOUS_ADDRESS 第5条 NOT_APPLICABLE",
        "2005-10-31, 2002-07-01, REFUSAL_IGNORED 第4条 NOT_APPLICABLE; FICTITIOUS_ADDRESS 第5条 NOT_APPLICABLE",
        "2005-11-01, 2005-11-01, REFUSAL_IGNORED 第4条 UNDECIDABLE; FICTITIOUS_ADDRESS 第5条 UNDECIDABLE; FALSE_SENDER_INFORMATION 第6条 UNDECIDABLE",
        "2008-11-30, 2005-11-01, REFUSAL_IGNORED 第4条 UNDECIDABLE; FICTITIOUS_ADDRESS 第5条 UNDECIDABLE; FALSE_SENDER_INFORMATION 第6条 UNDECIDABLE",
        "2008-12-01, 2008-12-01, CONSENT 第3条第1項 SUSPECTED; CONSENT_RECORD 第3条第2項 UNDECIDABLE; REFUSAL_IGNORED 第3条第3項 UNDECIDABLE; FALSE_SENDER_INFORMATION 第5条 UNDECIDABLE; FICTITIOUS_ADDRESS 第6条 UNDECIDABLE",
        "2009-08-31, 2008-12-01, CONSENT 第3条第1項 SUSPECTED; CONSENT_RECORD 第3条第2項 UNDECIDABLE; REFUSAL_IGNORED 第3条第3項 UNDECIDABLE; FALSE_SENDER_INFORMATION 第5条 UNDECIDABLE; FICTITIOUS_ADDRESS 第6条 UNDECIDABLE",
        "2009-09-01, 2009-09-01, CONSENT 第3条第1項 SUSPECTED; CONSENT_RECORD 第3条第2項 UNDECIDABLE; REFUSAL_IGNORED 第3条第3項 UNDECIDABLE; FALSE_SENDER_INFORMATION 第5条 UNDECIDABLE; FICTITIOUS_ADDRESS 第6条 UNDECIDABLE",
        "2025-05-31, 2009-09-01, CONSENT 第3条第1項 SUSPECTED; CONSENT_RECORD 第3条第2項 UNDECIDABLE; REFUSAL_IGNORED 第3条第3項 UNDECIDABLE; FALSE_SENDER_INFORMATION 第5条 UNDECIDABLE; FICTITIOUS_ADDRESS 第6条 UNDECIDABLE",
        "2025-06-01, 2025-06-01, CONSENT 第3条第1項 SUSPECTED; CONSENT_RECORD 第3条第2項 UNDECIDABLE; REFUSAL_IGNORED 第3条第3項 UNDECIDABLE; FALSE_SENDER_INFORMATION 第5条 UNDECIDABLE; FICTITIOUS_ADDRESS 第6条 UNDECIDABLE"
    })
    void the_day_of_sending_decides_articles_and_duties(
            LocalDate day, String edition, String findings) {
        Statement company =
                told().consent(Statement.Consent.NO)
                        .relation(Statement.Relation.NONE)
                        .recipient(Statement.Recipient.COMPANY)
                        .statement();

        Examination examination = examine(Examined.anAdvertisement().sentOn(day), company);

        assertThat(examination.edition().map(Object::toString).orElse("none")).isEqualTo(edition);
        assertThat(
                        examination.findings().stream()
                                .filter(f -> f.breach() != Breach.LABELLING)
                                .map(f -> f.key() + " " + f.provision().cited() + " " + f.result())
                                .collect(Collectors.toSet()))
                .isEqualTo(
                        findings.isEmpty()
                                ? java.util.Set.of()
                                : java.util.Set.of(findings.split("; ")));
    }

    @Test
    void times_on_both_sides_of_a_change_are_examined_under_both_editions() {
        Examined mail =
                Examined.anAdvertisement()
                        .date("Sun, 30 Nov 2008 23:59:58 +0900")
                        .received("Mon, 01 Dec 2008 00:00:02 +0900");

        Examination examination = examine(mail, Statement.NOTHING);

        assertThat(examination.edition()).hasToString("Optional[2005-11-01]");
        assertThat(examination.also()).hasSize(1);
        assertThat(examination.also().get(0).edition()).hasToString("2008-12-01");
        assertThat(examination.also().get(0).findings())
                .extracting(Finding::breach)
                .contains(Breach.CONSENT);
    }

    @Test
    void a_time_without_zone_near_a_change_leaves_both_editions_open() {
        Examination examination =
                examine(
                        Examined.anAdvertisement().date("Sun, 30 Nov 2008 23:00:00"),
                        Statement.NOTHING);

        assertThat(examination.also())
                .extracting(a -> a.edition().toString())
                .contains("2008-12-01");
    }

    @Test
    void nobody_is_accused_while_it_is_unclear_whether_the_act_applies() {
        Examined bare =
                Examined.aMail("見て", "http://x.example.net/").sentOn(LocalDate.of(2026, 1, 5));

        Examination examination = examine(bare, denied());

        assertThat(examination.applicability().orElseThrow().covered()).isEqualTo(Covered.UNCLEAR);
        assertThat(examination.suspected()).isEmpty();
        assertThat(result(examination, Breach.CONSENT)).isEqualTo(Result.UNDECIDABLE);
    }

    @Test
    void a_newsletter_of_the_opt_out_law_is_not_accused_before_anyone_denied_consent() {
        Examined mail = Examined.anAdvertisement().sentOn(LocalDate.of(2004, 5, 1));

        Examination examination = examine(mail, Statement.NOTHING);

        assertThat(examination.applicability().orElseThrow().covered()).isEqualTo(Covered.UNCLEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday, about noon"})
    void a_mail_of_unknown_time_is_not_taken_to_be_older_than_the_act(String date) {
        Examination examination = examine(Examined.anAdvertisement().date(date), Statement.NOTHING);

        assertThat(examination.sentOn()).isEmpty();
        assertThat(examination.edition()).isEmpty();
        assertThat(examination.applicability())
                .hasValueSatisfying(
                        a -> {
                            assertThat(a.covered()).isEqualTo(Covered.UNCLEAR);
                            assertThat(a.reason().key()).isEqualTo("applicability.time-unknown");
                        });
    }

    @Test
    void a_header_without_text_says_nothing_for_sure() {
        Examined header = Examined.aMail("SALE", "").sentOn(LocalDate.of(2026, 1, 5));

        Examination examination = examine(header, denied());

        assertThat(examination.advertising()).isEqualTo(Advertising.UNCLEAR);
        assertThat(examination.applicability().orElseThrow().reason().key())
                .isEqualTo("applicability.empty");
        assertThat(examination.suspected()).isEmpty();
    }

    @Test
    void between_strangers_no_contract_is_performed() {
        Examined mail =
                Examined.aMail(
                                "ご注文確認",
                                "ご注文ありがとうございます。\nご注文番号 12\n茶碗 1点 980円\n見本堂\n"
                                        + "新作の急須も好評発売中です http://shop.example.com/")
                        .sentOn(LocalDate.of(2026, 1, 5));

        Examination toCustomer = examine(mail, Statement.NOTHING);
        Examination toStranger = examine(mail, denied());

        assertThat(toCustomer.applicability().orElseThrow().incidental()).isTrue();
        assertThat(toStranger.applicability().orElseThrow().incidental()).isFalse();
        assertThat(result(toStranger, Breach.CONSENT)).isEqualTo(Result.SUSPECTED);
    }

    @Test
    void a_false_bill_is_handed_over_and_breaches_nothing() {
        Examined bill =
                Examined.aMail("最終通告", "有料サイトの利用料金が未納です。ご連絡なき場合は法的手続きをとります。03-0000-0000")
                        .sentOn(LocalDate.of(2026, 1, 5));

        Examination examination = examine(bill, Statement.NOTHING);

        assertThat(examination.advertising()).isEqualTo(Advertising.NO);
        assertThat(examination.applicability().orElseThrow().handOverIn(java.util.Locale.JAPANESE))
                .hasValueSatisfying(place -> assertThat(place).contains("警察"));
        assertThat(examination.findings())
                .filteredOn(f -> f.breach() != Breach.FICTITIOUS_ADDRESS)
                .extracting(Finding::result)
                .containsOnly(Result.NOT_APPLICABLE);
    }

    @Test
    void a_new_examination_lists_what_it_finds_otherwise() {
        Examined mail = Examined.anAdvertisement().sentOn(LocalDate.of(2026, 1, 5));
        Examination before = examine(mail, Statement.NOTHING);

        List<Examination.Change> changes = examine(mail, denied()).changesFrom(before);

        assertThat(changes).filteredOn(Examination.Change::ofResult).hasSize(1);
        assertThat(changes.get(0).key()).isEqualTo("CONSENT");
        assertThat(changes.get(0).before().map(Finding::result)).contains(Result.UNDECIDABLE);
        assertThat(changes.get(0).now().map(Finding::result)).contains(Result.SUSPECTED);
        assertThat(before.changesFrom(before)).isEmpty();
        assertThat(before.rulePack()).isEqualTo(examiner.rulePack()).isNotEmpty();
    }

    @Test
    void an_element_without_proof_offers_the_next_step() {
        Examined mail = Examined.anAdvertisement().sentOn(LocalDate.of(2026, 1, 5));

        ProofMatrix matrix =
                examiner.proof(mail.hash(), mail.read(), Statement.NOTHING, Breach.CONSENT).get(0);

        assertThat(matrix.unproven())
                .extracting(row -> row.element().id())
                .containsExactly("no-consent", "no-exception");
        assertThat(matrix.rows().get(0).speaksFor()).hasSize(1);
        assertThat(matrix.unproven().get(0).missing().get(0))
                .isEqualTo(ProofMatrix.NextStep.ASK_REPORTER);
    }

    @Test
    void proof_of_several_mails_stands_in_one_matrix() {
        Examined mail = Examined.anAdvertisement().sentOn(LocalDate.of(2026, 1, 5));
        Statement denied = told().consent(Statement.Consent.NO).statement();
        ProofMatrix one = examiner.proof(mail.hash(), mail.read(), denied, Breach.CONSENT).get(0);
        ProofMatrix other =
                examiner.proof(mail.hash(), mail.read(), Statement.NOTHING, Breach.CONSENT).get(0);

        ProofMatrix together = ProofMatrix.together(List.of(one, other)).orElseThrow();

        assertThat(together.rows().get(1).speaksFor()).hasSize(2);
        assertThat(together.unproven())
                .extracting(r -> r.element().id())
                .containsExactly("no-exception");
    }

    private static Statement denied() {
        return told().consent(Statement.Consent.NO).relation(Statement.Relation.NONE).statement();
    }

    private Examination examine(Examined mail, Statement statement) {
        return examiner.examine(mail.hash(), mail.read(), statement);
    }

    private static Result result(Examination examination, Breach breach) {
        Optional<Finding> finding =
                examination.findings().stream().filter(f -> f.breach() == breach).findFirst();
        return finding.orElseThrow().result();
    }
}
