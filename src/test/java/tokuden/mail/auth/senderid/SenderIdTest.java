package tokuden.mail.auth.senderid;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.net.InetAddresses;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.Delivery;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.dns.Zone;

/** Sender ID after RFC 4406. */
class SenderIdTest {
    private static final Instant NOW = Instant.parse("2006-09-01T00:00:00Z");

    /** Section 4.4, the record of the scope; sections 3.1 and 3.4, what a version is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spf2.0/pra -all           |                    | fail",
                "spf2.0/mfrom,pra +all     | v=spf1 -all        | pass",
                "SPF2.0/PRA ~all           | v=spf1 -all        | softfail",
                "v=spf1 ip4:192.0.2.9 -all |                    | pass",
                "spf2.0/mfrom +all         | v=spf1 -all        | fail",
                "spf2.0/mfrom +all         |                    | none",
                "spf2.0/mfrom,prattle +all |                    | none",
                "spf2.7/pra +all           | v=spf1 -all        | pass",
                "spf2./pra +all            |                    | none",
                "spf2.0 +all               |                    | none",
                "spf2.0/pra +all           | spf2.0/pra -all    | permerror",
                "spf2.0/pra,mfrom +all     | spf2.0/mfrom -all  | pass",
                "spf2.0/pra a:x            |                    | permerror",
                "spf2.0/pra include:b.example.jp -all |         | pass"
            })
    void the_record_of_the_scope_is_evaluated(String one, String other, String result) {
        String second = other == null ? "" : ", {TXT: '" + other + "'}";
        DnsSource dns =
                zone(
                        "{example.jp: [{TXT: '"
                                + one
                                + "'}"
                                + second
                                + "],"
                                + " b.example.jp: [{TXT: 'spf2.0/pra ip4:192.0.2.9'},"
                                + " {TXT: 'v=spf1 -all'}]}");

        Verdict verdict = SenderId.check(mail("From: a@example.jp"), delivery(), dns, NOW);

        assertThat(verdict.result().word()).isEqualTo(result);
        assertThat(verdict.method()).isEqualTo(AuthMethod.SENDER_ID);
        assertThat(verdict.trace()).contains(verdict.reason());
    }

    @Test
    void a_policy_written_for_spf_is_noted_as_such() {
        DnsSource dns = zone("{example.jp: [{TXT: v=spf1 -all}, {TXT: spf2.0/mfrom +all}]}");

        Verdict verdict = SenderId.check(mail("From: a@example.jp"), delivery(), dns, NOW);

        assertThat(verdict.notes())
                .extracting(Step::key)
                .containsExactly("senderid.by-spf1", "senderid.other-scope");
        assertThat(verdict.notes().get(1).in(Locale.JAPANESE)).contains("要確認");
    }

    @Test
    void the_envelope_sender_has_its_own_scope() {
        DnsSource dns = zone("{example.com: [{TXT: spf2.0/mfrom -all}, {TXT: spf2.0/pra +all}]}");

        Verdict verdict = SenderId.checkMailFrom(delivery(), dns, NOW);

        assertThat(verdict.result()).isEqualTo(AuthResult.FAIL);
        assertThat(verdict.identity()).isEqualTo("bounce@example.com");
    }

    @Test
    void a_responsible_domain_that_does_not_exist_is_a_fail() {
        Verdict verdict = SenderId.check(mail("From: a@example.jp"), delivery(), zone("{}"), NOW);

        assertThat(verdict.result()).isEqualTo(AuthResult.FAIL);
        assertThat(verdict.reason().key()).isEqualTo("senderid.no-such-domain");
    }

    @Test
    void a_mail_without_responsible_address_is_ill_formed() {
        Verdict verdict = SenderId.check(mail("Subject: x"), delivery(), zone("{}"), NOW);

        assertThat(verdict.result()).isEqualTo(AuthResult.PERMERROR);
        assertThat(verdict.reason().key()).isEqualTo("senderid.no-pra");
    }

    @Test
    void without_a_recorded_answer_or_a_client_nothing_is_said() {
        Mail mail = mail("From: a@example.jp");

        assertThat(SenderId.check(mail, delivery(), DnsSource.NOTHING, NOW).result())
                .isEqualTo(AuthResult.UNVERIFIABLE);
        assertThat(SenderId.check(mail, Delivery.UNKNOWN, zone("{}"), NOW).result())
                .isEqualTo(AuthResult.UNVERIFIABLE);
        assertThat(SenderId.checkMailFrom(Delivery.UNKNOWN, zone("{}"), NOW).result())
                .isEqualTo(AuthResult.UNVERIFIABLE);
    }

    @Test
    void every_text_is_there_in_both_languages() {
        List<String> keys =
                List.of(
                        "senderid.client-unknown",
                        "senderid.sender-unknown",
                        "senderid.helo-unknown",
                        "senderid.mail-from",
                        "senderid.asks");

        for (String key : keys) {
            assertThat(Step.of(key, "a", "b", "c").in(Locale.JAPANESE)).endsWith("。");
            assertThat(Step.of(key, "a", "b", "c").in(Locale.ENGLISH)).endsWith(".");
        }
    }

    private static Mail mail(String header) {
        return new MailReader()
                .read((header + "\r\n\r\ntext\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Delivery delivery() {
        return new Delivery(
                Optional.of(InetAddresses.forString("192.0.2.9")),
                Optional.of("mail.example.com"),
                Optional.of("bounce@example.com"),
                Optional.of(NOW));
    }

    private static DnsSource zone(String yaml) {
        return Zone.read(yaml, "zone").value().orElseThrow();
    }
}
