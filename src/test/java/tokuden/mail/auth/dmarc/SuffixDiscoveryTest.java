package tokuden.mail.auth.dmarc;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.mail.auth.dmarc.DmarcCases.from;
import static tokuden.mail.auth.dmarc.DmarcCases.spf;
import static tokuden.mail.auth.dmarc.DmarcCases.zone;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.dns.RecordingDns;

/** The way of RFC 7489. */
class SuffixDiscoveryTest {
    /** Section 3.2. */
    @ParameterizedTest
    @CsvSource({
        "example.com, example.com",
        "a.b.example.com, example.com",
        "mail.example.co.jp, example.co.jp",
        "example.co.jp, example.co.jp",
        "co.jp, co.jp",
        "a.example.yokohama.jp, a.example.yokohama.jp",
        "a.city.yokohama.jp, city.yokohama.jp",
        "a.b.shop.example, shop.example",
        "shop.example, shop.example",
        "example, example"
    })
    void the_organization_is_one_label_below_the_public_suffix(String domain, String organization) {
        assertThat(SuffixDiscovery.organizational(domain)).isEqualTo(organization);
    }

    /** Section 6.6.3. */
    @Test
    void at_most_two_names_are_asked() {
        RecordingDns dns = new RecordingDns(zone("{}"));

        evaluate("a@a.b.c.example.co.jp", dns);

        assertThat(dns.questions())
                .extracting(DnsQuestion::name)
                .containsExactly("_dmarc.a.b.c.example.co.jp", "_dmarc.example.co.jp");
    }

    @Test
    void a_subdomain_has_the_policy_for_subdomains_of_its_organization() {
        DnsSource dns = zone("{_dmarc.example.com: [{TXT: 'v=DMARC1; p=reject; sp=quarantine'}]}");

        assertThat(evaluate("a@mail.example.com", dns).policy()).contains(Policy.QUARANTINE);
        assertThat(evaluate("a@example.com", dns).policy()).contains(Policy.REJECT);
    }

    @Test
    void several_records_of_the_author_end_the_search() {
        DnsSource dns =
                zone(
                        "{_dmarc.mail.example.com: [{TXT: v=DMARC1; p=none}, {TXT: v=DMARC1; p=none}],"
                                + " _dmarc.example.com: [{TXT: v=DMARC1; p=reject}]}");

        assertThat(evaluate("a@mail.example.com", dns).verdict().result().word()).isEqualTo("none");
    }

    @Test
    void a_share_of_the_mail_is_told() {
        DnsSource dns = zone("{_dmarc.example.com: [{TXT: 'v=DMARC1; p=reject; pct=20; t=y'}]}");

        DmarcOutcome outcome = evaluate("a@example.com", dns);

        assertThat(outcome.verdict().notes()).containsExactly(Step.of("dmarc.percent", "20"));
        assertThat(outcome.policy()).contains(Policy.REJECT);
    }

    private static DmarcOutcome evaluate(String author, DnsSource dns) {
        return Dmarc.evaluate(
                AuthorDomain.of(from(author)),
                List.of(spf("x@example.net", "fail")),
                dns,
                DmarcEdition.RFC7489);
    }

    @Test
    void the_policy_is_not_sought_where_it_was_found() {
        RecordingDns dns =
                new RecordingDns(zone("{_dmarc.a.example.com: [{TXT: v=DMARC1; p=none}]}"));

        DmarcOutcome outcome = evaluate("a@a.example.com", dns);

        assertThat(dns.questions()).hasSize(1);
        assertThat(outcome.policyDomain()).isEqualTo(Optional.of("a.example.com"));
    }
}
