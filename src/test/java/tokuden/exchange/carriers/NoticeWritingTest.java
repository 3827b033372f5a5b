package tokuden.exchange.carriers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.documents.forms.Stationery;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.attribution.TableFiles;
import tokuden.memory.MemoryStore;
import tokuden.terminal.StoreOption;

/** The notices of one case to several carriers, written in one go. */
class NoticeWritingTest {
    private static final Instant NOW = Instant.parse("2026-04-01T03:00:00Z");

    @TempDir Path folder;

    private final MemoryStore store = new MemoryStore();

    @Test
    void one_action_writes_to_every_carrier_what_was_its_own_and_nothing_of_a_reporter()
            throws IOException {
        Case of =
                opened(mail("192.0.2.7", 1), mail("192.0.2.7", 2), mail("198.51.100.9", 3), sms());

        NoticeWriting.Written written = new NoticeWriting(material(table()), wish()).of(of);

        assertThat(written.leaks()).isEmpty();
        assertThat(written.untold()).isZero();
        assertThat(written.notices())
                .extracting(CarrierNotice::carrier)
                .containsExactly("Alpha Net", "Beta Net", "Gamma Mobile");
        assertThat(written.files().keySet().stream().map(Path::toString))
                .containsExactly(
                        "carrier-01/enquiry.pdf",
                        "carrier-01/enquiry.docx",
                        "carrier-01/arf-192.0.2.7.eml",
                        "carrier-02/enquiry.pdf",
                        "carrier-02/enquiry.docx",
                        "carrier-02/arf-198.51.100.9.eml",
                        "carrier-03/enquiry.pdf",
                        "carrier-03/enquiry.docx",
                        "carrier-03/sms-09000002021.json");
        String arf = text(written, "carrier-01/arf-192.0.2.7.eml");
        assertThat(arf).contains("Incidents: 2").doesNotContain("kiri.oka", "198.51.100.9");
        assertThat(text(written, "carrier-03/sms-09000002021.json"))
                .contains("090-0000-2021")
                .doesNotContain("090-0000-8812");
    }

    private Case opened(byte[]... mails) {
        List<CaseMail> all = new ArrayList<>();
        for (byte[] mail : mails) {
            Origin origin = new Origin("test", Origin.Kind.FILE, NOW, "suzuki", Optional.empty());
            Sha256 hash = new Sealing(store.exhibits()).seal(mail, origin).exhibit().hash();
            all.add(new CaseMail(hash, Optional.empty(), "", ""));
        }
        return store.cases().open("例", all, NOW);
    }

    private NoticeWriting.Material material(Attribution attribution) {
        return new NoticeWriting.Material(
                store.exhibits(),
                store.reports(),
                store.reporters(),
                store.journal(),
                attribution,
                store.maskingSecret(),
                Stationery.shipped(),
                StoreOption.fresh(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static NoticeWriting.Wish wish() {
        return new NoticeWriting.Wish(
                "送信者を特定するため",
                List.of("氏名又は名称"),
                Optional.of(LocalDate.of(2026, 5, 1)),
                "office@example.go.jp",
                List.of("isp.example"),
                Map.of("090-0000-2021", "Gamma Mobile"),
                List.of());
    }

    private Attribution table() throws IOException {
        Path file = folder.resolve("asn.csv");
        Files.writeString(
                file,
                "192.0.2.0,192.0.2.255,64500,Alpha Net\n"
                        + "198.51.100.0,198.51.100.255,64501,Beta Net\n");
        return new Attribution(
                List.of(TableFiles.read(file, "例", LocalDate.of(2026, 1, 1), "CC0").table()));
    }

    private static byte[] mail(String address, int second) {
        return """
        Received: from spam.example (spam.example [%s])
         by mx.isp.example (Postfix) with ESMTP id A1
         for <kiri.oka@isp.example>; Mon, 5 Jan 2026 10:00:0%d +0900
        From: sales@spam.example
        To: kiri.oka@isp.example

        sale
        """
                .formatted(address, second)
                .getBytes(UTF_8);
    }

    private static byte[] sms() {
        return """
        {"kind": "SMS", "receivedAt": "2026-01-05T10:00:07+09:00",
         "to": "090-0000-8812", "sender": "090-0000-2021", "text": "sale"}
        """
                .getBytes(UTF_8);
    }

    private static String text(NoticeWriting.Written written, String path) {
        return new String(written.files().get(Path.of(path)), UTF_8);
    }
}
