package tokuden.mail.auth.domainkeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.BodyHash;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.signature.SignedMail;
import tokuden.mail.auth.signature.SigningPen;
import tokuden.mail.auth.signature.Zone;

class DomainKeysTest {
    private static final SigningPen PEN = SigningPen.rsa("example.jp", "dk", 1024, 6);
    private static final Instant WHEN = Instant.parse("2006-10-10T19:27:14Z");
    private static final String HEADER =
            "Received: from a by b; 10 Oct 2006\r\nReceived: from c by d; 10 Oct 2006\r\n"
                    + "From: \"Shop, the (old)\" <shop@sub.example.jp>\r\nTo: a@example.com\r\n"
                    + "Subject: folded\r\n  and  spaced\r\n";
    private static final String BODY = "a  b\r\n\r\n c \r\n\r\n\r\n";

    @ParameterizedTest
    @CsvSource({
        "simple, ''",
        "nofws, ''",
        "simple, from:subject",
        "nofws, received:from:to:subject",
        "nofws, subject:from:received"
    })
    void a_mail_as_it_was_signed_passes(String form, String names) {
        Verdict verdict = verify(PEN.domainKeys(HEADER, BODY, form, names));

        assertThat(verdict.result()).isEqualTo(AuthResult.PASS);
        assertThat(verdict.bodyHash()).contains(BodyHash.NOT_STATED);
        assertThat(verdict.identity()).isEqualTo("example.jp");
        assertThat(verdict.notes()).extracting(Step::key).containsExactly("signature.sha1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "\r\n\r\n", "x", "x\r\n\r\n"})
    void empty_lines_at_the_end_do_not_matter_even_that_before_the_body(String body) {
        assertThat(verify(PEN.domainKeys(HEADER, body, "simple", "")).result())
                .isEqualTo(AuthResult.PASS);
        assertThat(verify(PEN.domainKeys(HEADER, body, "nofws", "")).result())
                .isEqualTo(AuthResult.PASS);
    }

    @Test
    void fields_above_the_signature_are_free_and_fields_below_are_not() {
        String signed = latin(PEN.domainKeys(HEADER, BODY, "simple", ""));

        Verdict above = verify(SigningPen.octets("X-Spam: no\r\n" + signed));
        Verdict below = verify(SigningPen.octets(signed.replace("To: a@", "X-Spam: no\r\nTo: a@")));

        assertThat(above.result()).isEqualTo(AuthResult.PASS);
        assertThat(below.result()).isEqualTo(AuthResult.FAIL);
    }

    @Test
    void blanks_moved_matter_to_simple_alone() {
        String simple = latin(PEN.domainKeys(HEADER, BODY, "simple", ""));
        String nofws = latin(PEN.domainKeys(HEADER, BODY, "nofws", ""));

        assertThat(verify(SigningPen.octets(simple.replace("a  b", "a b"))).result())
                .isEqualTo(AuthResult.FAIL);
        assertThat(verify(SigningPen.octets(nofws.replace("a  b", "a b"))).result())
                .isEqualTo(AuthResult.PASS);
    }

    @Test
    void the_sender_comes_before_the_author_where_it_is_signed() {
        String header = "Sender: list@example.net\r\n" + HEADER;

        Verdict sender = verify(PEN.domainKeys(header, BODY, "nofws", ""));
        Verdict author = verify(PEN.domainKeys(header, BODY, "nofws", "from:to"));

        assertThat(sender.result()).isEqualTo(AuthResult.PERMERROR);
        assertThat(sender.reason().key()).isEqualTo("domainkeys.sender-outside");
        assertThat(author.result()).isEqualTo(AuthResult.PASS);
    }

    @Test
    void a_signature_over_neither_sender_nor_author_is_a_permanent_error() {
        Verdict verdict = verify(PEN.domainKeys(HEADER, BODY, "nofws", "to:subject"));

        assertThat(verdict.reason().key()).isEqualTo("domainkeys.sender-not-signed");
        assertThat(verdict.result()).isEqualTo(AuthResult.PERMERROR);
    }

    @ParameterizedTest
    @CsvSource({
        "a=rsa-sha1, a=rsa-sha256, signature.algorithm-unknown",
        "c=nofws, c=relaxed, signature.canonicalization-unknown",
        "q=dns, q=http, signature.query-unknown",
        "s=dk, s=d k!, signature.domain-broken",
        "s=dk, x=dk, signature.tag-missing"
    })
    void a_tag_that_cannot_be_is_a_permanent_error(String right, String wrong, String reason) {
        String mail = latin(PEN.domainKeys(HEADER, BODY, "nofws", ""));

        Verdict verdict = verify(SigningPen.octets(mail.replaceFirst(right, wrong)));

        assertThat(verdict.reason().key()).isEqualTo(reason);
        assertThat(verdict.result()).isEqualTo(AuthResult.PERMERROR);
    }

    @ParameterizedTest
    @CsvSource({"g=shop, PASS", "g=s*, PASS", "g=, PASS", "g=other, PERMERROR", "t=y, PASS"})
    void the_key_may_bind_itself_to_an_address(String tag, AuthResult result) {
        byte[] mail = PEN.domainKeys(HEADER, BODY, "nofws", "");

        Zone zone = Zone.whole().text(PEN.name(), tag + "; k=rsa; p=" + PEN.key());

        assertThat(verify(mail, zone).result()).isEqualTo(result);
    }

    @Test
    void the_policy_of_the_domain_stands_beside_the_verdict() {
        byte[] mail = PEN.domainKeys(HEADER, BODY, "nofws", "");
        Zone all = zone().text("_domainkey.example.jp", "t=y; o=-; r=a@example.jp");
        Zone some = zone().text("_domainkey.example.jp", "o=~");

        assertThat(verify(mail, all).notes())
                .extracting(Step::key)
                .contains("domainkeys.signs-all");
        assertThat(verify(mail, some).notes())
                .extracting(Step::key)
                .contains("domainkeys.signs-some");
    }

    @Test
    void without_recorded_key_or_original_octets_it_is_unverifiable() {
        byte[] mail = PEN.domainKeys(HEADER, BODY, "nofws", "");

        Verdict unrecorded =
                new DomainKeys().verify(new Octets(mail, true), DnsSource.NOTHING, WHEN).get(0);
        Verdict copied = new DomainKeys().verify(new Octets(mail, false), zone(), WHEN).get(0);

        assertThat(unrecorded.reason().in(Locale.JAPANESE)).startsWith("検証不能(DNS記録なし)");
        assertThat(copied.reason().in(Locale.JAPANESE)).startsWith("検証不能(原本性なし)");
        assertThat(List.of(unrecorded, copied))
                .extracting(Verdict::result)
                .containsOnly(AuthResult.UNVERIFIABLE);
    }

    @Test
    void a_mail_without_signature_has_one_verdict_none() {
        Octets mail = new Octets(SigningPen.octets(HEADER + "\r\n" + BODY), true);

        assertThat(new DomainKeys().verify(mail, zone(), WHEN))
                .extracting(Verdict::result)
                .containsExactly(AuthResult.NONE);
    }

    @Test
    void the_questions_are_key_and_policy() {
        byte[] mail = PEN.domainKeys(HEADER, BODY, "nofws", "");

        assertThat(new DomainKeys().questions(new SignedMail(new Octets(mail, true))))
                .extracting(Object::toString)
                .containsExactly("dk._domainkey.example.jp/TXT", "_domainkey.example.jp/TXT");
    }

    private static Zone zone() {
        return Zone.whole().text(PEN.name(), "k=rsa; p=" + PEN.key());
    }

    private static Verdict verify(byte[] mail) {
        return verify(mail, zone());
    }

    private static Verdict verify(byte[] mail, Zone zone) {
        return new DomainKeys().verify(new Octets(mail, true), zone, WHEN).get(0);
    }

    private static String latin(byte[] mail) {
        return new String(mail, StandardCharsets.ISO_8859_1);
    }
}
