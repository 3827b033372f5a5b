package tokuden.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.arc.Arc;
import tokuden.mail.auth.dkim.Dkim;
import tokuden.mail.auth.domainkeys.DomainKeys;
import tokuden.mail.auth.signature.SignedMail;

/** The mails of the benchmark are what they are said to be, and judged so. */
class SignedMailsTest {
    private final Dkim dkim = new Dkim();
    private final DomainKeys domainKeys = new DomainKeys();
    private final Arc arc = new Arc();

    @Test
    void every_signature_left_alone_passes_and_every_altered_one_fails() {
        SignedMails made = SignedMails.of(500, 7);
        DnsSource dns = made.dns();

        Map<SignedMails.Kind, int[]> counted = new EnumMap<>(SignedMails.Kind.class);
        for (SignedMails.Mail mail : made.mails()) {
            AuthResult result = signed(verdicts(mail, dns));
            int[] counts = counted.computeIfAbsent(mail.kind(), kind -> new int[3]);
            counts[result == AuthResult.PASS ? 0 : result == AuthResult.FAIL ? 1 : 2]++;
            assertThat(result == AuthResult.FAIL)
                    .isEqualTo(mail.altered() && mail.kind() != SignedMails.Kind.UNSIGNED);
        }

        assertThat(counted.get(SignedMails.Kind.RSA)).containsExactly(240, 60, 0);
        assertThat(counted.get(SignedMails.Kind.ED25519)).containsExactly(40, 10, 0);
        assertThat(counted.get(SignedMails.Kind.DOMAINKEYS)).containsExactly(40, 10, 0);
        assertThat(counted.get(SignedMails.Kind.UNSIGNED)).containsExactly(0, 0, 100);
        System.out.printf("Signatures: %.0f mails/s in one thread%n", rate(made, dns));
    }

    @Test
    void the_same_seed_gives_the_same_octets() {
        List<SignedMails.Mail> once = SignedMails.of(20, 3).mails();
        List<SignedMails.Mail> again = SignedMails.of(20, 3).mails();

        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i).octets()).isEqualTo(once.get(i).octets());
        }
        assertThat(SignedMails.of(20, 4).mails().get(0).octets())
                .isNotEqualTo(once.get(0).octets());
    }

    private double rate(SignedMails made, DnsSource dns) {
        double best = 0;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            made.mails().forEach(mail -> verdicts(mail, dns));
            best = Math.max(best, made.mails().size() * 1e9 / (System.nanoTime() - start));
        }
        return best;
    }

    private List<Verdict> verdicts(SignedMails.Mail mail, DnsSource dns) {
        SignedMail split = new SignedMail(new Octets(mail.octets(), true));
        List<Verdict> verdicts = new ArrayList<>(dkim.verify(split, dns, SignedMails.RECEIVED));
        verdicts.addAll(domainKeys.verify(split, dns, SignedMails.RECEIVED));
        verdicts.add(arc.verify(split, dns, SignedMails.RECEIVED));
        return verdicts;
    }

    private static AuthResult signed(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(Verdict::result)
                .filter(result -> result != AuthResult.NONE)
                .findFirst()
                .orElse(AuthResult.NONE);
    }
}
