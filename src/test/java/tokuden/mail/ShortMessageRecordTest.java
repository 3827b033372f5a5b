package tokuden.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ShortMessageRecordTest {
    private static final String RECORD =
            "{\n \"kind\": \"SMS\", \"receivedAt\": \"2006-11-05T18:22:00+09:00\",\n"
                    + " \"to\": \"090-0000-8811\", \"sender\": \"090-0000-2020\", \"read\": [1, {\"a\": \"}\"}],\n"
                    + " \"text\": \"無料\\u51fa会い\\nhttp://meet.example.net/s \\ud83d\\ude00\"\n}\n";

    @Test
    void the_record_of_a_short_message_is_read_as_a_mail_without_subject() {
        Mail mail = read(RECORD);

        assertThat(mail.medium()).isEqualTo(Medium.SMS);
        assertThat(mail.sent().orElseThrow())
                .isEqualTo(
                        new SendingTime(
                                Instant.parse("2006-11-05T09:22:00Z"),
                                SendingTime.Source.RECORD,
                                java.util.Optional.empty()));
        assertThat(mail.first("to").orElseThrow().text()).isEqualTo("090-0000-8811");
        assertThat(mail.subject()).isEmpty();
        assertThat(mail.texts()).hasSize(1);
        assertThat(mail.texts().get(0).text())
                .isEqualTo("無料出会い\nhttp://meet.example.net/s \uD83D\uDE00");
        assertThat(mail.texts().get(0).links())
                .extracting(Link::target)
                .containsExactly("http://meet.example.net/s");
    }

    @Test
    void each_character_leads_back_to_its_bytes_through_escapes() {
        byte[] octets = RECORD.getBytes(StandardCharsets.UTF_8);
        DecodedText shown = new MailReader().read(octets).texts().get(0).shown();

        Span escaped = shown.bytesOf(2, 3);
        Span lineFeed = shown.bytesOf(5, 6);

        assertThat(in(octets, shown.bytesOf(0, 2))).isEqualTo("無料");
        assertThat(in(octets, escaped)).isEqualTo("\\u51fa");
        assertThat(in(octets, lineFeed)).isEqualTo("\\n");
    }

    @Test
    void a_message_inside_a_social_network_says_so() {
        String record = RECORD.replace("\"SMS\"", "\"SNS_MESSAGE\"");

        assertThat(read(record).medium()).isEqualTo(Medium.SNS_MESSAGE);
    }

    @Test
    void what_is_no_whole_record_is_read_as_a_mail_with_a_header() {
        assertThat(read(RECORD.substring(0, RECORD.length() - 6)).medium())
                .isEqualTo(Medium.E_MAIL);
        assertThat(read("{\"kind\": \"SMS\", \"text\": 1}").medium()).isEqualTo(Medium.E_MAIL);
        assertThat(read("Subject: {\"kind\": \"SMS\"}\r\n\r\nx").medium()).isEqualTo(Medium.E_MAIL);
        assertThat(read("{{{\"kind\":\"SMS\"").medium()).isEqualTo(Medium.E_MAIL);
    }

    @Test
    void a_time_that_cannot_be_read_is_a_defect() {
        Mail mail = read(RECORD.replace("2006-11-05T18:22:00+09:00", "yesterday"));

        assertThat(mail.sent()).isEmpty();
        assertThat(mail.defects()).extracting(Defect::kind).containsExactly("date-unreadable");
    }

    private static Mail read(String record) {
        return new MailReader().read(record.getBytes(StandardCharsets.UTF_8));
    }

    private static String in(byte[] octets, Span span) {
        return new String(octets, span.from(), span.length(), StandardCharsets.UTF_8);
    }
}
