package tokuden.mail.auth.arc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.BodyHash;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.signature.ArcPen;
import tokuden.mail.auth.signature.SignedMail;
import tokuden.mail.auth.signature.SigningPen;
import tokuden.mail.auth.signature.Zone;

class ArcTest {
    private static final SigningPen PEN = SigningPen.rsa("example.jp", "arc", 1024, 5);
    private static final ArcPen ARC = new ArcPen(PEN);
    private static final Zone ZONE = Zone.whole().text(PEN.name(), PEN.record());
    private static final Instant WHEN = Instant.parse("2026-04-06T00:00:10Z");
    private static final String HEADER =
            "From: shop@example.jp\r\nTo: a@example.com\r\nSubject: sale\r\n";
    private static final String BODY = "Hello,  all\r\n\r\n";

    @Test
    void a_mail_without_arc_has_none() {
        assertThat(verify(HEADER, BODY).result()).isEqualTo(AuthResult.NONE);
    }

    @Test
    void an_unbroken_chain_passes_and_tells_from_where_the_mail_is_unchanged() {
        Verdict verdict = verify(chain(3), BODY);

        assertThat(verdict.result()).isEqualTo(AuthResult.PASS);
        assertThat(verdict.identity()).isEqualTo("example.jp");
        assertThat(verdict.selector()).contains("arc");
        assertThat(verdict.bodyHash()).contains(BodyHash.MATCHES);
        assertThat(verdict.notes()).contains(Step.of("arc.oldest-intact", "1", "example.jp"));
    }

    @Test
    void a_relay_that_changed_the_mail_and_sealed_it_anew_is_shown_as_the_oldest_intact() {
        String first = ARC.seal(HEADER, "before\r\n", 1, "none");
        String second = ARC.seal(first, BODY, 2, "pass");

        Verdict verdict = verify(second, BODY);

        assertThat(verdict.result()).isEqualTo(AuthResult.PASS);
        assertThat(verdict.notes()).contains(Step.of("arc.oldest-intact", "2", "example.jp"));
    }

    @Test
    void a_body_changed_after_the_last_seal_fails() {
        Verdict verdict = verify(chain(2), BODY.replace("Hello", "Hallo"));

        assertThat(verdict.result()).isEqualTo(AuthResult.FAIL);
        assertThat(verdict.bodyHash()).contains(BodyHash.DIFFERS);
        assertThat(verdict.reason()).isEqualTo(Step.of("arc.body-changed", "2"));
    }

    @ParameterizedTest
    @CsvSource({
        "sale, sail, arc.message-signature-fails",
        "spf=pass, spf=fail, arc.message-signature-fails",
        "cv=pass, cv=none, arc.validation-status",
        "cv=pass, cv=fail, arc.failed-before",
        "ARC-Authentication-Results: i=2, X-Results: i=2, arc.set-incomplete",
        "ARC-Seal: i=2, ARC-Seal: i=1, arc.instance-twice",
        "ARC-Seal: i=2, ARC-Seal: i=51, arc.instance",
        "a=rsa-sha256, a=rsa-sha1, signature.algorithm-unknown"
    })
    void a_chain_changed_anywhere_fails(String right, String wrong, String reason) {
        Verdict verdict = verify(chain(2).replace(right, wrong), BODY);

        assertThat(verdict.result()).isEqualTo(AuthResult.FAIL);
        assertThat(verdict.reason().key()).isEqualTo(reason);
    }

    @Test
    void without_recorded_key_an_orderly_chain_is_unverifiable() {
        Octets mail = octets(chain(2), BODY, true);

        Verdict verdict = new Arc().verify(mail, DnsSource.NOTHING, WHEN);

        assertThat(verdict.result()).isEqualTo(AuthResult.UNVERIFIABLE);
        assertThat(verdict.bodyHash()).contains(BodyHash.MATCHES);
        assertThat(verdict.reason().in(Locale.JAPANESE)).startsWith("検証不能(DNS記録なし)");
    }

    @Test
    void trouble_of_dns_is_a_temporary_error() {
        Zone zone = Zone.whole().trouble(PEN.name(), DnsAnswer.Status.TIMEOUT);

        Verdict verdict = new Arc().verify(octets(chain(1), BODY, true), zone, WHEN);

        assertThat(verdict.result()).isEqualTo(AuthResult.TEMPERROR);
    }

    @Test
    void octets_that_are_not_those_received_are_unverifiable() {
        Verdict verdict = new Arc().verify(octets(chain(2), BODY, false), ZONE, WHEN);

        assertThat(verdict.result()).isEqualTo(AuthResult.UNVERIFIABLE);
        assertThat(verdict.bodyHash()).contains(BodyHash.NOT_ORIGINAL);
    }

    @Test
    void the_questions_are_those_a_verification_asks() {
        assertThat(new Arc().questions(new SignedMail(octets(chain(2), BODY, true))))
                .extracting(Object::toString)
                .containsExactly("arc._domainkey.example.jp/TXT");
    }

    private static String chain(int sets) {
        String header = HEADER;
        for (int i = 1; i <= sets; i++) {
            header = ARC.seal(header, BODY, i, i == 1 ? "none" : "pass");
        }
        return header;
    }

    private static Verdict verify(String header, String body) {
        return new Arc().verify(octets(header, body, true), ZONE, WHEN);
    }

    private static Octets octets(String header, String body, boolean original) {
        return new Octets(SigningPen.octets(header + "\r\n" + body), original);
    }
}
