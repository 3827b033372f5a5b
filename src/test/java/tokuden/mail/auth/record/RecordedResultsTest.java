package tokuden.mail.auth.record;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.mail.route.RouteMails.FROM_A_SERVER;
import static tokuden.mail.route.RouteMails.PROVIDER;
import static tokuden.mail.route.RouteMails.mail;
import static tokuden.mail.route.RouteMails.route;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.mail.Mail;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.record.RecordedResult.Kind;
import tokuden.mail.auth.record.RecordedResult.Weight;

/** What servers recorded, and whether it counts. */
class RecordedResultsTest {
    @Test
    void every_result_of_a_field_is_read_with_its_properties() {
        List<RecordedResult> results =
                read(
                        """
                        Authentication-Results: mx1.isp.example.jp 1;
                         dkim=pass (2048-bit key; unprotected) header.d=shop.example.com header.s=s1
                          header.b="ab;cd";
                         spf = softfail reason="not permitted" smtp.mailfrom=info@shop.example.com;
                         dmarc/1=fail (p=none) header.from=shop.example.com; x-own=whatever
                        """);

        assertThat(results)
                .extracting(RecordedResult::methodWord)
                .containsExactly("dkim", "spf", "dmarc", "x-own");
        assertThat(results.get(0).method()).contains(AuthMethod.DKIM);
        assertThat(results.get(0).result()).contains(AuthResult.PASS);
        assertThat(results.get(0).property("header.d")).isEqualTo("shop.example.com");
        assertThat(results.get(0).property("header.b")).isEqualTo("ab;cd");
        assertThat(results.get(0).reason()).isEqualTo("2048-bit key; unprotected");
        assertThat(results.get(1).result()).contains(AuthResult.SOFTFAIL);
        assertThat(results.get(1).reason()).isEqualTo("not permitted");
        assertThat(results.get(2).result()).contains(AuthResult.FAIL);
        assertThat(results.get(3).method()).isEmpty();
        assertThat(results).extracting(RecordedResult::weight).containsOnly(Weight.PROVIDER_RECORD);
    }

    @Test
    void none_gives_no_result() {
        assertThat(read("Authentication-Results: mx1.isp.example.jp; none\n")).isEmpty();
    }

    @Test
    void a_field_of_an_arc_set_keeps_its_number() {
        RecordedResult result =
                read("ARC-Authentication-Results: i=2; mx1.isp.example.jp; spf=hardfail\n").get(0);

        assertThat(result.kind()).isEqualTo(Kind.ARC_AUTHENTICATION_RESULTS);
        assertThat(result.instance()).contains(2);
        assertThat(result.result()).contains(AuthResult.FAIL);
    }

    @Test
    void received_spf_is_read_with_its_keys() {
        RecordedResult result =
                read("""
                                Received-SPF: Fail (mx1.isp.example.jp: domain of a@shop.example.com
                                 does not designate 198.51.100.9) client-ip=198.51.100.9;
                                 envelope-from="a@shop.example.com"; helo=mail.shop.example.com;
                                """)
                        .get(0);

        assertThat(result.kind()).isEqualTo(Kind.RECEIVED_SPF);
        assertThat(result.recorder()).isEqualTo("mx1.isp.example.jp");
        assertThat(result.result()).contains(AuthResult.FAIL);
        assertThat(result.property("client-ip")).isEqualTo("198.51.100.9");
        assertThat(result.property("envelope-from")).isEqualTo("a@shop.example.com");
        assertThat(result.isProvidersRecord()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "true, mx1.isp.example.jp, PROVIDER_RECORD, record.of-the-provider",
        "true, mx.evil.example.net, CLAIM, record.not-the-providers-name",
        "false, mx1.isp.example.jp, CLAIM, record.providers-name-below",
        "false, mx.evil.example.net, CLAIM, record.below-the-boundary"
    })
    void a_record_counts_above_the_boundary_under_the_providers_name_only(
            boolean above, String recorder, Weight weight, String why) {
        String field = "Authentication-Results: " + recorder + "; spf=pass\n";
        Mail mail = above ? mail(field, FROM_A_SERVER) : mail(FROM_A_SERVER, field);

        RecordedResult result = RecordedResults.in(mail, route(mail), PROVIDER).get(0);

        assertThat(result.weight()).isEqualTo(weight);
        assertThat(result.why().key()).isEqualTo(why);
    }

    @Test
    void without_boundary_every_record_is_a_claim() {
        Mail mail = mail("Authentication-Results: mx1.isp.example.jp; spf=pass\n");

        RecordedResult result = RecordedResults.in(mail, route(mail), PROVIDER).get(0);

        assertThat(result.weight()).isEqualTo(Weight.CLAIM);
    }

    private static List<RecordedResult> read(String field) {
        Mail mail = mail(field, FROM_A_SERVER);
        return RecordedResults.in(mail, route(mail), PROVIDER);
    }
}
