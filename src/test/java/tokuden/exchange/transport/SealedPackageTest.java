package tokuden.exchange.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.evidence.Sha256;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

class SealedPackageTest {
    private static final Passphrase PHRASE = Passphrase.drawn(new SecureRandom());

    @TempDir Path folder;

    @Test
    void what_is_locked_opens_with_its_passphrase_and_shows_no_name_without() throws Exception {
        Path locked = folder.resolve("out.zip");

        LockedZip.write(source(), locked, PHRASE, Progress.UNWATCHED);
        int files = LockedZip.open(locked, PHRASE.text(), folder.resolve("back"));

        assertThat(files).isEqualTo(2);
        assertThat(folder.resolve("back/sub/secret-name.eml")).hasContent("From: a@example.com");
        assertThat(Files.readString(locked, StandardCharsets.ISO_8859_1))
                .doesNotContain("secret-name")
                .contains("package.zip");
    }

    @Test
    void another_passphrase_or_a_changed_byte_writes_nothing() throws Exception {
        Path locked = folder.resolve("out.zip");
        LockedZip.write(source(), locked, PHRASE, Progress.UNWATCHED);
        byte[] octets = Files.readAllBytes(locked);
        octets[octets.length / 2] ^= 1;
        Path changed = Files.write(folder.resolve("changed.zip"), octets);
        Path back = folder.resolve("back");

        assertThatThrownBy(() -> LockedZip.open(locked, "no", back))
                .isInstanceOf(TroubleException.class);
        assertThatThrownBy(() -> LockedZip.open(changed, PHRASE.text(), back))
                .isInstanceOf(TroubleException.class);
        assertThat(back).doesNotExist();
    }

    @Test
    void an_envelope_opens_with_the_key_of_its_certificate_only() throws Exception {
        KeyPair keys = keys();
        Path sealed = folder.resolve("out.p7m");

        Envelope.write(source(), sealed, certificate(keys), Progress.UNWATCHED);
        int files = Envelope.open(sealed, keys.getPrivate(), folder.resolve("back"));

        assertThat(files).isEqualTo(2);
        assertThat(folder.resolve("back/a.txt")).hasContent("words");
        KeyPair others = keys();
        assertThatThrownBy(
                        () -> Envelope.open(sealed, others.getPrivate(), folder.resolve("other")))
                .isInstanceOf(TroubleException.class);
    }

    @Test
    void a_changed_envelope_writes_nothing() throws Exception {
        KeyPair keys = keys();
        Path sealed = folder.resolve("out.p7m");
        Envelope.write(source(), sealed, certificate(keys), Progress.UNWATCHED);
        byte[] octets = Files.readAllBytes(sealed);
        octets[octets.length - 80] ^= 1;
        Files.write(sealed, octets);

        assertThatThrownBy(() -> Envelope.open(sealed, keys.getPrivate(), folder.resolve("back")))
                .isInstanceOf(TroubleException.class);
        assertThat(folder.resolve("back")).doesNotExist();
    }

    @Test
    void the_sheet_says_the_passphrase_and_which_file_it_opens() throws Exception {
        Sha256 hash = Sha256.of(new byte[] {1});
        PassphraseSheet.Facts facts =
                new PassphraseSheet.Facts(
                        "架空通信株式会社", "out.zip", hash, LocalDate.of(2026, 1, 5), PHRASE);

        byte[] sheet = new PassphraseSheet().draw(facts);

        try (var paper = Loader.loadPDF(sheet)) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s", "");
            assertThat(text).contains(PHRASE.text(), "out.zip", hash.hex(), "架空通信株式会社");
        }
    }

    @Test
    void no_two_passphrases_are_the_same() {
        Set<String> drawn = new HashSet<>();
        SecureRandom chance = new SecureRandom();

        for (int i = 0; i < 1000; i++) {
            drawn.add(Passphrase.drawn(chance).text());
        }

        assertThat(drawn).hasSize(1000).allMatch(p -> p.matches("([a-z]{6}-){4}[a-z]{6}"));
    }

    private Path source() throws Exception {
        Path source = folder.resolve("source");
        Files.createDirectories(source.resolve("sub"));
        Files.writeString(source.resolve("a.txt"), "words");
        Files.writeString(source.resolve("sub/secret-name.eml"), "From: a@example.com");
        return source;
    }

    private static KeyPair keys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(KeyPair keys) throws Exception {
        X500Principal name = new X500Principal("CN=recipient");
        Date from = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
        Date to = Date.from(Instant.parse("2036-01-01T00:00:00Z"));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        new JcaX509v3CertificateBuilder(
                                        name, BigInteger.ONE, from, to, name, keys.getPublic())
                                .build(
                                        new JcaContentSignerBuilder("SHA256withRSA")
                                                .build(keys.getPrivate())));
    }
}
