package tokuden.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.documents.render.Conformance;
import tokuden.documents.render.Papers;
import tokuden.documents.render.PdfRenderer;
import tokuden.documents.signing.SignatureCheck.State;
import tokuden.work.TroubleException;

class LongTermTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final byte[] PAPER =
            Papers.drawn(new PdfRenderer(), Papers.paperSaying("長く確かめる文書"));

    @TempDir static Path folder;

    private static byte[] proved;
    private static byte[] archived;

    @BeforeAll
    static void papers_signed_for_long() throws IOException, GeneralSecurityException {
        Keys keys = new Keys();
        SigningKey key = SigningKey.pkcs12(keys.pkcs12(folder), Keys.PASSWORD);
        RevocationProof proof = RevocationProof.of(List.of(keys.revoked(folder)), List.of(), false);
        TimeStampAuthority stamps = keys.stamps(NOW.plusSeconds(5));
        proved = PdfSigner.lasting(key, new LongTerm(stamps, proof, false)).sign(PAPER, NOW);
        archived = PdfSigner.lasting(key, new LongTerm(stamps, proof, true)).sign(PAPER, NOW);
        Path looked = Files.createDirectories(Path.of("target/papers"));
        Files.write(looked.resolve("signed-lt.pdf"), proved);
        Files.write(looked.resolve("signed-lta.pdf"), archived);
        Files.write(looked.resolve("root-lt.der"), keys.root().getEncoded());
    }

    @Test
    void the_proof_that_nothing_was_revoked_lies_in_the_file() throws IOException {
        assertThat(kept(proved, PdfName.CRLs)).isPositive();
        assertThat(kept(proved, PdfName.Certs)).isGreaterThanOrEqualTo(2);
        assertThat(SignatureCheck.of(proved).state()).isEqualTo(State.INTACT);
        assertThat(proved).startsWith(PAPER);
    }

    @Test
    void an_archived_paper_bears_a_time_stamp_over_everything() {
        SignatureCheck check = SignatureCheck.of(archived);

        assertThat(check.state()).isEqualTo(State.INTACT);
        assertThat(check.signatures())
                .extracting(SignatureCheck.Signature::archive)
                .containsExactly(false, true);
        assertThat(check.signatures().get(1).wholeFile()).isTrue();
    }

    @Test
    void papers_signed_for_long_still_conform() {
        assertThat(Conformance.of(proved).failures()).isEmpty();
        assertThat(Conformance.of(archived).failures()).isEmpty();
        assertThat(Conformance.of(archived).claimed()).contains("2a", "ua1");
    }

    @Test
    void a_changed_byte_of_what_was_signed_is_refused() {
        Random random = new Random(11);

        for (int i = 0; i < 60; i++) {
            byte[] file = i % 2 == 0 ? proved.clone() : archived.clone();
            int at = random.nextInt(PAPER.length);
            file[at] ^= 1;

            assertThat(SignatureCheck.of(file).state())
                    .as("byte %d", at)
                    .isNotEqualTo(State.INTACT);
        }
    }

    @Test
    void other_things_than_proof_are_not_let_in_behind_the_signature() throws IOException {
        byte[] titled = revised(proved, PdfName.Lang, new com.itextpdf.kernel.pdf.PdfString("en"));
        byte[] more = java.util.Arrays.copyOf(proved, proved.length + 10);
        java.util.Arrays.fill(more, proved.length, more.length, (byte) '\n');

        assertThat(SignatureCheck.of(titled).state()).isEqualTo(State.CHANGED);
        assertThat(SignatureCheck.of(more).state()).isEqualTo(State.CHANGED);
    }

    @Test
    void a_file_that_is_no_proof_is_named() throws IOException {
        Path none = Files.writeString(folder.resolve("none.crl"), "none");

        assertThatThrownBy(() -> RevocationProof.of(List.of(none), List.of(), false))
                .isInstanceOfSatisfying(
                        TroubleException.class,
                        t -> assertThat(t.key()).isEqualTo("revocation.unreadable"));
    }

    /** The file with one entry of its catalog changed behind everything that was signed. */
    private static byte[] revised(byte[] file, PdfName key, com.itextpdf.kernel.pdf.PdfObject value)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument pdf =
                new PdfDocument(
                        new PdfReader(new ByteArrayInputStream(file)),
                        new PdfWriter(out),
                        new StampingProperties().useAppendMode())) {
            pdf.getCatalog().put(key, value);
            pdf.getCatalog().setModified();
        }
        return out.toByteArray();
    }

    /** How much of that kind lies in the store of proof. */
    private static int kept(byte[] file, PdfName kind) throws IOException {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            PdfDictionary store = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.DSS);
            return store.getAsArray(kind).size();
        }
    }
}
