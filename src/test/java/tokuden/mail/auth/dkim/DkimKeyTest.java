package tokuden.mail.auth.dkim;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.mail.auth.dkim.ShopMail.BODY;
import static tokuden.mail.auth.dkim.ShopMail.HEADER;
import static tokuden.mail.auth.dkim.ShopMail.NAMES;
import static tokuden.mail.auth.dkim.ShopMail.OTHER;
import static tokuden.mail.auth.dkim.ShopMail.PEN;
import static tokuden.mail.auth.dkim.ShopMail.RECEIVED;
import static tokuden.mail.auth.dkim.ShopMail.keys;
import static tokuden.mail.auth.dkim.ShopMail.latin;
import static tokuden.mail.auth.dkim.ShopMail.verify;
import static tokuden.mail.auth.dkim.ShopMail.wish;
import static tokuden.mail.auth.dkim.ShopMail.zone;
import static tokuden.mail.auth.signature.SigningPen.octets;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.BodyHash;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.signature.SigningPen;
import tokuden.mail.auth.signature.Zone;

/** What the key, its absence and the way DNS was asked make of a signature. */
class DkimKeyTest {
    @Test
    void without_recorded_answer_it_is_unverifiable_but_the_body_hash_is_told() {
        byte[] mail = PEN.dkim(HEADER, BODY, "relaxed/relaxed", NAMES);
        String changed = latin(mail).replace("last", "lost");

        Verdict whole =
                new Dkim().verify(new Octets(mail, true), DnsSource.NOTHING, RECEIVED).get(0);
        Verdict altered = verify(octets(changed), Zone.partial());

        assertThat(whole.result()).isEqualTo(AuthResult.UNVERIFIABLE);
        assertThat(whole.bodyHash()).contains(BodyHash.MATCHES);
        assertThat(whole.reason().in(Locale.JAPANESE)).startsWith("検証不能(DNS記録なし)");
        assertThat(altered.result()).isEqualTo(AuthResult.UNVERIFIABLE);
        assertThat(altered.bodyHash()).contains(BodyHash.DIFFERS);
    }

    @Test
    void a_name_that_did_not_exist_at_receipt_is_a_permanent_error() {
        byte[] mail = PEN.dkim(HEADER, BODY, "simple/simple", NAMES);

        Verdict verdict = verify(mail, Zone.whole().askedAt(RECEIVED.plusSeconds(60)));

        assertThat(verdict.result()).isEqualTo(AuthResult.PERMERROR);
        assertThat(verdict.reason().key()).isEqualTo("signature.no-key");
        assertThat(verdict.reason().answer()).isPresent();
    }

    @Test
    void a_key_missing_or_withdrawn_long_after_the_receipt_says_nothing() {
        byte[] mail = PEN.dkim(HEADER, BODY, "simple/simple", NAMES);
        Instant later = RECEIVED.plus(Duration.ofDays(30));

        Verdict gone = verify(mail, Zone.whole().askedAt(later));
        Verdict withdrawn = verify(mail, Zone.whole().text(PEN.name(), "p=").askedAt(later));

        assertThat(gone.result()).isEqualTo(AuthResult.UNVERIFIABLE);
        assertThat(withdrawn.result()).isEqualTo(AuthResult.UNVERIFIABLE);
        assertThat(gone.reason().in(Locale.JAPANESE)).contains("30日後");
    }

    @Test
    void a_key_still_there_long_after_the_receipt_proves_and_the_days_are_noted() {
        byte[] mail = PEN.dkim(HEADER, BODY, "simple/simple", NAMES);

        Verdict verdict = verify(mail, zone().askedAt(RECEIVED.plus(Duration.ofDays(400))));

        assertThat(verdict.result()).isEqualTo(AuthResult.PASS);
        assertThat(keys(verdict)).contains("signature.asked-late");
    }

    @ParameterizedTest
    @CsvSource({"SERVER_FAILURE, signature.dns-failure", "TIMEOUT, signature.dns-timeout"})
    void trouble_of_dns_is_a_temporary_error(DnsAnswer.Status status, String reason) {
        byte[] mail = PEN.dkim(HEADER, BODY, "simple/simple", NAMES);

        Verdict verdict = verify(mail, Zone.whole().trouble(PEN.name(), status));

        assertThat(verdict.result()).isEqualTo(AuthResult.TEMPERROR);
        assertThat(verdict.reason().key()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "'v=DKIM2; p=KEY', signature.key-version",
        "'k=rsa; t; p=KEY', signature.key-broken",
        "'v=spf1 -all', signature.key-version",
        "'k=rsa; n=none', signature.key-without-p",
        "'v=DKIM1; p=', signature.key-revoked",
        "'k=ed25519; p=KEY', signature.key-type",
        "'h=sha1; p=KEY', signature.key-hash",
        "'s=chat; p=KEY', signature.key-service",
        "'v=DKIM1; g=other; p=KEY', signature.key-granularity",
        "'p=AAAA', signature.key-unreadable",
        "'p=K!Y', signature.key-unreadable"
    })
    void a_key_that_does_not_serve_is_a_permanent_error(String record, String reason) {
        byte[] mail = wish(" i=shop@example.jp;");

        Verdict verdict =
                verify(mail, Zone.whole().text(PEN.name(), record.replace("KEY", PEN.key())));

        assertThat(verdict.reason().key()).isEqualTo(reason);
        assertThat(verdict.result()).isEqualTo(AuthResult.PERMERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p=KEY",
                " p = KEY ; ",
                "v=DKIM1; h=sha1:sha256; s=web:email; p=KEY",
                "v=DKIM1; s=*; g=*; p=KEY",
                "v=DKIM1; g=s*p; p=KEY",
                "g=; p=KEY",
                "v=DKIM1; t=s; n=any word; x_1=?; p=KEY"
            })
    void a_key_that_serves_proves(String record) {
        byte[] mail = wish(" i=shop@example.jp;");

        Zone zone = Zone.whole().text(PEN.name(), record.replace("KEY", PEN.key()));

        assertThat(verify(mail, zone).result()).isEqualTo(AuthResult.PASS);
    }

    @Test
    void a_bare_rsa_key_as_rfc_6376_names_it_proves_too() {
        byte[] known = Base64.getDecoder().decode(PEN.key());
        byte[] bare = Arrays.copyOfRange(known, 22, known.length);
        String record = "p=" + Base64.getEncoder().encodeToString(bare);

        Verdict verdict = verify(wish(""), Zone.whole().text(PEN.name(), record));

        assertThat(verdict.result()).isEqualTo(AuthResult.PASS);
    }

    @Test
    void granularity_does_not_bind_a_signature_made_after_rfc_6376() {
        byte[] mail = wish(" t=1700000000;");

        Zone zone = Zone.whole().text(PEN.name(), "v=DKIM1; g=other; p=" + PEN.key());

        assertThat(verify(mail, zone).result()).isEqualTo(AuthResult.PASS);
    }

    @Test
    void a_key_for_its_own_domain_only_does_not_serve_one_below() {
        byte[] mail = wish(" i=@sub.example.jp;");

        Verdict verdict = verify(mail, Zone.whole().text(PEN.name(), "t=s; p=" + PEN.key()));

        assertThat(verdict.reason().key()).isEqualTo("signature.key-same-domain");
    }

    @Test
    void of_many_keys_the_one_that_proves_decides() {
        byte[] mail = PEN.dkim(HEADER, BODY, "simple/simple", NAMES);

        Zone zone = Zone.whole().text(PEN.name(), "v=spf1 -all", OTHER.record(), PEN.record());

        assertThat(verify(mail, zone).result()).isEqualTo(AuthResult.PASS);
        assertThat(keys(verify(mail, zone))).contains("signature.many-keys");
    }

    @Test
    void another_key_fails_and_a_key_in_trial_or_weak_is_noted() {
        byte[] mail = PEN.dkim(HEADER, BODY, "simple/simple", NAMES);
        SigningPen small = SigningPen.rsa("example.jp", "s1", 512, 3);
        byte[] weak = small.dkim(HEADER, BODY, "simple/simple", NAMES);

        Verdict other = verify(mail, Zone.whole().text(PEN.name(), OTHER.record()));
        Verdict trial = verify(mail, Zone.whole().text(PEN.name(), PEN.record() + "; t=y"));
        Verdict noted = verify(weak, Zone.whole().text(PEN.name(), small.record()));

        assertThat(other.result()).isEqualTo(AuthResult.FAIL);
        assertThat(other.bodyHash()).contains(BodyHash.MATCHES);
        assertThat(trial.result()).isEqualTo(AuthResult.PASS);
        assertThat(keys(trial)).contains("signature.testing");
        assertThat(noted.result()).isEqualTo(AuthResult.PASS);
        assertThat(noted.notes()).contains(Step.of("signature.weak-key", "512"));
    }
}
