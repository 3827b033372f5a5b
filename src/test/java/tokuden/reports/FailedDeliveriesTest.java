package tokuden.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;

/** Failures of delivery tell to which addresses of a sending nobody is. */
class FailedDeliveriesTest {
    private static final Path BOUNCES =
            Path.of(System.getProperty("corpus.dir", "../shared/corpus"), "mail", "bounces");
    private static final String MAIL =
            "From: Shop <info@shop.example.com>\r\nTo: a0007@keitai.example.jp\r\n"
                    + "Message-ID: <7@shop.example.com>\r\nSubject: Spring sale No. 7\r\n\r\nBuy!\r\n";

    private final FailedDeliveries failures = new FailedDeliveries();

    @Test
    void a_failure_that_returns_the_very_mail_names_its_recipient_with_the_bytes() {
        String bounce = bounce("a0007@keitai.example.jp", "5.1.1", MAIL);
        add(bounce);

        List<Statement.SentTo> sentTo = failures.with(Statement.NOTHING, mail(MAIL)).recipients();

        assertThat(sentTo).hasSize(1);
        assertThat(sentTo.get(0).bounced()).isTrue();
        Passage told = sentTo.get(0).told().orElseThrow();
        assertThat(told.exhibit()).isEqualTo(Sha256.of(bytes(bounce)));
        assertThat(bounce.substring((int) told.from(), (int) told.to()))
                .isEqualTo("a0007@keitai.example.jp");
        assertThat(bounce.substring((int) told.from() - 8, (int) told.from())).endsWith("rfc822; ");
    }

    @Test
    void mails_of_one_sender_and_subject_are_one_sending_whatever_their_number() {
        add(bounce("a0008@keitai.example.jp", "5.1.1", MAIL.replace("7", "8")));
        add(bounce("a0009@keitai.example.jp", "5.1.1", MAIL.replace("7", "9")));

        assertThat(failures.with(Statement.NOTHING, mail(MAIL)).recipients())
                .extracting(Statement.SentTo::address)
                .containsExactly("a0008@keitai.example.jp", "a0009@keitai.example.jp");
    }

    @Test
    void another_sender_another_subject_or_a_full_mailbox_tell_nothing() {
        add(
                bounce(
                        "b1@keitai.example.jp",
                        "5.1.1",
                        MAIL.replace("info@", "other@").replace("7", "1")));
        add(
                bounce(
                        "b2@keitai.example.jp",
                        "5.1.1",
                        MAIL.replace("Spring", "Winter").replace("7", "2")));
        add(bounce("b3@keitai.example.jp", "5.2.2", MAIL));
        add(bounce("b4@keitai.example.jp", "5.1.1", "Just a text, no mail.\r\n"));

        assertThat(failures.with(Statement.NOTHING, mail(MAIL)).recipients()).isEmpty();
        assertThat(failures.count()).isEqualTo(4);
    }

    @Test
    void a_mail_that_is_no_failure_is_not_taken() {
        assertThat(failures.add(Sha256.of(bytes(MAIL)), mail(MAIL))).isFalse();
        assertThat(failures.isOne(Sha256.of(bytes(MAIL)))).isFalse();
    }

    @Test
    void failures_of_many_systems_point_at_the_bytes_of_their_addresses() throws IOException {
        assumeTrue(Files.isDirectory(BOUNCES), "no delivery failures at " + BOUNCES);
        Tally tally = new Tally();
        for (Path file : files()) {
            tally.count(file.getFileName().toString(), Files.readAllBytes(file));
        }

        System.out.printf(
                "failures %d, with the mail returned %d, addresses of nobody %d; not seen at a"
                        + " glance %s; bytes not as written %s%n",
                tally.failed, tally.returned, tally.told, tally.unseen, tally.astray);
        assertThat(tally.unseen.size()).isLessThanOrEqualTo(tally.failed / 100);
        assertThat(tally.astray.size()).isLessThanOrEqualTo(tally.told / 50);
        assertThat(tally.returned).isGreaterThan(tally.failed * 3 / 4);
    }

    /** What many failures told, and where it went astray. */
    private static final class Tally {
        final List<String> unseen = new ArrayList<>();
        final List<String> astray = new ArrayList<>();
        int failed;
        int returned;
        int told;

        void count(String name, byte[] octets) {
            Mail bounce = new MailReader().read(octets);
            FailedDeliveries one = new FailedDeliveries();
            if (!one.add(Sha256.of(octets), bounce)) {
                return;
            }
            failed++;
            if (!FailedDeliveries.mayBe(octets)) {
                unseen.add(name);
            }
            Optional<ReturnedMail> mail = ReturnedMail.in(bounce);
            returned += mail.isPresent() ? 1 : 0;
            mail.map(one::returned).ifPresent(all -> all.forEach(to -> place(name, octets, to)));
        }

        private void place(String name, byte[] octets, Statement.SentTo to) {
            told++;
            Passage place = to.told().orElseThrow();
            byte[] at = Arrays.copyOfRange(octets, (int) place.from(), (int) place.to());
            if (!new String(at, StandardCharsets.ISO_8859_1).equals(to.address())) {
                astray.add(name + ": " + to.address());
            }
        }
    }

    private void add(String bounce) {
        assertThat(failures.add(Sha256.of(bytes(bounce)), mail(bounce))).isTrue();
    }

    private static String bounce(String to, String status, String returned) {
        return "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example.net\r\n"
                + "Subject: Undelivered Mail\r\nContent-Type: multipart/report;"
                + " report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nsorry <"
                + to
                + ">\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
                + "Reporting-MTA: dns; mx.example.net\r\n\r\nFinal-Recipient: rfc822; "
                + to
                + "\r\nAction: failed\r\nStatus: "
                + status
                + "\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
                + returned
                + "\r\n--b--\r\n";
    }

    private static Mail mail(String text) {
        return new MailReader().read(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("lf", "crlf", "cr", "not-a-bounce")) {
            try (Stream<Path> list = Files.list(BOUNCES.resolve(folder))) {
                list.sorted().forEach(files::add);
            }
        }
        return files;
    }
}
