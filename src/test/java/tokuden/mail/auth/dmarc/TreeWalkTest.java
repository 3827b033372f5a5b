package tokuden.mail.auth.dmarc;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.mail.auth.dmarc.DmarcCases.dkim;
import static tokuden.mail.auth.dmarc.DmarcCases.from;
import static tokuden.mail.auth.dmarc.DmarcCases.spf;
import static tokuden.mail.auth.dmarc.DmarcCases.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.dns.RecordingDns;

/** The way of RFC 9989, with the worked examples of its appendix B.4. */
class TreeWalkTest {
    private static final String SIMPLE =
            "{_dmarc.example.com: [{TXT: v=DMARC1; p=reject}],"
                    + " _dmarc.signing.example.com: [{TXT: v=DMARC1; p=none}]}";

    /** Section 4.10. */
    @Test
    void a_name_of_many_labels_takes_eight_questions() {
        RecordingDns dns = new RecordingDns(zone("{}"));

        evaluate("x@a.b.c.d.e.f.g.h.i.j.mail.example.com", dns);

        assertThat(dns.questions())
                .extracting(DnsQuestion::name)
                .containsExactly(
                        "_dmarc.a.b.c.d.e.f.g.h.i.j.mail.example.com",
                        "_dmarc.g.h.i.j.mail.example.com",
                        "_dmarc.h.i.j.mail.example.com",
                        "_dmarc.i.j.mail.example.com",
                        "_dmarc.j.mail.example.com",
                        "_dmarc.mail.example.com",
                        "_dmarc.example.com",
                        "_dmarc.com");
    }

    @Test
    void eight_labels_are_walked_one_by_one() {
        RecordingDns dns = new RecordingDns(zone("{}"));

        evaluate("x@a.b.c.d.e.f.example.com", dns);

        assertThat(dns.questions()).hasSize(8);
        assertThat(dns.questions().get(1).name()).isEqualTo("_dmarc.b.c.d.e.f.example.com");
    }

    /** Appendix B.4.1 and B.4.2. */
    @ParameterizedTest
    @CsvSource({"example.com", "a.b.c.d.e.f.g.h.i.j.k.example.com"})
    void the_record_with_the_fewest_labels_is_the_organization(String author) {
        DmarcOutcome bySigning =
                evaluate("x@" + author, zone(SIMPLE), dkim("signing.example.com", "pass"));
        DmarcOutcome byEnvelope =
                evaluate("x@" + author, zone(SIMPLE), spf("b@example.com", "pass"));

        assertThat(bySigning.verdict().result()).isEqualTo(AuthResult.PASS);
        assertThat(byEnvelope.verdict().result()).isEqualTo(AuthResult.PASS);
        assertThat(bySigning.policyDomain()).contains("example.com");
    }

    /** Appendix B.4.3. */
    @Test
    void below_a_public_suffix_that_says_so_each_name_is_its_own_organization() {
        DnsSource dns =
                zone(
                        "{_dmarc.bank.example: [{TXT: v=DMARC1; p=reject; psd=y}],"
                                + " _dmarc.giant.bank.example: [{TXT: v=DMARC1; p=quarantine}]}");

        DmarcOutcome signed =
                evaluate("x@giant.bank.example", dns, dkim("mail.mega.bank.example", "pass"));
        DmarcOutcome sent =
                evaluate("x@giant.bank.example", dns, spf("x@mail.giant.bank.example", "pass"));
        DmarcOutcome other = evaluate("x@mail.mega.bank.example", dns);

        assertThat(signed.verdict().result()).isEqualTo(AuthResult.FAIL);
        assertThat(sent.verdict().result()).isEqualTo(AuthResult.PASS);
        assertThat(sent.policy()).contains(Policy.QUARANTINE);
        assertThat(other.policyDomain()).contains("bank.example");
        assertThat(other.policy()).contains(Policy.REJECT);
    }

    /** Section 4.10.2, rule 1. */
    @Test
    void psd_n_makes_its_domain_the_organization() {
        DnsSource dns =
                zone(
                        "{_dmarc.b.example.com: [{TXT: v=DMARC1; p=reject; psd=n}],"
                                + " _dmarc.example.com: [{TXT: v=DMARC1; p=none}]}");

        DmarcOutcome outcome = evaluate("x@a.b.example.com", dns, dkim("example.com", "pass"));

        assertThat(outcome.policyDomain()).contains("b.example.com");
        assertThat(outcome.policy()).contains(Policy.REJECT);
        assertThat(outcome.verdict().result()).isEqualTo(AuthResult.FAIL);
    }

    /** Section 4.10 step 2: several records are all discarded and the walk goes on. */
    @Test
    void several_records_are_as_none() {
        DnsSource dns =
                zone(
                        "{_dmarc.mail.example.com: [{TXT: v=DMARC1; p=none}, {TXT: v=DMARC1; p=none}],"
                                + " _dmarc.example.com: [{TXT: v=DMARC1; p=reject}]}");

        DmarcOutcome outcome = evaluate("x@mail.example.com", dns);

        assertThat(outcome.policyDomain()).contains("example.com");
    }

    /** Sections 4.7 (np, sp) and 4.10.1; existence after section 3.2.13. */
    @ParameterizedTest
    @CsvSource({
        "sp=none; np=quarantine,   x@gone.example.com, quarantine",
        "sp=none; np=quarantine,   x@here.example.com, none",
        "np=quarantine,            x@here.example.com, reject",
        "sp=quarantine,            x@gone.example.com, quarantine",
        "np=none,                  x@example.com,      reject"
    })
    void a_subdomain_that_does_not_exist_has_its_own_policy(
            String tags, String author, String policy) {
        DnsSource dns =
                zone(
                        "{_dmarc.example.com: [{TXT: 'v=DMARC1; p=reject; "
                                + tags
                                + "'}], here.example.com: [{MX: [10, mx.example.com]}]}");

        DmarcOutcome outcome = evaluate(author, dns);

        assertThat(outcome.policy().map(Policy::word)).contains(policy);
        assertThat(outcome.verdict().result()).isEqualTo(AuthResult.FAIL);
    }

    @Test
    void whether_a_subdomain_exists_may_be_open() {
        DnsSource dns =
                zone(
                        "{_dmarc.example.com: [{TXT: 'v=DMARC1; p=reject; sp=none; np=reject'}],"
                                + " half.example.com: [TIMEOUT]}");

        DmarcOutcome outcome = evaluate("x@half.example.com", dns);

        assertThat(outcome.policy()).contains(Policy.NONE);
        assertThat(outcome.verdict().result()).isEqualTo(AuthResult.FAIL);
        assertThat(outcome.verdict().notes())
                .extracting(Step::key)
                .containsExactly("dmarc.existence-unknown");
    }

    @ParameterizedTest
    @CsvSource({"reject, quarantine", "quarantine, none", "none, none"})
    void a_policy_being_tested_is_one_level_lower(String stated, String applied) {
        DnsSource dns =
                zone("{_dmarc.example.com: [{TXT: 'v=DMARC1; pct=0; t=y; p=" + stated + "'}]}");

        DmarcOutcome outcome = evaluate("x@example.com", dns);

        assertThat(outcome.policy().map(Policy::word)).contains(applied);
        assertThat(outcome.verdict().notes())
                .extracting(Step::key)
                .isEqualTo(stated.equals("none") ? List.of() : List.of("dmarc.testing"));
    }

    @Test
    void an_answer_missing_on_the_way_to_an_organization_leaves_the_result_open() {
        DnsSource dns =
                zone(
                        "{_dmarc.example.com: [{TXT: v=DMARC1; p=reject}],"
                                + " _dmarc.example.net: [TIMEOUT]}");

        DmarcOutcome outcome = evaluate("x@example.com", dns, dkim("mail.example.net", "pass"));

        assertThat(outcome.verdict().result()).isEqualTo(AuthResult.TEMPERROR);
    }

    @Test
    void every_step_is_a_sentence_in_both_languages() {
        List<DmarcOutcome> outcomes =
                List.of(
                        evaluate("x@example.com", zone(SIMPLE), dkim("a.example.net", "pass")),
                        evaluate("x@example.com", zone(SIMPLE), dkim("", "unverifiable")),
                        evaluate("x@example.com", zone(SIMPLE), dkim("example.com", "temperror")),
                        evaluate("x@example.com", DnsSource.NOTHING),
                        evaluate("x@example.org", zone(SIMPLE)));

        List<Step> steps = new ArrayList<>();
        outcomes.forEach(outcome -> steps.addAll(outcome.verdict().trace()));
        assertThat(steps)
                .allSatisfy(
                        step -> {
                            assertThat(step.in(Locale.JAPANESE)).endsWith("。");
                            assertThat(step.in(Locale.ENGLISH)).endsWith(".");
                        });
    }

    private static DmarcOutcome evaluate(String author, DnsSource dns, Verdict... verdicts) {
        List<Verdict> all = new ArrayList<>(List.of(verdicts));
        if (all.stream().noneMatch(v -> v.identity().contains("@"))) {
            all.add(spf("b@example.org", "fail"));
        }
        return Dmarc.evaluate(AuthorDomain.of(from(author)), all, dns, DmarcEdition.RFC9989);
    }
}
