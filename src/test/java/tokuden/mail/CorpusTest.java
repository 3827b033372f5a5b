package tokuden.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reader over real mail. */
class CorpusTest {
    private static final Path MAIL =
            Path.of(System.getProperty("corpus.dir", "../shared/corpus"), "mail");
    private static final Duration BOUND = Duration.ofSeconds(5);

    @BeforeEach
    void needs_the_samples() {
        assumeTrue(Files.isDirectory(MAIL), "the shared samples are not here");
    }

    @Test
    void every_mail_is_read_in_bounded_time_and_twice_the_same() {
        List<Path> files = files(MAIL);

        Map<String, Duration> slow = new TreeMap<>();
        for (Path file : files) {
            long start = System.nanoTime();
            Mail once = new MailReader().read(octets(file));
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            if (took.compareTo(BOUND) > 0) {
                slow.put(file.toString(), took);
            }
            assertThat(told(new MailReader().read(octets(file)))).isEqualTo(told(once));
        }

        assertThat(files).hasSizeGreaterThan(1_500);
        assertThat(slow).isEmpty();
    }

    @Test
    void every_defect_of_the_samples_can_be_explained() {
        List<Defect> defects =
                files(MAIL).stream()
                        .flatMap(f -> new MailReader().read(octets(f)).defects().stream())
                        .toList();

        assertThat(defects)
                .isNotEmpty()
                .allSatisfy(
                        defect -> {
                            assertThat(defect.in(java.util.Locale.JAPANESE)).endsWith("。");
                            assertThat(defect.in(java.util.Locale.ENGLISH)).endsWith(".");
                        });
    }

    @Test
    void the_campaign_of_september_2002_is_read_rightly() {
        List<Mail> campaign =
                files(MAIL.resolve("spam-2002")).stream()
                        .filter(f -> f.getFileName().toString().matches("a-0032[567].*"))
                        .map(f -> new MailReader().read(octets(f)))
                        .toList();

        assertThat(campaign)
                .hasSize(3)
                .allSatisfy(
                        mail -> {
                            assertThat(mail.subject()).startsWith("未承諾広告※灼熱");
                            assertThat(mail.from()).hasSize(1);
                            assertThat(mail.from().get(0).displayName()).isEqualTo("Vip-mail");
                            assertThat(mail.texts()).hasSize(1);
                            assertThat(mail.texts().get(0).text()).contains("出会い");
                            assertThat(mail.texts().get(0).text()).doesNotContain("\uFFFD");
                        });
    }

    @Test
    void an_encoded_word_as_mailbox_is_read_as_its_sender_meant_it() {
        List<Mail> campaign =
                files(MAIL.resolve("spam-2002")).stream()
                        .filter(f -> f.getFileName().toString().matches("a-00(263|320|323|324).*"))
                        .map(f -> new MailReader().read(octets(f)))
                        .toList();

        assertThat(campaign)
                .hasSize(4)
                .allSatisfy(
                        mail -> {
                            assertThat(mail.subject()).startsWith("しじみとももの");
                            assertThat(mail.from().get(0).address())
                                    .contains("@")
                                    .doesNotContain("=?");
                            assertThat(mail.defects())
                                    .extracting(Defect::kind)
                                    .contains("encoded-word-misplaced");
                        });
    }

    private static String told(Mail mail) {
        String header =
                mail.header().stream().map(HeaderField::text).collect(Collectors.joining("\n"));
        String texts = mail.texts().stream().map(BodyText::text).collect(Collectors.joining("\n"));
        return header + texts + mail.attachments() + mail.defects() + mail.sent();
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] octets(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
