package tokuden.mail.auth.senderid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.Mailbox;
import tokuden.mail.auth.Step;

/** The steps of RFC 4407 section 2, each with what it decides. */
class ResponsibleAddressTest {
    private static final String NONE = "";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1: the first Resent-Sender | rs@example.jp | Resent-Sender | Resent-Sender: rs@example.jp ~ Resent-From: rf@example.jp ~ Sender: s@example.jp ~ From: f@example.jp",
                "1: of two Resent-Sender the upper | new@example.jp | Resent-Sender | Resent-Sender: new@example.jp ~ Received: x ~ Resent-Sender: old@example.jp ~ From: f@example.jp",
                "1: an empty Resent-Sender is none | rf@example.jp | Resent-From | Resent-Sender:  ~ Resent-From: rf@example.jp ~ From: f@example.jp",
                "1: Resent-From, Received, Resent-Sender | rf@example.jp | Resent-From | Resent-From: rf@example.jp ~ Received: x ~ Resent-Sender: rs@example.jp ~ From: f@example.jp",
                "1: Resent-From, Return-Path, Resent-Sender | rf@example.jp | Resent-From | Resent-From: rf@example.jp ~ Return-Path: <x@example.jp> ~ Resent-Sender: rs@example.jp ~ From: f@example.jp",
                "1: Resent-From right above Resent-Sender | rs@example.jp | Resent-Sender | Received: x ~ Resent-From: rf@example.jp ~ Resent-Sender: rs@example.jp ~ Received: y ~ From: f@example.jp",
                "1: an empty Resent-From divides nothing | rs@example.jp | Resent-Sender | Resent-From: ~ Received: x ~ Resent-Sender: rs@example.jp ~ From: f@example.jp",
                "1: Received above both divides nothing | rs@example.jp | Resent-Sender | Received: x ~ Resent-Sender: rs@example.jp ~ Resent-From: rf@example.jp ~ From: f@example.jp",
                "2: the first Resent-From | rf@example.jp | Resent-From | Resent-From: rf@example.jp ~ Resent-From: older@example.jp ~ Sender: s@example.jp ~ From: f@example.jp",
                "2: an empty Resent-From is none | s@example.jp | Sender | Resent-From: ~ Sender: s@example.jp ~ From: f@example.jp",
                "3: exactly one Sender | s@example.jp | Sender | From: f@example.jp, g@example.jp ~ Sender: s@example.jp",
                "3: two Sender are none | '' | '' | Sender: s@example.jp ~ Sender: t@example.jp ~ From: f@example.jp",
                "3: an empty Sender is none | f@example.jp | From | Sender: ~ From: f@example.jp",
                "4: exactly one From | f@example.jp | From | From: F <f@example.jp>",
                "4: two From are none | '' | '' | From: f@example.jp ~ From: g@example.jp",
                "4: an empty From beside a full one | f@example.jp | From | From: ~ From: f@example.jp",
                "4: no From at all | '' | '' | Subject: x",
                "5: two mailboxes in the selected field | '' | '' | From: f@example.jp, g@example.jp",
                "5: two mailboxes in Resent-Sender, though From is right | '' | '' | Resent-Sender: a@example.jp, b@example.jp ~ From: f@example.jp",
                "5: no address in the selected field | '' | '' | Sender: nobody ~ From: f@example.jp",
                "5: an empty address | '' | '' | From: <>",
                "5: no domain | '' | '' | From: <f@>",
                "5: an old address of a carrier can be read | a..b@example.jp | From | From: a..b@example.jp"
            })
    void each_step_selects_what_section_2_says(
            String step, String address, String field, String header) {
        Mail mail =
                new MailReader()
                        .read(
                                (header.replace(" ~ ", "\r\n") + "\r\n\r\n")
                                        .getBytes(StandardCharsets.UTF_8));

        ResponsibleAddress pra = ResponsibleAddress.of(mail.header());

        assertThat(pra.mailbox().map(Mailbox::address).orElse(NONE)).as(step).isEqualTo(address);
        assertThat(pra.field().map(HeaderField::name).orElse(NONE)).isEqualTo(field);
        assertThat(pra.steps()).isNotEmpty();
        for (Step told : pra.steps()) {
            assertThat(told.in(Locale.JAPANESE)).contains("RFC 4407").endsWith("。");
            assertThat(told.in(Locale.ENGLISH)).contains("RFC 4407").endsWith(".");
        }
        Optional<Step> last = pra.mailbox().map(m -> pra.steps().get(pra.steps().size() - 1));
        last.ifPresent(s -> assertThat(bytes(mail, s)).isEqualTo(address));
    }

    private static String bytes(Mail mail, Step step) {
        int from = step.bytes().get(0).from();
        return new String(
                mail.octets(), from, step.bytes().get(0).length(), StandardCharsets.UTF_8);
    }
}
