package tokuden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scan, mask, seal and open from the command line, on one invented case. */
class ExchangeCommandsTest {
    private static final String REPORTER = "taro@example.com";

    @TempDir static Path folder;

    private static PackageFixture bench;

    @BeforeAll
    static void given() throws IOException {
        bench = new PackageFixture(folder).withACase();
    }

    @Test
    void a_scan_says_in_which_file_and_how_hidden_and_never_who() throws IOException {
        Path out = Files.createDirectory(folder.resolve("scan"));
        String hidden =
                java.util.Base64.getEncoder()
                        .encodeToString(("to " + REPORTER).getBytes(StandardCharsets.UTF_8));
        Files.writeString(out.resolve("letter.txt"), "see " + hidden + "\n");

        int found = bench.run("exchange", "scan", out.toString(), "--case", PackageFixture.CASE);

        assertThat(found).isOne();
        assertThat(bench.said()).contains("letter.txt", "base64").doesNotContain(REPORTER);
        Files.writeString(out.resolve("letter.txt"), "nothing\n");
        bench.well("exchange", "scan", out.toString(), "--case", PackageFixture.CASE);
    }

    @Test
    void masked_copies_are_written_and_the_journal_alone_tells_of_which_mails() throws IOException {
        Path out = folder.resolve("masked");

        bench.well(
                "exchange",
                "mask",
                PackageFixture.CASE,
                "--for",
                "CARRIER",
                "--to",
                "見本通信",
                "--out",
                out.toString());

        assertThat(PackageFixture.names(out)).contains("M-000001.eml", "M-000003.eml");
        assertThat(Files.readString(out.resolve("M-000001.eml")))
                .contains("shop@shop.example")
                .doesNotContain(REPORTER);
        bench.well("journal", "list");
        assertThat(bench.said()).contains("mail.masked");
    }

    @Test
    void what_leaks_is_not_sealed_and_what_is_sealed_opens_with_its_passphrase_alone()
            throws IOException {
        Path out = Files.createDirectory(folder.resolve("sealing"));
        Files.writeString(out.resolve("note.txt"), "for " + REPORTER + "\n");
        assertThat(sealed(out)).isOne();
        assertThat(folder.resolve("sealed.zip")).doesNotExist();

        Files.writeString(out.resolve("note.txt"), "shop@shop.example\n");
        assertThat(sealed(out)).isZero();
        Path words =
                Files.writeString(
                        folder.resolve("wrong.txt"), "kasata-kasata-kasata-kasata-kasata\n");
        int refused = opened(words, "refused");
        Files.writeString(words, passphrase());
        int opened = opened(words, "opened");

        assertThat(refused).isNotZero();
        assertThat(opened).isZero();
        assertThat(PackageFixture.names(folder.resolve("opened")))
                .singleElement()
                .asString()
                .endsWith("note.txt");
    }

    private static int sealed(Path files) {
        return bench.run(
                "exchange",
                "seal",
                PackageFixture.CASE,
                "--files",
                files.toString(),
                "--for",
                "CARRIER",
                "--to",
                "見本通信",
                "--out",
                folder.resolve("sealed.zip").toString(),
                "--sheet",
                folder.resolve("sheet.pdf").toString());
    }

    private static int opened(Path words, String to) {
        return bench.run(
                "exchange",
                "open",
                folder.resolve("sealed.zip").toString(),
                "--out",
                folder.resolve(to).toString(),
                "--passphrase-file",
                words.toString());
    }

    /** As it is read off the sheet. */
    private static String passphrase() throws IOException {
        try (PDDocument sheet = Loader.loadPDF(folder.resolve("sheet.pdf").toFile())) {
            String text = new PDFTextStripper().getText(sheet);
            Matcher words = Pattern.compile("[a-z]{6}(?:-[a-z]{6}){4}").matcher(text);
            assertThat(words.find()).as(text).isTrue();
            return words.group();
        }
    }
}
