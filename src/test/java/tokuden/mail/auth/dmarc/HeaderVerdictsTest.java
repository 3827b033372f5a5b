package tokuden.mail.auth.dmarc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.net.InetAddresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.Delivery;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.dns.HeldAnswers;
import tokuden.mail.auth.dns.StatedAnswers;
import tokuden.mail.auth.senderid.SenderId;
import tokuden.mail.auth.spf.Spf;

/** Whatever stands in a header or a record, the methods that read them end with a verdict. */
class HeaderVerdictsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
    private static final Delivery DELIVERY =
            new Delivery(
                    Optional.of(InetAddresses.forString("192.0.2.9")),
                    Optional.of("mail.example.com"),
                    Optional.of("b@example.com"),
                    Optional.of(NOW));

    @Test
    void every_mail_of_the_samples_has_the_same_verdicts_twice_and_is_accused_of_nothing() {
        Path samples = Path.of(System.getProperty("corpus.dir", "../shared/corpus"), "mail");
        assumeTrue(Files.isDirectory(samples), "the shared samples are not here");

        int count = 0;
        for (Path file : files(samples)) {
            Mail mail = new MailReader().read(octets(file));
            List<Verdict> once = verdicts(mail, DnsSource.NOTHING);
            assertThat(verdicts(mail, DnsSource.NOTHING)).isEqualTo(once);
            assertThat(once)
                    .extracting(Verdict::result)
                    .isSubsetOf(AuthResult.UNVERIFIABLE, AuthResult.PERMERROR, AuthResult.NONE);
            count++;
        }

        assertThat(count).isGreaterThan(1_500);
    }

    @Property(tries = 500, seed = "2026")
    void any_from_has_a_verdict(@ForAll String from) {
        Mail mail = DmarcCases.mail("From: " + from);

        assertThat(verdicts(mail, DnsSource.NOTHING)).hasSize(4);
    }

    @Property(tries = 500, seed = "2026")
    void any_record_has_a_verdict(@ForAll String record, @ForAll String tags) {
        String octets =
                new String(record.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        DnsSource dns =
                HeldAnswers.of(
                        DnsSource.Kind.SNAPSHOT,
                        StatedAnswers.read(
                                        Map.of(
                                                "example.com/TXT",
                                                List.of("spf2.0/" + record, octets),
                                                "_dmarc.example.com/TXT",
                                                List.of("v=DMARC1; " + tags)),
                                        Optional.of(NOW),
                                        "")
                                .value()
                                .orElseThrow());

        assertThat(verdicts(DmarcCases.from("a@example.com"), dns)).hasSize(4);
    }

    private static List<Verdict> verdicts(Mail mail, DnsSource dns) {
        Verdict spf = Spf.check(DELIVERY, dns, NOW);
        AuthorDomain author = AuthorDomain.of(mail);
        return List.of(
                spf,
                SenderId.check(mail, DELIVERY, dns, NOW),
                Dmarc.evaluate(author, List.of(spf), dns, DmarcEdition.RFC7489).verdict(),
                Dmarc.evaluate(author, List.of(spf), dns, DmarcEdition.RFC9989).verdict());
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] octets(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
