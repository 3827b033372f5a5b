package tokuden.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tokuden.law.SendingMethod;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;

/**
 * The labelling check over real mail: it bears everything and can say why it found what it found.
 */
class LabellingCorpusTest {
    private static final Path MAIL =
            Path.of(System.getProperty("corpus.dir", "../shared/corpus"), "mail");
    private static final List<String> FOLDERS =
            List.of("newsletters-2002", "spam-2023", "cjk", "fixtures", "torture");
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2004, 1, 1), LocalDate.of(2007, 1, 1), LocalDate.of(2026, 1, 1));

    @BeforeEach
    void needs_the_samples() {
        assumeTrue(Files.isDirectory(MAIL), "the shared samples are not here");
    }

    @Test
    void every_mail_is_examined_under_every_labelling_law_and_every_reason_can_be_told()
            throws IOException {
        List<Finding> findings;
        try (Stream<Path> files = FOLDERS.stream().flatMap(LabellingCorpusTest::files)) {
            findings = files.flatMap(LabellingCorpusTest::findings).toList();
        }

        assertThat(findings).hasSizeGreaterThan(4_000);
        assertThat(findings.stream().map(Finding::reason).distinct())
                .allSatisfy(
                        reason -> {
                            assertThat(reason.in(Locale.JAPANESE)).endsWith("。");
                            assertThat(reason.in(Locale.ENGLISH)).isNotBlank();
                        });
        assertThat(findings)
                .allSatisfy(
                        finding ->
                                assertThat(finding.grounds())
                                        .allSatisfy(p -> assertThat(p.part()).isNotBlank()));
    }

    private static Stream<Path> files(String folder) {
        try {
            return Files.walk(MAIL.resolve(folder)).filter(Files::isRegularFile).sorted();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Finding> findings(Path file) {
        Mail mail = read(file);
        return DAYS.stream()
                .flatMap(
                        day ->
                                LabellingMails.examine(mail, SendingMethod.SMTP, day, false, false)
                                        .stream());
    }

    private static Mail read(Path file) {
        try {
            return new MailReader().read(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
