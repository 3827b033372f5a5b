package tokuden.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.mail.Mails.aMail;
import static tokuden.mail.Mails.in;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a mail and their texts. */
class MailPartsTest {
    private static final String ATTACHED = "From: a@example.jp  \r\nSubject:  x \r\n\r\nbody  \r\n";

    @Test
    void an_attached_mail_keeps_every_byte() {
        Mail mail = multipart("Content-Type: message/rfc822\r\n\r\n" + ATTACHED);

        assertThat(mail.attachedMails()).hasSize(1);
        assertThat(mail.attachedMails().get(0).octets())
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo(ATTACHED);
        assertThat(mail.attachedMails().get(0).path()).isEqualTo("1");
    }

    @Test
    void an_attached_mail_in_base64_is_decoded_once_and_noted() {
        String coded =
                Base64.getMimeEncoder()
                        .encodeToString(ATTACHED.getBytes(StandardCharsets.US_ASCII));

        Mail mail =
                multipart(
                        "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                                + coded);

        assertThat(mail.attachedMails().get(0).octets())
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo(ATTACHED);
        assertThat(mail.defects())
                .extracting(Defect::kind)
                .containsExactly("attached-mail-encoded");
    }

    @Test
    void an_attachment_is_listed_and_hashed() {
        Mail mail =
                multipart(
                        "Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nYWJj");

        assertThat(mail.attachments())
                .containsExactly(
                        new Attachment(
                                "1",
                                "a.pdf",
                                "application/pdf",
                                3,
                                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-2022-JP,ISO-2022-JP,ISO-2022-JP",
        "Shift_JIS,windows-31j,windows-31j",
        "EUC-JP,EUC-JP,EUC-JP",
        "utf-8,UTF-8,UTF-8",
        "'',UTF-8,UTF-8",
        "'',windows-31j,windows-31j",
        "'',ISO-2022-JP,ISO-2022-JP",
        "ISO-2022-JP,windows-31j,windows-31j",
        "us-ascii,EUC-JP,EUC-JP",
        "iso-8859-1,windows-31j,windows-31j",
        "x-nobody-knows,UTF-8,UTF-8"
    })
    void a_body_is_read_whatever_its_label(String declared, String real, String used) {
        String text = "この広告がご不要な方は、①その旨をお送り下さい。";
        String written =
                real.equals("ISO-2022-JP")
                        ? text.replace("①", "")
                        : text.replace("①", real.equals("EUC-JP") ? "" : "①");
        String label = declared.isEmpty() ? "" : "; charset=" + declared;

        Mail mail =
                aMail().line("Content-Type: text/plain" + label)
                        .line("")
                        .text(written, real)
                        .read();

        assertThat(mail.texts().get(0).text()).isEqualTo(written);
        assertThat(mail.texts().get(0).shown().charset().declared()).isEqualTo(declared);
        assertThat(mail.texts().get(0).shown().charset().used()).isEqualTo(used);
    }

    @Test
    void latin_letters_are_not_taken_for_japanese() {
        Mail mail =
                aMail().line("")
                        .text(
                                "Un été à la plage, où l'élève a été reçu. Déjà vu, naïve",
                                "windows-1252")
                        .read();

        assertThat(mail.texts().get(0).text()).startsWith("Un été à la plage, où l'élève");
    }

    @Test
    void a_letter_of_the_body_leads_to_its_bytes_through_quoted_printable() {
        Mail mail =
                aMail().line("Content-Type: text/plain; charset=utf-8")
                        .line("Content-Transfer-Encoding: quoted-printable")
                        .line("")
                        .line("a=E5=BA=\r\n=83b")
                        .read();
        DecodedText shown = mail.texts().get(0).shown();

        Span bytes = shown.bytesOf(1, 2);

        assertThat(shown.text()).isEqualTo("a広b\n");
        assertThat(
                        new String(
                                mail.octets(),
                                bytes.from(),
                                bytes.length(),
                                StandardCharsets.US_ASCII))
                .isEqualTo("=E5=BA=\r\n=83");
    }

    @Test
    void a_multipart_without_its_boundary_is_shown_as_one_text() {
        Mail mail =
                aMail().line("Content-Type: multipart/mixed; boundary=b")
                        .line("")
                        .line("hello")
                        .read();

        assertThat(mail.texts().get(0).text()).isEqualTo("hello\n");
        assertThat(mail.defects()).extracting(Defect::kind).containsExactly("boundary-not-found");
    }

    @Test
    void an_inner_multipart_without_end_swallows_nothing() {
        Mail mail =
                multipart(
                        "Content-Type: multipart/alternative; boundary=i\r\n\r\n--i\r\n\r\none\r\n",
                        "\r\ntwo");

        assertThat(mail.texts()).extracting(BodyText::part).containsExactly("1.1", "2");
        assertThat(mail.defects()).extracting(Defect::kind).containsExactly("boundary-not-closed");
    }

    @Test
    @Timeout(20)
    void nesting_ends_at_the_limit() {
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }

        Mail mail = aMail().bytes(in("US-ASCII", nested.toString())).read();

        assertThat(mail.defects()).extracting(Defect::kind).contains("too-deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QQ==",
                "\"\\",
                "=?a?B?",
                "<>,",
                "http://a))))",
                "&aaaaaaaaaaaaa",
                "a;\"\\\";",
                "\r\n--b\r\n",
                "<a href=x>",
                "X\r\n",
                "\u001b$B"
            })
    @Timeout(30)
    void much_of_the_same_is_read_in_bounded_time(String piece) {
        byte[] much = in("UTF-8", piece.repeat(1_000_000 / piece.length()));

        Mail body =
                aMail().line("Content-Type: text/html")
                        .line("Content-Transfer-Encoding: base64")
                        .line("")
                        .bytes(much)
                        .read();
        Mail plain = aMail().line("Content-Type: text/plain").line("").bytes(much).read();
        Mail html = aMail().line("Content-Type: text/html").line("").bytes(much).read();
        Mail parts =
                aMail().line("Content-Type: multipart/mixed; boundary=b")
                        .line("")
                        .bytes(much)
                        .read();
        Mail header = aMail().text("From: ", "US-ASCII").bytes(much).line("").line("").read();
        Mail type =
                aMail().text("Content-Type: text/plain; a=", "US-ASCII")
                        .bytes(much)
                        .line("")
                        .line("")
                        .read();

        assertThat(header.from()).isNotNull();
        assertThat(body.texts()).hasSize(1);
        assertThat(plain.texts()).hasSize(1);
        assertThat(html.texts()).hasSize(1);
        assertThat(parts.octets()).isNotEmpty();
        assertThat(type.octets()).isNotEmpty();
    }

    private static Mail multipart(String... parts) {
        Mails mail = aMail().line("Content-Type: multipart/mixed; boundary=\"b\"").line("");
        for (String part : parts) {
            mail.line("--b").line(part);
        }
        return mail.line("--b--").read();
    }
}
