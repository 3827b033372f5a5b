package tokuden.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.mail.Mails.aMail;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The header as bytes. */
class HeaderReaderTest {
    @Test
    void a_field_keeps_its_bytes_and_those_of_its_body() {
        Mail mail = aMail().line("X-A: 1").line("Subject: two").line("  lines").line("").read();

        HeaderField subject = mail.first("Subject").orElseThrow();

        assertThat(bytes(mail, subject.whole())).isEqualTo("Subject: two\r\n  lines");
        assertThat(bytes(mail, subject.body())).isEqualTo(" two\r\n  lines");
        assertThat(subject.text()).isEqualTo("two  lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void any_line_end_divides_fields_and_body(String end) {
        String written = "From: a@example.jp" + end + "Subject: s" + end + end + "body" + end;

        Mail mail = new MailReader().read(written.getBytes(StandardCharsets.US_ASCII));

        assertThat(mail.header()).extracting(HeaderField::name).containsExactly("From", "Subject");
        assertThat(mail.texts().get(0).text()).isEqualTo("body\n");
    }

    @Test
    void odd_lines_are_noted_with_their_place() {
        Mail mail =
                aMail().line("From someone Mon Jul  1 00:00:00 2002")
                        .line("Subject : s")
                        .line("this is no field")
                        .line("To: b@example.jp")
                        .line("")
                        .line("x")
                        .read();

        assertThat(mail.defects())
                .extracting(Defect::kind)
                .containsExactly("mailbox-line", "space-before-colon", "junk-header-line");
        assertThat(mail.subject()).isEqualTo("s");
        assertThat(mail.first("To")).isPresent();
    }

    @Test
    void a_body_without_empty_line_before_it_is_still_read() {
        Mail mail = aMail().line("Subject: s").line("Good evening").line("everybody").read();

        assertThat(mail.texts().get(0).text()).startsWith("Good evening");
        assertThat(mail.defects())
                .extracting(Defect::kind)
                .containsExactly("header-without-empty-line");
    }

    @Test
    void a_header_alone_is_a_mail() {
        Mail mail = aMail().line("Subject: s").read();

        assertThat(mail.subject()).isEqualTo("s");
        assertThat(mail.defects()).extracting(Defect::kind).containsExactly("header-without-body");
    }

    @Test
    void two_senders_are_counted_and_both_kept() {
        Mail mail = aMail().line("From: a@example.jp").line("From: b@example.jp").line("").read();

        assertThat(mail.from())
                .extracting(Mailbox::address)
                .containsExactly("a@example.jp", "b@example.jp");
        assertThat(mail.defects()).extracting(Defect::kind).contains("field-repeated");
    }

    private static String bytes(Mail mail, Span span) {
        return new String(mail.octets(), span.from(), span.length(), StandardCharsets.US_ASCII);
    }
}
