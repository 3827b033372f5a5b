package tokuden.mail.auth.dkim;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.mail.auth.dkim.ShopMail.BODY;
import static tokuden.mail.auth.dkim.ShopMail.HEADER;
import static tokuden.mail.auth.dkim.ShopMail.NAMES;
import static tokuden.mail.auth.dkim.ShopMail.PEN;
import static tokuden.mail.auth.dkim.ShopMail.RECEIVED;
import static tokuden.mail.auth.dkim.ShopMail.all;
import static tokuden.mail.auth.dkim.ShopMail.keys;
import static tokuden.mail.auth.dkim.ShopMail.latin;
import static tokuden.mail.auth.dkim.ShopMail.step;
import static tokuden.mail.auth.dkim.ShopMail.text;
import static tokuden.mail.auth.dkim.ShopMail.verify;
import static tokuden.mail.auth.dkim.ShopMail.wish;
import static tokuden.mail.auth.dkim.ShopMail.zone;
import static tokuden.mail.auth.signature.SigningPen.octets;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tokuden.mail.Span;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.BodyHash;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.signature.SignedMail;
import tokuden.mail.auth.signature.SigningPen;

class DkimTest {
    @ParameterizedTest
    @ValueSource(strings = {"simple/simple", "simple/relaxed", "relaxed/simple", "relaxed/relaxed"})
    void a_mail_as_it_was_signed_passes_in_every_canonical_form(String forms) {
        Verdict verdict = verify(PEN.dkim(HEADER, BODY, forms, NAMES));

        assertThat(verdict.result()).isEqualTo(AuthResult.PASS);
        assertThat(verdict.bodyHash()).contains(BodyHash.MATCHES);
        assertThat(verdict.identity()).isEqualTo("example.jp");
        assertThat(verdict.selector()).contains("s1");
        assertThat(verdict.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "\r\n\r\n\r\n", " \t\r\n", "x", "x\r\n \r\n", "\tx\r\n"})
    void odd_bodies_have_the_hash_the_signer_gave_them(String body) {
        assertThat(verify(PEN.dkim(HEADER, body, "simple/simple", NAMES)).bodyHash())
                .contains(BodyHash.MATCHES);
        assertThat(verify(PEN.dkim(HEADER, body, "simple/relaxed", NAMES)).bodyHash())
                .contains(BodyHash.MATCHES);
    }

    @Test
    void a_mail_without_signature_has_one_verdict_none() {
        List<Verdict> verdicts = all(octets(HEADER + "\r\n" + BODY), zone());

        assertThat(verdicts).extracting(Verdict::result).containsExactly(AuthResult.NONE);
    }

    @Test
    void octets_that_are_not_those_received_are_unverifiable_whatever_they_hold() {
        byte[] mail = PEN.dkim(HEADER, BODY, "simple/simple", NAMES);
        byte[] unsigned = octets(HEADER + "\r\n" + BODY);

        for (byte[] octets : List.of(mail, unsigned)) {
            Verdict verdict = new Dkim().verify(new Octets(octets, false), zone(), RECEIVED).get(0);

            assertThat(verdict.result()).isEqualTo(AuthResult.UNVERIFIABLE);
            assertThat(verdict.bodyHash()).contains(BodyHash.NOT_ORIGINAL);
            assertThat(verdict.reason().in(Locale.JAPANESE)).startsWith("検証不能(原本性なし)");
        }
    }

    @Test
    void of_a_repeated_field_the_lowest_is_signed_and_one_above_is_noted() {
        byte[] signed = PEN.dkim(HEADER, BODY, "simple/simple", NAMES);
        byte[] mail = octets("From: bank@example.net\r\n" + latin(signed));

        Verdict verdict = verify(mail);

        assertThat(verdict.result()).isEqualTo(AuthResult.PASS);
        assertThat(verdict.notes())
                .contains(Step.of("dkim.unsigned-repetition", "from", "1").at(new Span(0, 22)));
    }

    @Test
    void a_field_named_once_more_than_it_stands_cannot_be_added() {
        byte[] signed = PEN.dkim(HEADER, BODY, "relaxed/simple", "from:from:to:subject:date");
        byte[] mail = octets("From: bank@example.net\r\n" + latin(signed));

        assertThat(verify(signed).result()).isEqualTo(AuthResult.PASS);
        assertThat(verify(mail).result()).isEqualTo(AuthResult.FAIL);
        assertThat(verify(mail).reason().key()).isEqualTo("dkim.header-changed");
    }

    @Test
    void what_follows_the_stated_length_is_free_and_noted() {
        byte[] signed = PEN.dkim(HEADER, BODY, new SigningPen.Wish("simple/simple", NAMES, "", 14));
        byte[] mail = octets(latin(signed) + "added\r\n");

        Verdict verdict = verify(mail);

        assertThat(verdict.result()).isEqualTo(AuthResult.PASS);
        assertThat(verdict.notes()).contains(Step.of("dkim.length", "14", "30"));
    }

    @Test
    void a_length_beyond_the_body_is_a_permanent_error() {
        String signed =
                latin(PEN.dkim(HEADER, BODY, new SigningPen.Wish("simple/simple", NAMES, "", 14)));

        Verdict verdict = verify(octets(signed.replace("l=14", "l=140")));

        assertThat(verdict.reason().key()).isEqualTo("signature.length-beyond-body");
        assertThat(verdict.result()).isEqualTo(AuthResult.PERMERROR);
    }

    @Test
    void an_expired_signature_passes_and_is_noted() {
        byte[] mail = wish(" t=1600000000; x=1600000001;");

        assertThat(verify(mail).result()).isEqualTo(AuthResult.PASS);
        assertThat(keys(verify(mail))).contains("dkim.expired");
    }

    @Test
    void a_signature_made_after_the_receipt_is_noted() {
        assertThat(keys(verify(wish(" t=1900000000;")))).contains("dkim.signed-later");
    }

    @ParameterizedTest
    @CsvSource({
        "' t=20; x=20;', dkim.expires-before",
        "' t=yesterday;', signature.number-broken",
        "' i=a@example.com;', dkim.identity-outside",
        "' i=example.jp;', dkim.identity-outside",
        "' q=http;', signature.query-unknown",
        "' t=1; t=2;', signature.tag-twice",
        "' =x;', signature.tag-name",
        "' ;', signature.tag-empty"
    })
    void a_rule_broken_by_the_signature_itself_is_a_permanent_error(String tags, String reason) {
        Verdict verdict = verify(wish(tags));

        assertThat(verdict.reason().key()).isEqualTo(reason);
        assertThat(verdict.result()).isEqualTo(AuthResult.PERMERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {" i=a@example.jp;", " i=@sub.example.jp;", " q=x/y:dns/txt;", " z=no;"})
    void tags_that_are_right_or_unknown_do_not_matter(String tags) {
        assertThat(verify(wish(tags)).result()).isEqualTo(AuthResult.PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "v=1, v=2, dkim.version",
        "a=rsa-sha256, a=rsa-md5, signature.algorithm-unknown",
        "c=simple/simple, c=loose, signature.canonicalization-unknown",
        "c=simple/simple, c=simple/simple/simple, signature.canonicalization-unknown",
        "d=example.jp, d=jp, signature.domain-broken",
        "d=example.jp, d=***, signature.domain-broken",
        "s=s1, s=, signature.domain-broken",
        "s=s1, u=1, signature.tag-missing",
        "h=from:, h=, dkim.from-not-signed",
        "bh=, b_h=, signature.tag-missing",
        "b=, b=*, signature.base64-broken"
    })
    void a_tag_that_cannot_be_is_a_permanent_error(String right, String wrong, String reason) {
        String mail = latin(PEN.dkim(HEADER, BODY, "simple/simple", NAMES));
        int at = mail.lastIndexOf(right.equals("b=") ? "\tb=" : right, mail.indexOf("Received"));
        int from = at + (right.equals("b=") ? 1 : 0);
        String odd = mail.substring(0, from) + wrong + mail.substring(from + right.length());

        Verdict verdict = verify(octets(odd));

        assertThat(verdict.reason().key()).isEqualTo(reason);
        assertThat(verdict.result()).isEqualTo(AuthResult.PERMERROR);
    }

    @Test
    void stored_with_other_line_ends_it_still_passes_and_says_so() {
        String mail = latin(PEN.dkim(HEADER, BODY, "simple/simple", NAMES));
        int body = mail.indexOf("\r\n\r\n");

        Verdict lf = verify(octets(mail.replace("\r\n", "\n")));
        Verdict mixed =
                verify(
                        octets(
                                mail.substring(0, body)
                                        + mail.substring(body).replace("\r\n", "\n")));
        Verdict cr = verify(octets(mail.replace("\r\n", "\r")));

        assertThat(List.of(lf, mixed, cr))
                .extracting(Verdict::result)
                .containsOnly(AuthResult.PASS);
        assertThat(keys(lf)).containsExactly("signature.lf-only");
        assertThat(keys(mixed)).containsExactly("signature.mixed-lines");
        assertThat(keys(cr)).containsExactly("signature.cr-only");
    }

    @Test
    void a_cr_without_lf_is_a_letter_that_was_signed() {
        byte[] mail = PEN.dkim(HEADER, "a\rb\r\n\r\r\nc\r\n", "simple/simple", NAMES);
        byte[] without = octets(latin(mail).replace("a\rb", "a\r\nb"));

        assertThat(verify(mail).result()).isEqualTo(AuthResult.PASS);
        assertThat(keys(verify(mail))).containsExactly("signature.bare-cr");
        assertThat(verify(without).bodyHash()).contains(BodyHash.DIFFERS);
    }

    @Test
    void a_body_changed_under_an_unchanged_header_is_told_apart_from_both_changed() {
        String mail = latin(PEN.dkim(HEADER, BODY, "relaxed/relaxed", NAMES));

        Verdict body = verify(octets(mail.replace("last", "lost")));
        Verdict both = verify(octets(mail.replace("last", "lost").replace("shop@", "bank@")));
        Verdict header = verify(octets(mail.replace("shop@", "bank@")));

        assertThat(body.reason().key()).isEqualTo("dkim.body-changed");
        assertThat(both.reason().key()).isEqualTo("dkim.body-and-header-changed");
        assertThat(header.reason().key()).isEqualTo("dkim.header-changed");
        assertThat(List.of(body, both, header))
                .extracting(Verdict::result)
                .containsOnly(AuthResult.FAIL);
    }

    @Test
    void each_signature_is_judged_by_itself_and_too_many_are_not_judged() {
        String mail = latin(PEN.dkim(HEADER, BODY, "simple/simple", NAMES));
        String bad = "DKIM-Signature: v=1\r\n";

        List<Verdict> verdicts = all(octets(bad.repeat(60) + mail), zone());

        assertThat(verdicts).hasSize(61);
        assertThat(verdicts.get(0).result()).isEqualTo(AuthResult.PERMERROR);
        assertThat(verdicts.get(60).result()).isEqualTo(AuthResult.POLICY);
        assertThat(all(octets(bad + mail), zone()).get(1).result()).isEqualTo(AuthResult.PASS);
    }

    @Test
    void the_steps_point_at_the_octets_they_speak_of() {
        byte[] mail = PEN.dkim(HEADER, BODY, "simple/simple", NAMES);

        Verdict verdict = verify(mail);

        Step fields = step(verdict, "signature.fields");
        assertThat(text(mail, fields.bytes().get(0))).isEqualTo("From: shop@example.jp");
        assertThat(fields.bytes()).hasSize(4);
        assertThat(text(mail, step(verdict, "signature.body-matches").bytes().get(0)))
                .isEqualTo(BODY);
        assertThat(text(mail, step(verdict, "dkim.found").bytes().get(0)))
                .startsWith("DKIM-Signature: v=1");
        assertThat(step(verdict, "signature.key-found").answer()).isPresent();
    }

    @Test
    void the_questions_are_those_a_verification_asks() {
        byte[] mail = PEN.dkim(HEADER, BODY, "simple/simple", NAMES);

        assertThat(new Dkim().questions(new SignedMail(new Octets(mail, true))))
                .extracting(Object::toString)
                .containsExactly("s1._domainkey.example.jp/TXT");
    }

    @Test
    void a_domain_beyond_ascii_is_asked_for_in_ascii_and_no_other_name_is_asked() {
        String mail = "DKIM-Signature: d=日本.example; s=a\r\nDKIM-Signature: d=*; s=b\r\n" + HEADER;

        SignedMail split = new SignedMail(new Octets(mail.getBytes(StandardCharsets.UTF_8), true));

        assertThat(new Dkim().questions(split))
                .extracting(Object::toString)
                .containsExactly("a._domainkey.xn--wgv71a.example/TXT");
    }
}
