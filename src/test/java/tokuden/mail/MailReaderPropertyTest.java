package tokuden.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the octets are, they are read. */
class MailReaderPropertyTest {
    private static final byte[] SAMPLE =
            ("From: =?ISO-2022-JP?B?GyRCOS05cBsoQg==?= <a@example.jp>\r\nDate: Wed, 11 Sep 2002"
                            + " 03:52:37 +0900\r\nSubject: =?utf-8?Q?=E5=BA=83?=\r\nContent-Type:"
                            + " multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html;"
                            + " charset=Shift_JIS\r\n\r\n<style>.x{display:none}</style><p"
                            + " style=\"color:#fff\">a&amp;b&lt;<a href='http://example.jp/'>x</a>"
                            + "\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding:"
                            + " base64\r\n\r\nRnJvbTogYQ0KDQpi\r\n--b\r\nContent-Type:"
                            + " application/x; name*0*=utf-8''%E5; name*1=a\r\n\r\nxyz\r\n--b--\r\n")
                    .getBytes(StandardCharsets.US_ASCII);

    @Property(tries = 500, seed = "2026")
    void any_octets_are_read(@ForAll @Size(max = 2_000) byte[] octets) {
        everythingOf(new MailReader().read(octets));
    }

    @Property(tries = 1_500, seed = "2026")
    void a_damaged_mail_is_read(
            @ForAll @IntRange(max = 900) int at,
            @ForAll byte octet,
            @ForAll @IntRange(max = 40) int cut) {
        int place = at % (SAMPLE.length - cut);
        byte[] damaged = new byte[SAMPLE.length - cut];
        System.arraycopy(SAMPLE, 0, damaged, 0, place);
        System.arraycopy(SAMPLE, place + cut, damaged, place, damaged.length - place);
        damaged[place] = octet;

        everythingOf(new MailReader().read(damaged));
    }

    private static void everythingOf(Mail mail) {
        mail.from().forEach(m -> within(mail, m.bytes()));
        mail.header().forEach(f -> places(mail, f.value()));
        mail.texts().forEach(t -> places(mail, t.shown()));
        mail.texts().forEach(t -> t.links().forEach(l -> t.text().substring(l.start(), l.end())));
        mail.defects().forEach(d -> assertThat(d.in(Locale.JAPANESE)).isNotBlank());
    }

    private static void places(Mail mail, DecodedText text) {
        for (int i = 0; i < text.text().length(); i++) {
            within(mail, text.bytesOf(i, i + 1));
        }
    }

    private static void within(Mail mail, Span span) {
        assertThat(span.to()).isLessThanOrEqualTo(mail.octets().length);
    }
}
