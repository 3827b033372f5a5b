package tokuden.mail.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.record.RecordedResult;
import tokuden.mail.auth.record.RecordedResults;
import tokuden.mail.route.sign.Sign;
import tokuden.mail.route.sign.Signs;

/** Routes, recorded results and signs of real mail. */
class RouteCorpusTest {
    private static final Path MAIL =
            Path.of(System.getProperty("corpus.dir", "../shared/corpus"), "mail");
    private static final Duration BOUND = Duration.ofSeconds(2);

    @BeforeEach
    void needs_the_samples() {
        assumeTrue(Files.isDirectory(MAIL), "the shared samples are not here");
    }

    @Test
    void every_mail_gives_the_same_route_and_signs_twice_in_bounded_time() throws IOException {
        List<Path> slow = new ArrayList<>();
        int mails = 0;
        int hops = 0;
        long nanos = 0;
        for (Path file : files()) {
            Mail mail = new MailReader().read(Files.readAllBytes(file));
            long start = System.nanoTime();
            Route once = Routes.of(mail, writerOfTheTop(mail));
            List<Sign> signs = Signs.in(mail, once, List.of(), DnsSource.NOTHING);
            long took = System.nanoTime() - start;

            Route again = Routes.of(mail, writerOfTheTop(mail));
            assertThat(again).isEqualTo(once);
            assertThat(Signs.in(mail, again, List.of(), DnsSource.NOTHING)).isEqualTo(signs);
            mails++;
            hops += once.hops().size();
            nanos += took;
            if (Duration.ofNanos(took).compareTo(BOUND) > 0) {
                slow.add(file);
            }
        }

        System.out.printf("%d mails, %d hops, %.0f mails/s%n", mails, hops, mails * 1e9 / nanos);
        assertThat(mails).isGreaterThan(1_500);
        assertThat(hops).isGreaterThan(4_000);
        assertThat(slow).isEmpty();
    }

    @Test
    void every_sentence_about_real_mail_can_be_read_in_both_languages() throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        for (Path file : files()) {
            Mail mail = new MailReader().read(Files.readAllBytes(file));
            TrustedHosts trusted = writerOfTheTop(mail);
            Route route = Routes.of(mail, trusted);
            sentences.addAll(route.direct().reasons());
            route.forged().forEach(f -> sentences.add(f.why()));
            RecordedResults.in(mail, route, trusted).stream()
                    .map(RecordedResult::why)
                    .forEach(sentences::add);
            for (Sign sign : Signs.in(mail, route, List.of(), DnsSource.NOTHING)) {
                sentences.add(sign.what());
                sentences.addAll(sign.weakenedBy());
            }
        }

        assertThat(sentences)
                .isNotEmpty()
                .allSatisfy(
                        s -> {
                            assertThat(s.in(Locale.JAPANESE)).endsWith("。");
                            assertThat(s.in(Locale.ENGLISH)).endsWith(".");
                        });
    }

    @Test
    void a_newsletter_from_a_server_is_never_called_direct_or_forged() throws IOException {
        List<String> accused = new ArrayList<>();
        try (Stream<Path> all = Files.list(MAIL.resolve("newsletters-2002"))) {
            for (Path file : all.sorted().toList()) {
                Mail mail = new MailReader().read(Files.readAllBytes(file));
                Route route =
                        Routes.of(
                                mail,
                                TrustedHosts.named(
                                        List.of("slashnull.org", "netnoteinc.com", "taint.org")));
                boolean direct = route.direct().answer() == ConsumerLine.Answer.YES;
                if (direct || !route.forged().isEmpty()) {
                    accused.add(file.getFileName().toString());
                }
            }
        }

        assertThat(accused).isEmpty();
    }

    /** Trusts whoever wrote the topmost line, so that walk and judgement have work. */
    private static TrustedHosts writerOfTheTop(Mail mail) {
        return Routes.of(mail, TrustedHosts.NOBODY).hops().stream()
                .map(Hop::byName)
                .filter(HostNames::isPublic)
                .findFirst()
                .map(HostNames::organisation)
                .map(o -> TrustedHosts.named(List.of(o)))
                .orElse(TrustedHosts.NOBODY);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(MAIL)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
