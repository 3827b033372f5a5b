package tokuden.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.Assembly;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.Channel;
import tokuden.reports.Desk;
import tokuden.reports.Intake;
import tokuden.reports.WatchedReader;
import tokuden.terminal.Workplace;
import tokuden.work.Attempt;
import tokuden.work.Progress;
import tokuden.work.Watchdog;

/** One mail at which the reader fails ends no intake. */
class HostileIntakeTest {
    @TempDir Path folder;

    @Test
    void a_mail_the_reader_fails_at_is_taken_in_as_bytes_and_the_rest_goes_on() throws IOException {
        mail("a.eml", "Subject: one\r\n\r\n");
        mail("b.eml", "Subject: HANGS\r\n\r\n");
        mail("c.eml", "Subject: NESTS\r\n\r\n");
        mail("d.eml", "Subject: FAULT\r\n\r\n");
        mail("e.eml", "Subject: two\r\n\r\n");
        mail("f.eml", "");

        try (Workplace place = open()) {
            IntakeBalance balance = takeIn(place);

            assertThat(balance.fresh()).isEqualTo(5);
            assertThat(balance.failed()).isEqualTo(1);
            assertThat(balance.incomplete())
                    .extracting(i -> i.step() + " " + i.why().cause())
                    .containsExactly("READING TIME", "READING DEPTH", "READING FAULT");
            assertThat(place.reports().page(Long.MAX_VALUE, 9))
                    .extracting(r -> r.subject())
                    .containsExactly("two", "", "", "", "one");
            assertThat(place.exhibits().bytes(hash("Subject: HANGS\r\n\r\n"))).isNotEmpty();
            assertThat(place.journal().from(1, 50))
                    .filteredOn(r -> r.entry().action().equals(Intake.UNREAD))
                    .extracting(r -> r.entry().particulars().get("cause"))
                    .containsExactly("TIME", "DEPTH", "FAULT");
            assertThat(place.journal().from(1, 50))
                    .filteredOn(r -> r.entry().action().equals(Intake.FAILED))
                    .extracting(r -> r.entry().particulars().toString())
                    .containsExactly("{cause=empty, channel=INFORMATION}");
        }
    }

    @Test
    void letters_no_file_can_hold_end_no_intake() throws IOException {
        mail(
                "a.json",
                "{\"to\":\"09000000000\",\"sender\":\"x\\ud800\",\"text\":\"\\udfff\\u0000\"}");
        mail("b.eml", "Subject: =?utf-16?B?2AA=?= \0\r\nFrom: \0\uD83D@example.jp\r\n\r\n");
        mail("c.eml", "Subject: " + "x".repeat(3_000_000) + "\r\n\r\n");

        try (Workplace place = open()) {
            IntakeBalance balance = takeIn(place);

            assertThat(balance.fresh()).isGreaterThanOrEqualTo(2);
            assertThat(place.proof().prove(java.util.Optional.empty(), java.util.Locale.ROOT))
                    .extracting(o -> o.differences())
                    .isEqualTo(List.of());
        }
    }

    private IntakeBalance takeIn(Workplace place) {
        Officer officer = new Officer("uketsuke", "受付", "受付", Set.of(Role.INTAKE));
        Desk desk = new Desk(officer, Channel.INFORMATION, Clock.systemUTC());
        WatchedReader reader =
                new WatchedReader(HostileIntakeTest::read, new Watchdog(Duration.ofMillis(1_000)));
        Intake intake =
                new Intake(
                        new Sealing(place.exhibits()),
                        place.reports(),
                        place.journal(),
                        desk,
                        reader);
        return new BulkIntake(intake, new SourceReader(), List.of(folder.resolve("mails")))
                .run(Progress.UNWATCHED);
    }

    private static Mail read(byte[] octets) {
        Mail mail = new MailReader().read(octets);
        return switch (mail.subject()) {
            case "HANGS" -> hang();
            case "NESTS" -> throw new StackOverflowError();
            case "FAULT" -> throw new IllegalStateException();
            default -> mail;
        };
    }

    private static Mail hang() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException givenUp) {
            return Mail.unread(new byte[0], Attempt.Cause.TIME.name(), "");
        }
        return hang();
    }

    private Workplace open() {
        return new Assembly().open(folder.resolve("store"), Clock.systemUTC());
    }

    private void mail(String name, String text) throws IOException {
        Path mails = Files.createDirectories(folder.resolve("mails"));
        Files.write(mails.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sha256 hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
