package tokuden.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tokuden.mail.AttachedMail;
import tokuden.mail.BodyText;
import tokuden.mail.CharsetUse;
import tokuden.mail.DecodedText;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.Medium;
import tokuden.mail.Span;

class ForwardingTest {
    private static final String LONG = "長い文章です。".repeat(100);
    private static final String HEADERS_ONLY =
            """
            Subject: FW: sale
            Content-Type: multipart/report; report-type=feedback-report; boundary=b

            --b
            Content-Type: text/plain

            see below
            --b
            Content-Type: message/feedback-report

            Feedback-Type: abuse
            --b
            Content-Type: text/rfc822-headers

            From: shop@shop.example
            Subject: sale
            --b--
            """;
    private static final String QUOTED =
            "\nFrom: shop@example.jp\nDate: 2026-04-01\nSubject: 広告\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"Fwd: 広告", "FW: ad", "転送: 広告", "【転送】広告", "fw: x"})
    void a_mail_that_says_so_carries_the_attached_mail(String subject) {
        Mail mail = mail(subject, LONG, true);

        assertThat(Forwarding.carries(mail)).isTrue();
    }

    @Test
    void a_mail_with_little_to_say_carries_the_attached_mail() {
        assertThat(Forwarding.carries(mail("迷惑メールです", "届きました。", true))).isTrue();
    }

    @Test
    void a_mail_with_much_to_say_is_a_mail_of_its_own() {
        assertThat(Forwarding.carries(mail("お知らせ", LONG, true))).isFalse();
    }

    @Test
    void a_delivery_failure_carries_nothing() {
        Mail failure =
                mail("Undelivered", "", true, "Content-Type", "multipart/report; report-type=x");
        Mail automatic = mail("Fwd: x", "", true, "Auto-Submitted", "auto-replied");

        assertThat(Forwarding.carries(failure)).isFalse();
        assertThat(Forwarding.carries(automatic)).isFalse();
    }

    @Test
    void a_feedback_report_carries_the_mail_it_reports_even_when_sent_by_a_machine() {
        Mail report =
                mail(
                        "FW: sale",
                        LONG,
                        true,
                        "Content-Type",
                        "multipart/report; report-type=feedback-report",
                        "Auto-Submitted",
                        "auto-generated");

        assertThat(Forwarding.carries(report)).isTrue();
    }

    @Test
    void a_digest_carries_its_mails_only_when_somebody_forwarded_it() {
        assertThat(Forwarding.carries(mail("Fwd: x", "", true, "Content-Type", "multipart/digest")))
                .isTrue();
        assertThat(Forwarding.carries(mail("x-list", "", true, "Content-Type", "multipart/digest")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arf/001.eml",
                "arf/002.eml",
                "arf/003.eml",
                "arf/004.eml",
                "arf/005.eml",
                "failure/DMARC Failure Report for domain.de (mail-from=sharepoint@domain.de,"
                        + " ip=10.10.10.10).eml",
                "failure/[Netease DMARC Failure Report] Rent Reminder.eml",
                "failure/dmarc_ruf_report_linkedin.crlf.eml",
                "failure/dmarc_ruf_report_linkedin.eml"
            })
    void the_feedback_reports_of_the_corpus_carry_what_they_report(String name) throws IOException {
        Mail mail = ofCorpus(name);

        assertThat(Forwarding.isComplaint(mail)).isTrue();
        assertThat(Forwarding.carries(mail)).isTrue();
    }

    @Test
    void a_feedback_report_with_headers_only_carries_a_mail_without_a_body() {
        Mail report = new MailReader().read(HEADERS_ONLY.getBytes(StandardCharsets.UTF_8));

        assertThat(Forwarding.carries(report)).isTrue();
        Mail carried = new MailReader().read(report.attachedMails().get(0).octets());
        assertThat(carried.subject()).isEqualTo("sale");
        assertThat(carried.texts()).allMatch(t -> t.text().isBlank());
        assertThat(report.attachments()).hasSize(1);
    }

    @Test
    void headers_in_a_delivery_failure_are_no_reported_mail() {
        Mail failure =
                new MailReader()
                        .read(
                                HEADERS_ONLY
                                        .replace("feedback-report", "delivery-status")
                                        .getBytes(StandardCharsets.UTF_8));

        assertThat(failure.attachedMails()).isEmpty();
        assertThat(Forwarding.carries(failure)).isFalse();
    }

    @Test
    void a_note_of_failed_dmarc_that_quotes_the_header_is_an_inline_forward() throws IOException {
        String note =
                "has failed the published DMARC policy for your domain.\n\n"
                        + "------ This is a copy of the headers that were received\n"
                        + QUOTED;
        String bounce = note.replace("DMARC policy", "quota");

        assertThat(Forwarding.quotes(mail("Report", note, false))).isTrue();
        assertThat(Forwarding.quotes(mail("Report", bounce, false))).isFalse();
        assertThat(Forwarding.quotes(ofCorpus("failure/exim_plain_text_only_no_arf_part.eml")))
                .isTrue();
    }

    private static Mail ofCorpus(String name) throws IOException {
        Path file = Path.of(System.getProperty("corpus.dir", "../shared/corpus"), "reports", name);
        assumeTrue(Files.exists(file), "no corpus at " + file);
        return new MailReader().read(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"---------- Forwarded message ---------", "Begin forwarded message:", "転送："})
    void a_mark_above_a_quoted_header_is_an_inline_forward(String mark) {
        assertThat(Forwarding.quotes(mail("広告", mark + QUOTED, false))).isTrue();
    }

    @Test
    void an_original_message_counts_only_when_the_subject_says_forward() {
        String text = "-----Original Message-----" + QUOTED;

        assertThat(Forwarding.quotes(mail("FW: 広告", text, false))).isTrue();
        assertThat(Forwarding.quotes(mail("Re: 広告", text, false))).isFalse();
    }

    @Test
    void a_forwarding_subject_alone_is_no_inline_forward() {
        assertThat(Forwarding.quotes(mail("Fwd: 広告", "お得な情報", false))).isFalse();
    }

    private static Mail mail(String subject, String text, boolean attached, String... fields) {
        List<HeaderField> header = new ArrayList<>();
        header.add(field("Subject", subject));
        for (int i = 0; i + 1 < fields.length; i += 2) {
            header.add(field(fields[i], fields[i + 1]));
        }
        BodyText body =
                new BodyText("1", BodyText.Kind.PLAIN, decoded("body:1", text), List.of(), false);
        List<AttachedMail> carried =
                attached ? List.of(new AttachedMail("2", new byte[] {1})) : List.of();
        return new Mail(
                new byte[0],
                header,
                List.of(body),
                List.of(),
                carried,
                Optional.empty(),
                List.of(),
                List.of(),
                Medium.E_MAIL);
    }

    private static HeaderField field(String name, String value) {
        return new HeaderField(
                name, new Span(0, 0), new Span(0, 0), decoded("header:" + name, value));
    }

    private static DecodedText decoded(String part, String text) {
        return new DecodedText(
                part,
                text,
                new int[text.length() + 1],
                new int[text.length()],
                new CharsetUse("", "UTF-8", false));
    }
}
