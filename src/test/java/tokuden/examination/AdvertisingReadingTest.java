package tokuden.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tokuden.evidence.Sha256;
import tokuden.mail.MailReader;

class AdvertisingReadingTest {
    private static final Path MAILS = Path.of("src/test/resources/examination/natures.txt");

    private final AdvertisingReading reading = new AdvertisingReading();

    @Test
    void mails_of_every_kind_are_read_for_what_they_are() throws IOException {
        List<String> expected = new ArrayList<>();
        List<String> read = new ArrayList<>();

        for (String line : Files.readAllLines(MAILS)) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(" \\| ", 3);
                expected.add(line);
                read.add(word(nature(parts[1], parts[2])) + line.substring(parts[0].length()));
            }
        }

        assertThat(read).hasSizeGreaterThan(50).isEqualTo(expected);
    }

    @Test
    void a_report_of_a_mail_system_is_one_whatever_mail_it_quotes() {
        String quoted = "To: c@nowhere.example\nSubject: 大セール\n\n全品半額！ http://shop.example.com/\n";

        Nature byType =
                nature(
                        "From: a@isp.example.jp\nContent-Type: multipart/report; boundary=b\n\n"
                                + "--b\n\nNo such person.\n\n--b\n\n"
                                + quoted
                                + "--b--\n");
        Nature bySender =
                nature(
                        "Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@isp.example.jp>\n"
                                + "Subject: Returned mail\n\nUser unknown\n\n"
                                + quoted);
        Nature withoutReport =
                nature("Return-Path: <>\nFrom: a@shop.example.com\nSubject: a\n\n" + quoted);

        assertThat(byType.reason().key()).isEqualTo("applicability.report");
        assertThat(bySender.reason().key()).isEqualTo("applicability.report");
        assertThat(withoutReport.advertising()).isEqualTo(Advertising.YES);
    }

    @Test
    void a_discussion_on_a_list_is_no_bulk_mail() {
        String header =
                "From: a@list.example.org\nSubject: Re: [kakuu-dev 1024] ビルド手順\n"
                        + "In-Reply-To: <1@list.example.org>\nList-Post: <mailto:dev@list.example.org>\n";
        String text =
                "\nパッチを試しました。無料枠でも動きます。\nhttp://list.example.org/\nunsubscribe: http://list.example.org/u\n";

        Nature discussion = nature(header + "Content-Type: text/plain; charset=utf-8\n" + text);

        assertThat(discussion.advertising()).isEqualTo(Advertising.NO);
    }

    private Nature nature(String mail) {
        byte[] octets = mail.getBytes(StandardCharsets.UTF_8);
        return reading.of(Sha256.of(octets), new MailReader().read(octets));
    }

    private Nature nature(String subject, String text) {
        String mail =
                "From: a@sender.example.jp\nTo: b@isp.example.jp\nSubject: "
                        + subject
                        + "\nContent-Type: text/plain; charset=utf-8\n\n"
                        + text.replace(" // ", "\n");
        return nature(mail);
    }

    private static String word(Nature nature) {
        return switch (nature.advertising()) {
            case YES -> nature.incidental() ? "INC" : "AD";
            case NO -> "NO";
            case UNCLEAR -> "OPEN";
        };
    }
}
