package tokuden.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tokuden.mail.MailReader;

class BounceReaderTest {
    private static final Path BOUNCES =
            Path.of(System.getProperty("corpus.dir", "../shared/corpus"), "mail", "bounces");
    private static final double STATED_RATE = 0.96;
    private static final List<String> NO_BOUNCES = List.of("arf-", "rfc3834-");

    private final BounceReader reader = new BounceReader();

    @Test
    void a_report_by_fields_names_the_address_that_does_not_exist() {
        String mail =
                "From: MAILER-DAEMON@mx.example.net\nSubject: Undelivered Mail\n"
                        + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
                        + "--b\n\nsorry\n--b\nContent-Type: message/delivery-status\n\n"
                        + "Reporting-MTA: dns; mx.example.net\n\n"
                        + "Final-Recipient: rfc822; a0001@keitai.example\nAction: failed\n"
                        + "Status: 5.1.1\nDiagnostic-Code: smtp; 550 <a0001@keitai.example>:\n"
                        + "  User unknown\n\n--b--\n";

        DeliveryFailure failure = read(mail).orElseThrow();

        assertThat(failure.sentTo())
                .containsExactly(new Statement.SentTo("a0001@keitai.example", true));
        assertThat(failure.recipients().get(0).status()).isEqualTo("5.1.1");
    }

    @Test
    void lines_that_end_as_on_the_wire_keep_the_fields_of_a_recipient_together() {
        String mail =
                "From: MAILER-DAEMON@mx.example.net\r\nSubject: Undelivered Mail\r\n"
                        + "Content-Type: multipart/report; report-type=delivery-status\r\n\r\n"
                        + "Final-Recipient: rfc822; a0001@keitai.example\r\nAction: failed\r\n"
                        + "Status: 5.1.1\r\n\r\nFinal-Recipient: rfc822; a0002@keitai.example\r\n"
                        + "Action: delayed\r\nStatus: 4.2.2\r\n";

        assertThat(read(mail).orElseThrow().sentTo())
                .containsExactly(new Statement.SentTo("a0001@keitai.example", true));
    }

    @Test
    void a_full_mailbox_is_an_address_in_use() {
        String mail =
                "From: Mail Delivery System <mailer-daemon@mx.example.net>\nSubject: failure notice\n\n"
                        + "Hi. I wasn't able to deliver your message.\n\n<taro@isp.example.jp>:\n"
                        + "552 mailbox is full\n\n--- Below this line is a copy of the message.\n\n"
                        + "To: other@isp.example.jp\n";

        assertThat(read(mail).orElseThrow().sentTo())
                .containsExactly(new Statement.SentTo("taro@isp.example.jp", false));
    }

    @Test
    void a_mail_that_reports_nothing_is_no_failure() {
        String mail =
                "From: shop@example.jp\nTo: b@isp.example.jp\nSubject: sale\n\nb@isp.example.jp\n";

        assertThat(read(mail)).isEmpty();
    }

    @Test
    void failures_in_the_dialects_of_many_systems_are_read() throws IOException {
        assumeTrue(Files.isDirectory(BOUNCES), "no delivery failures at " + BOUNCES);
        List<String> unread = new ArrayList<>();
        int all = 0;

        for (Path file : files("lf", "crlf", "cr")) {
            if (NO_BOUNCES.stream().noneMatch(file.getFileName().toString()::startsWith)) {
                all++;
                if (reader.read(new MailReader().read(Files.readAllBytes(file))).isEmpty()) {
                    unread.add(file.getFileName().toString());
                }
            }
        }

        System.out.printf(
                "delivery failures read: %d of %d, not: %s%n", all - unread.size(), all, unread);
        assertThat((double) (all - unread.size()) / all).isGreaterThanOrEqualTo(STATED_RATE);
    }

    @Test
    void complaints_and_other_mails_are_no_failures() throws IOException {
        assumeTrue(Files.isDirectory(BOUNCES), "no delivery failures at " + BOUNCES);
        List<String> taken = new ArrayList<>();

        for (Path file : files("lf", "not-a-bounce")) {
            String name = file.getFileName().toString();
            if (name.startsWith("arf-") || name.startsWith("is-not")) {
                reader.read(new MailReader().read(Files.readAllBytes(file)))
                        .ifPresent(f -> taken.add(name + f.recipients()));
            }
        }

        assertThat(taken).isEmpty();
    }

    private java.util.Optional<DeliveryFailure> read(String mail) {
        return reader.read(new MailReader().read(mail.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Path> files(String... folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> list = Files.list(BOUNCES.resolve(folder))) {
                list.sorted().forEach(files::add);
            }
        }
        return files;
    }
}
