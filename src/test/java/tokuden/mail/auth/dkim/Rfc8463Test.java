package tokuden.mail.auth.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.BodyHash;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.signature.Zone;

/** The example of RFC 8463 appendix A: one mail with an Ed25519 and an RSA signature. */
class Rfc8463Test {
    private static final String MAIL =
            """
            DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
             d=football.example.com; i=@football.example.com;
             q=dns/txt; s=brisbane; t=1528637909; h=from : to :
             subject : date : message-id : from : subject : date;
             bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
             b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
             Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
            DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
             d=football.example.com; i=@football.example.com;
             q=dns/txt; s=test; t=1528637909; h=from : to : subject :
             date : message-id : from : subject : date;
             bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
             b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
             DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
             dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
            From: Joe SixPack <joe@football.example.com>
            To: Suzie Q <suzie@shopping.example.net>
            Subject: Is dinner ready?
            Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
            Message-ID: <20030712040037.46341.5F8J@football.example.com>

            Hi.

            We lost the game.  Are you hungry yet?

            Joe.

            """;

    private static final Zone ZONE =
            Zone.whole()
                    .text(
                            "brisbane._domainkey.football.example.com",
                            "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")
                    .text(
                            "test._domainkey.football.example.com",
                            "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWR"
                                    + "iGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutAC"
                                    + "DfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3"
                                    + "Ip3G+2kryOTIKT+l/K4w3QIDAQAB");

    @Test
    void both_signatures_of_appendix_a_3_pass() {
        List<Verdict> verdicts = verify(MAIL.replace("\n", "\r\n"));

        assertThat(verdicts).extracting(Verdict::result).containsOnly(AuthResult.PASS).hasSize(2);
        assertThat(verdicts)
                .extracting(v -> v.selector().orElseThrow())
                .containsExactly("brisbane", "test");
    }

    @Test
    void a_letter_changed_in_the_body_fails_both() {
        List<Verdict> verdicts = verify(MAIL.replace("hungry", "Hungry").replace("\n", "\r\n"));

        assertThat(verdicts).extracting(Verdict::result).containsOnly(AuthResult.FAIL).hasSize(2);
        assertThat(verdicts)
                .extracting(v -> v.bodyHash().orElseThrow())
                .containsOnly(BodyHash.DIFFERS);
        assertThat(verdicts).extracting(v -> v.reason().key()).containsOnly("dkim.body-changed");
    }

    private static List<Verdict> verify(String mail) {
        Octets octets = new Octets(mail.getBytes(StandardCharsets.ISO_8859_1), true);
        return new Dkim().verify(octets, ZONE, Instant.parse("2018-06-10T13:38:29Z"));
    }
}
