package tokuden.mail.auth.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.BodyHash;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.arc.Arc;
import tokuden.mail.auth.dkim.Dkim;
import tokuden.mail.auth.domainkeys.DomainKeys;

/** The verifiers over real mail, for which no DNS answer is recorded. */
class CorpusSignaturesTest {
    private static final Path MAIL = Samples.FOLDER.resolve("mail");
    private static final Instant WHEN = Instant.parse("2024-01-01T00:00:00Z");
    private static final Duration BOUND = Duration.ofSeconds(2);

    @BeforeEach
    void needs_the_samples() {
        assumeTrue(Files.isDirectory(MAIL), "the shared samples are not here");
    }

    @Test
    void every_mail_gets_the_same_verdicts_twice_in_bounded_time_and_none_passes() {
        Map<String, Duration> slow = new TreeMap<>();
        List<Verdict> all = new ArrayList<>();

        for (Path file : Samples.files(MAIL)) {
            byte[] octets = Samples.octets(file);
            long start = System.nanoTime();
            List<Verdict> once = verdicts(octets.clone());
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            if (took.compareTo(BOUND) > 0) {
                slow.put(file.toString(), took);
            }
            assertThat(verdicts(octets)).isEqualTo(once);
            all.addAll(once);
        }

        System.out.println("Verdicts on real mail without DNS: " + counted(all));
        assertThat(slow).isEmpty();
        assertThat(all)
                .extracting(Verdict::result)
                .contains(AuthResult.UNVERIFIABLE, AuthResult.NONE)
                .doesNotContain(AuthResult.PASS, AuthResult.TEMPERROR);
    }

    @Test
    void the_body_hash_of_untouched_mail_is_decided_without_dns() {
        Map<BodyHash, Long> found =
                Samples.files(MAIL.resolve("spam-2023")).stream()
                        .flatMap(file -> verdicts(Samples.octets(file)).stream())
                        .flatMap(verdict -> verdict.bodyHash().stream())
                        .collect(
                                Collectors.groupingBy(h -> h, TreeMap::new, Collectors.counting()));

        System.out.println("Body hashes of the mails of 2023: " + found);
        assertThat(found).containsKeys(BodyHash.MATCHES, BodyHash.DIFFERS);
    }

    private static Map<AuthResult, Long> counted(List<Verdict> verdicts) {
        return verdicts.stream()
                .collect(
                        Collectors.groupingBy(
                                Verdict::result, TreeMap::new, Collectors.counting()));
    }

    private static List<Verdict> verdicts(byte[] octets) {
        SignedMail mail = new SignedMail(new Octets(octets, true));
        List<Verdict> verdicts = new ArrayList<>(new Dkim().verify(mail, DnsSource.NOTHING, WHEN));
        verdicts.addAll(new DomainKeys().verify(mail, DnsSource.NOTHING, WHEN));
        verdicts.add(new Arc().verify(mail, DnsSource.NOTHING, WHEN));
        return verdicts;
    }
}
