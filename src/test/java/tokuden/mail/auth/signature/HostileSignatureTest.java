package tokuden.mail.auth.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.arc.Arc;
import tokuden.mail.auth.dkim.Dkim;
import tokuden.mail.auth.domainkeys.DomainKeys;

/** Signatures and keys that want the verifiers to throw. */
class HostileSignatureTest {
    private static final Instant WHEN = Instant.parse("2026-04-06T00:00:10Z");
    private static final SigningPen PEN = SigningPen.rsa("example.jp", "s1", 1024, 21);
    private static final String HEADER = "From: shop@example.jp\r\n";

    @Provide
    Arbitrary<String> signatures() {
        Arbitrary<String> names =
                Arbitraries.of(
                        "v", "a", "b", "bh", "c", "d", "h", "i", "l", "q", "s", "t", "x", "cv");
        Arbitrary<String> values =
                Arbitraries.oneOf(
                        Arbitraries.of(
                                "1", "0.5", "rsa-sha256", "rsa-sha1", "simple/relaxed", "nofws"),
                        Arbitraries.of("example.jp", "from:to:", "s1", "dns", "AAAA", "@", "none"),
                        Arbitraries.of("9999999999999999999", "=40=", "=", ":", "", "日本.example"),
                        Arbitraries.strings().ofMaxLength(12));
        return Combinators.combine(names, values)
                .as((name, value) -> name + "=" + value)
                .list()
                .ofMaxSize(14)
                .map(tags -> String.join("; ", tags));
    }

    @Property(tries = 2000, seed = "2026")
    void whatever_a_signature_says_it_gets_verdicts_and_never_passes(
            @ForAll("signatures") String tags, @ForAll("signatures") String key) {
        String mail =
                "DKIM-Signature: %1$s\r\nDomainKey-Signature: %1$s\r\nARC-Seal: i=1; %1$s\r\n"
                                .formatted(tags.replace("%", ""))
                        + "ARC-Message-Signature: i=1; "
                        + tags
                        + "\r\nARC-Authentication-Results: i=1; x\r\n"
                        + HEADER
                        + "\r\nbody";
        Zone zone = Zone.whole().text("s1._domainkey.example.jp", key, PEN.record());

        List<Verdict> verdicts = verdicts(mail.getBytes(StandardCharsets.UTF_8), zone);

        assertThat(verdicts).hasSizeGreaterThanOrEqualTo(3);
        assertThat(verdicts).extracting(Verdict::result).doesNotContain(AuthResult.PASS);
    }

    @Property(tries = 500, seed = "2026")
    void whatever_octets_it_holds_a_mail_gets_verdicts(@ForAll byte[] octets) {
        assertThat(verdicts(octets, Zone.whole())).hasSize(3);
    }

    @Property(tries = 500, seed = "2026")
    void whatever_octets_a_key_holds_it_proves_nothing(@ForAll byte[] octets) {
        byte[] mail = PEN.dkim(HEADER, "body\r\n", "simple/simple", "from");
        String code = Base64.getEncoder().encodeToString(octets);

        for (String kind : List.of("rsa", "ed25519", "")) {
            Zone zone = Zone.whole().text(PEN.name(), "k=" + kind + "; p=" + code);

            assertThat(verdicts(mail, zone).get(0).result()).isEqualTo(AuthResult.PERMERROR);
        }
    }

    static List<Verdict> verdicts(byte[] octets, Zone zone) {
        SignedMail mail = new SignedMail(new Octets(octets, true));
        List<Verdict> verdicts = new ArrayList<>(new Dkim().verify(mail, zone, WHEN));
        verdicts.addAll(new DomainKeys().verify(mail, zone, WHEN));
        verdicts.add(new Arc().verify(mail, zone, WHEN));
        return verdicts;
    }
}
