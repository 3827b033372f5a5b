package tokuden.exchange.masking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tokuden.exchange.leaks.Identifier;
import tokuden.exchange.leaks.Identifiers;
import tokuden.exchange.leaks.LeakScan;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.reports.Reporter;

class TwinMakingTest {
    private static final byte[] SECRET = "only this office knows it".getBytes(UTF_8);
    private static final Reporter REPORTER =
            new Reporter("霧丘 澄江", "東京都架空区一丁目", "090-0000-1234", "kiri.oka@isp.example");
    private static final String MAIL =
            String.join(
                    "\r\n",
                    "Return-Path: <bounce+kiri.oka=isp.example@spam.example>",
                    "Delivered-To: kiri.oka@isp.example",
                    "Received: from mx.spam.example ([192.0.2.7]) by mail.isp.example",
                    " with ESMTP id A1 for <kiri.oka@isp.example>; Mon, 5 Jan 2026 10:00:00 +0900",
                    "From: shop <sales@spam.example>",
                    "To: =?utf-8?B?" + base64("霧丘澄江") + "?= <Kiri.Oka@ISP.example>",
                    "Subject: =?utf-8?B?" + base64("霧丘澄江様へ特別なご案内") + "?=",
                    "Message-ID: <77@spam.example>",
                    "In-Reply-To: <reply-9@isp.example>",
                    "List-Unsubscribe: <https://spam.example/u/8fa9c03e77>,",
                    " <mailto:off+8fa9c03e@spam.example>",
                    "MIME-Version: 1.0",
                    "Content-Type: multipart/mixed; boundary=b",
                    "",
                    "--b",
                    "Content-Type: text/plain; charset=utf-8",
                    "Content-Transfer-Encoding: base64",
                    "",
                    base64(
                            "霧丘 様\r\n電話 ０９０－００００－１２３４ にお掛けします。\r\n"
                                    + "https://spam.example/c?u=a2lyaS5va2FAaXNwLmV4YW1wbGU&x=1\r\n"),
                    "--b",
                    "Content-Type: application/octet-stream; name=list.txt",
                    "Content-Disposition: attachment; filename=list.txt",
                    "Content-Transfer-Encoding: base64",
                    "",
                    base64("kiri.oka@isp.example"),
                    "--b--",
                    "");

    @Test
    void a_copy_for_a_carrier_keeps_the_sender_and_nothing_of_the_reporter() {
        Twin twin = making(RecipientProfile.CARRIER, "carrier").of(bytes(), told());

        Mail copy = new MailReader().read(twin.octets());
        assertThat(scan().scan("m.eml", twin.octets()).clean()).isTrue();
        assertThat(copy.from().get(0).address()).isEqualTo("sales@spam.example");
        assertThat(copy.first("Message-ID").orElseThrow().text()).isEqualTo("<77@spam.example>");
        assertThat(copy.first("Received").orElseThrow().text())
                .contains("192.0.2.7", "10:00:00 +0900")
                .doesNotContain("kiri");
        assertThat(copy.first("To").orElseThrow().text()).matches("m\\w{12}@(?i)isp.example");
        assertThat(copy.first("List-Unsubscribe").orElseThrow().text()).doesNotContain("8fa9c03e");
        assertThat(copy.first("In-Reply-To").orElseThrow().text()).doesNotContain("reply-9");
        assertThat(copy.subject()).contains("特別なご案内").doesNotContain("澄江");
        assertThat(copy.texts().get(0).text()).contains("https://spam.example/c?", "様");
        assertThat(twin.withheld()).containsExactly("1.2");
        assertThat(twin.hash()).isNotEqualTo(twin.original());
    }

    @Test
    void the_same_person_has_one_sign_for_one_recipient_and_another_for_another() {
        MaskingKey one = MaskingKey.of(SECRET, "one");
        MaskingKey two = MaskingKey.of(SECRET, "two");

        assertThat(one.sign("Kiri.Oka@isp.example")).isEqualTo(one.sign("kiri.oka@isp.example"));
        assertThat(one.sign("kiri.oka@isp.example")).isNotEqualTo(two.sign("kiri.oka@isp.example"));
        assertThat(MaskingKey.of("another".getBytes(UTF_8), "one").sign("kiri.oka@isp.example"))
                .isNotEqualTo(one.sign("kiri.oka@isp.example"));
    }

    @Test
    void the_prosecutor_gets_the_original() {
        Twin twin = making(RecipientProfile.PROSECUTION, "検察").of(bytes(), told());

        assertThat(twin.octets()).isEqualTo(bytes());
    }

    @Test
    void a_foreign_authority_does_not_learn_the_provider_of_the_reporter() {
        Twin twin = making(RecipientProfile.FOREIGN_AUTHORITY, "abroad").of(bytes(), told());

        assertThat(new String(twin.octets(), UTF_8)).doesNotContainIgnoringCase("isp.example");
        assertThat(new String(twin.octets(), UTF_8)).contains("sales@spam.example");
    }

    @Test
    void what_stands_coded_in_the_text_keeps_the_text_back() {
        String mail =
                "From: a@spam.example\r\nTo: kiri.oka@isp.example\r\n\r\nid " + hex() + "\r\n";

        Twin twin = making(RecipientProfile.CARRIER, "carrier").of(mail.getBytes(UTF_8), told());

        assertThat(twin.withheld()).containsExactly("1");
        assertThat(new String(twin.octets(), UTF_8)).contains("a@spam.example", "body withheld");
    }

    @Test
    void the_copy_of_every_mail_of_the_corpus_passes_the_scan() throws IOException {
        String corpus = System.getProperty("corpus.dir");
        assumeTrue(corpus != null && Files.isDirectory(Path.of(corpus)), "no corpus.dir");
        int every = Integer.getInteger("corpus.every", 300);
        List<String> leaking = new ArrayList<>();
        int withheld = 0;
        int made = 0;

        List<Path> mails = mails(Path.of(corpus, "mail"));
        for (int i = 0; i < mails.size(); i += every) {
            byte[] octets = Files.readAllBytes(mails.get(i));
            TwinMaking making = making(RecipientProfile.CARRIER, "carrier");
            Identifiers signs = making.signs(octets, told());
            Twin twin = making.of(octets, told());
            made++;
            withheld += twin.withheld().contains("1") ? 1 : 0;
            if (!new LeakScan(signs).scan("m.eml", twin.octets()).clean()) {
                leaking.add(mails.get(i).toString());
            }
        }

        System.out.println("copies " + made + ", text withheld in " + withheld);
        assertThat(leaking).isEmpty();
        assertThat(withheld).isLessThan(made / 4);
    }

    private static List<Path> mails(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(p -> !p.toString().matches(".*\\.(?:tsv|txt|xml|md|LICENSE)"))
                    .sorted()
                    .toList();
        }
    }

    private static TwinMaking making(RecipientProfile profile, String recipient) {
        return new TwinMaking(MaskingKey.of(SECRET, recipient), profile);
    }

    private static List<Identifier> told() {
        return ReporterSigns.of(REPORTER);
    }

    private static LeakScan scan() {
        return new LeakScan(ReporterSigns.in(bytes()).and(told()));
    }

    private static byte[] bytes() {
        return MAIL.getBytes(UTF_8);
    }

    private static String hex() {
        return java.util.HexFormat.of().formatHex("kiri.oka@isp.example".getBytes(UTF_8));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
