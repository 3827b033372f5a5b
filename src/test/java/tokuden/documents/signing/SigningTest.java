package tokuden.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.documents.render.Conformance;
import tokuden.documents.render.Papers;
import tokuden.documents.render.PdfRenderer;
import tokuden.documents.signing.SignatureCheck.State;
import tokuden.work.TroubleException;

class SigningTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Instant STAMPED = Instant.parse("2026-11-24T03:00:05Z");
    private static final byte[] PAPER =
            Papers.drawn(new PdfRenderer(), Papers.paperSaying("署名する文書"));

    /** The object identifier 1.2.840.113549.1.9.3 in DER. */
    private static final String CONTENT_TYPE =
            new String(
                    HexFormat.of().parseHex("06092a864886f70d010903"), StandardCharsets.ISO_8859_1);

    /** The object identifier 1.2.840.113549.1.9.16.2.14 in DER. */
    private static final String STAMP_TOKEN =
            new String(
                    HexFormat.of().parseHex("060b2a864886f70d010910020e"),
                    StandardCharsets.ISO_8859_1);

    private static Keys keys;

    @TempDir static Path folder;

    private static byte[] signed;

    @BeforeAll
    static void a_signed_paper() throws IOException, GeneralSecurityException {
        keys = new Keys();
        SigningKey key = SigningKey.pkcs12(keys.pkcs12(folder), Keys.PASSWORD);
        signed = new PdfSigner(key, Optional.empty()).sign(PAPER, NOW);
        Path looked = Files.createDirectories(Path.of("target/papers"));
        Files.write(looked.resolve("signed.pdf"), signed);
        Files.write(looked.resolve("root.der"), keys.root().getEncoded());
    }

    @Test
    void a_signed_paper_is_intact_and_names_its_signer() {
        SignatureCheck check = SignatureCheck.of(signed);

        assertThat(check.state()).isEqualTo(State.INTACT);
        assertThat(check.signatures())
                .singleElement()
                .satisfies(
                        s -> {
                            assertThat(s.signer()).isEqualTo("CN=Office");
                            assertThat(s.claimedAt()).isEqualTo(NOW);
                            assertThat(s.stampedAt()).isEmpty();
                            assertThat(s.validThen()).isTrue();
                        });
    }

    @Test
    void a_signed_paper_still_conforms_and_its_bytes_are_only_added_to() {
        Conformance conformance = Conformance.of(signed);

        assertThat(conformance.claimed()).contains("2a", "ua1");
        assertThat(conformance.failures()).isEmpty();
        assertThat(signed).startsWith(PAPER);
    }

    @Test
    void a_time_stamp_says_when_it_really_was() {
        SigningKey key = SigningKey.pkcs12(folder.resolve("office.p12"), Keys.PASSWORD);

        byte[] stamped = new PdfSigner(key, Optional.of(keys.stamps(STAMPED))).sign(PAPER, NOW);

        SignatureCheck check = SignatureCheck.of(stamped);
        assertThat(check.state()).isEqualTo(State.INTACT);
        assertThat(check.signatures().get(0).stampedAt()).contains(STAMPED);
        assertThat(Conformance.of(stamped).failures()).isEmpty();
    }

    @Test
    void a_changed_byte_is_refused_wherever_it_is() {
        Random random = new Random(7);

        for (int i = 0; i < 150; i++) {
            byte[] changed = signed.clone();
            int at = i < 40 ? signed.length - 1 - i * 37 : random.nextInt(signed.length);
            changed[at] ^= 1;

            assertThat(SignatureCheck.of(changed).state())
                    .as("byte %d", at)
                    .isNotEqualTo(State.INTACT);
        }
    }

    /**
     * Every third byte, one bit each; all bits of all bytes were tried once by hand. Versions,
     * names of algorithms, certificates beside the signer's and the stamp lie outside what the key
     * has signed.
     */
    @Test
    void no_byte_of_the_container_can_be_changed_without_being_seen() {
        SigningKey key = SigningKey.pkcs12(folder.resolve("office.p12"), Keys.PASSWORD);
        byte[] stamped = new PdfSigner(key, Optional.of(keys.stamps(STAMPED))).sign(PAPER, NOW);
        byte[] container = container(stamped);

        assertThat(CmsForm.of(container)).isEqualTo(CmsForm.Form.SOUND);
        List<String> unseen = new ArrayList<>();
        for (int at : outsideTheSignedPart(container)) {
            byte[] changed = container.clone();
            int bit = 1 << at % 8;
            changed[at] ^= (byte) bit;
            if (CmsForm.of(changed) == CmsForm.Form.SOUND) {
                unseen.add("byte " + at + ", bit " + bit);
            }
        }
        assertThat(unseen).isEmpty();
    }

    /** All that precedes the attributes the key has signed, and all of the stamp. */
    private static List<Integer> outsideTheSignedPart(byte[] container) {
        String text = new String(container, StandardCharsets.ISO_8859_1);
        int signed = text.indexOf(CONTENT_TYPE) - 7;
        int stamp = text.indexOf(STAMP_TOKEN) - 6;
        return IntStream.concat(
                        IntStream.range(0, signed), IntStream.range(stamp, container.length))
                .filter(at -> at % 3 == 0)
                .boxed()
                .toList();
    }

    private static byte[] container(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int start = text.indexOf("/Contents <") + "/Contents <".length();
        byte[] padded = HexFormat.of().parseHex(text.substring(start, text.indexOf('>', start)));
        int length = 4 + (padded[2] & 0xFF) * 256 + (padded[3] & 0xFF);
        return java.util.Arrays.copyOf(padded, length);
    }

    @Test
    void bytes_hidden_in_the_room_of_the_signature_are_refused() {
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("00>", text.indexOf("/Contents <"));
        byte[] changed = signed.clone();
        changed[end] = '1';

        SignatureCheck check = SignatureCheck.of(changed);

        assertThat(check.state()).isEqualTo(State.CHANGED);
    }

    @Test
    void what_is_added_after_the_signature_is_seen() {
        byte[] more = java.util.Arrays.copyOf(signed, signed.length + 10);
        java.util.Arrays.fill(more, signed.length, more.length, (byte) '\n');

        assertThat(SignatureCheck.of(more).state()).isEqualTo(State.CHANGED);
    }

    @Test
    void a_second_signature_leaves_the_first_intact() {
        SigningKey key = SigningKey.pkcs12(folder.resolve("office.p12"), Keys.PASSWORD);

        byte[] twice = new PdfSigner(key, Optional.empty()).sign(signed, NOW);

        SignatureCheck check = SignatureCheck.of(twice);
        assertThat(check.state()).isEqualTo(State.INTACT);
        assertThat(check.signatures()).hasSize(2).allMatch(SignatureCheck.Signature::intact);
    }

    @Test
    void an_unsigned_paper_and_no_paper_are_told_apart() {
        assertThat(SignatureCheck.of(PAPER).state()).isEqualTo(State.UNSIGNED);
        assertThat(SignatureCheck.of(new byte[] {1, 2, 3}).state()).isEqualTo(State.UNREADABLE);
    }

    @Test
    void a_wrong_password_is_trouble_with_a_name() {
        Path file = folder.resolve("office.p12");

        assertThatThrownBy(() -> SigningKey.pkcs12(file, "x".toCharArray()))
                .isInstanceOfSatisfying(
                        TroubleException.class,
                        t -> assertThat(t.key()).isEqualTo("key.unreadable"));
    }
}
