package tokuden.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tokuden.evidence.Sha256;
import tokuden.examination.sender.HeaderEvidence;
import tokuden.law.LawFiles;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.reports.Statement;

/**
 * Mails that are heavy to read: nothing takes out of proportion, and nothing is sure that is not.
 */
class HeavyMailTest {
    /** The aim is 50 ms on an idle machine; only work out of proportion fails on a busy one. */
    private static final Duration BOUND = Duration.ofSeconds(1);

    private static final int ROUNDS = 8;
    private static final String HEAD =
            "From: info@shop.example.com\r\nTo: b@isp.example.jp\r\nSubject: sale\r\n"
                    + "Date: Mon, 5 Jan 2026 12:00:00 +0900\r\nMIME-Version: 1.0\r\n"
                    + "Content-Type: %s; charset=utf-8\r\n"
                    + "Content-Transfer-Encoding: 8bit\r\n\r\n";

    private final Examiner examiner =
            new Examiner(
                    LawFiles.shipped(),
                    List.of(
                            new LabellingCheck(),
                            new ConsentCheck(),
                            new ConsentRecordCheck(),
                            new RefusalIgnoredCheck(),
                            new FalseSenderInformationCheck(new HeaderEvidence()),
                            new FictitiousAddressCheck()));

    /** What is heavy, and how it is written. */
    enum Heavy {
        HALF_A_MEGABYTE_OF_HTML(
                "text/html",
                "<p style=\"color:#333\">東京都千代田区の<b>全品</b>半額セール 1,980円"
                        + " <a href=\"http://shop.example.com/a\">注文</a></p>\r\n",
                4_000,
                "",
                ""),
        TEN_THOUSAND_LINES("text/plain", "期間限定 全品半額 http://shop.example.com/a\r\n", 10_000, "", ""),
        A_HUNDRED_NESTED_TABLES(
                "text/html",
                "<tr><td>全品半額</td><td>1,980円</td></tr>",
                50,
                "<table><tr><td>".repeat(100),
                "</td></tr></table>".repeat(100)),
        ZERO_WIDTH_TEXT(
                "text/html",
                "<span>全\u200b品\u200c半\u200d額\ufeff 未\u200b承\u200b諾\u200b広\u200b告</span><br>",
                4_000,
                "",
                ""),
        UNCLOSED_TAGS("text/html", "<div><b><i><font size=1>全品半額<a href=", 5_000, "", "");

        private final String type;
        private final String body;

        Heavy(String type, String line, int times, String before, String after) {
            this.type = type;
            this.body = before + line.repeat(times) + after;
        }

        byte[] octets() {
            return (HEAD.formatted(type) + body).getBytes(StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_heavy_mail_is_read_and_examined_in_proportion_and_accuses_nobody(Heavy heavy) {
        byte[] octets = heavy.octets();
        Sha256 hash = Sha256.of(octets);
        Examination examination = examiner.examine(hash, read(octets), Statement.NOTHING);

        Duration reading = Duration.ofDays(1);
        Duration examining = Duration.ofDays(1);
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Mail mail = read(octets);
            long read = System.nanoTime();
            examiner.examine(hash, mail, Statement.NOTHING);
            long done = System.nanoTime();
            reading = shorter(reading, read - start);
            examining = shorter(examining, done - read);
        }

        System.out.printf(
                "%-26s %4d KB: read %3d ms, examined %3d ms%n",
                heavy, octets.length / 1024, reading.toMillis(), examining.toMillis());
        assertThat(reading).isLessThan(BOUND);
        assertThat(examining).isLessThan(BOUND);
        assertThat(examination.findings()).isNotEmpty();
        assertThat(examination.findings())
                .filteredOn(f -> f.breach() != tokuden.law.Breach.LABELLING)
                .noneMatch(f -> f.result() == Result.SUSPECTED);
    }

    private static Mail read(byte[] octets) {
        return new MailReader().read(octets);
    }

    private static Duration shorter(Duration known, long nanos) {
        Duration once = Duration.ofNanos(nanos);
        return once.compareTo(known) < 0 ? once : known;
    }
}
