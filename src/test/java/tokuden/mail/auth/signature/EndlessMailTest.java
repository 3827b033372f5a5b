package tokuden.mail.auth.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static tokuden.mail.auth.signature.HostileSignatureTest.verdicts;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.Verdict;

/** Mails that want the verifiers never to come back. */
class EndlessMailTest {
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final SigningPen PEN = SigningPen.rsa("example.jp", "s1", 1024, 21);
    private static final String HEADER = "From: shop@example.jp\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: a@example.jp\r\n",
                "DKIM-Signature: v=1; a=rsa-sha256; d=example.jp; s=s1; h=from:x; bh=AA; b=AA\r\n",
                "DomainKey-Signature: d=example.jp; s=s1; b=AA\r\n",
                "ARC-Seal: i=1; cv=none; d=example.jp; s=s1; a=rsa-sha256; b=AA\r\n",
                ":\r\n",
                " x\r\n"
            })
    void a_line_repeated_without_end_takes_bounded_time(String line) {
        String mail = line.repeat(4_000_000 / line.length()) + HEADER + "\r\nbody";

        List<Verdict> verdicts =
                assertTimeoutPreemptively(BOUND, () -> verdicts(SigningPen.octets(mail), zone()));

        assertThat(verdicts).isNotEmpty();
    }

    @Test
    void a_signature_that_names_a_field_without_end_takes_bounded_time() {
        String names = "from:" + "x:".repeat(500_000);
        String mail = "x: 1\r\n".repeat(300_000) + HEADER;
        byte[] signed =
                SigningPen.octets(
                        "DKIM-Signature: v=1; a=rsa-sha256; d=example.jp; s=s1; bh=AAAA; b=AAAA; h="
                                + names
                                + "\r\n"
                                + mail
                                + "\r\n");

        List<Verdict> verdicts = assertTimeoutPreemptively(BOUND, () -> verdicts(signed, zone()));

        assertThat(verdicts.get(0).result()).isEqualTo(AuthResult.FAIL);
    }

    private static Zone zone() {
        return Zone.whole().text(PEN.name(), PEN.record());
    }
}
