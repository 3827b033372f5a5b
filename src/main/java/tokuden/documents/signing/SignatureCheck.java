package tokuden.documents.signing;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.signatures.PdfPKCS7;
import com.itextpdf.signatures.SignatureUtil;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * What the signatures of a file say: who signed, when, and whether a single byte was changed since.
 * Whether the signer is to be trusted is for the office to judge; no root certificate is shipped.
 */
public record SignatureCheck(State state, List<Signature> signatures) {
    private static final PdfName ARCHIVE = new PdfName("ETSI.RFC3161");

    public SignatureCheck {
        signatures = List.copyOf(signatures);
    }

    /** What can be said of the file as a whole. */
    public enum State {
        /** every signature is intact, and the last one covers the whole file */
        INTACT,
        /** as intact, but the issuer of a certificate is not in the file, so none vouches for it */
        UNVOUCHED,
        /** a signature does not fit the bytes, or bytes were added after the last one */
        CHANGED,
        /** no signature is in it */
        UNSIGNED,
        /** no PDF, or one damaged beyond reading */
        UNREADABLE
    }

    /**
     * One signature.
     *
     * @param signer the subject of the certificate
     * @param claimedAt when the signer says it was
     * @param stampedAt when an authority says it was
     * @param intact the bytes it covers are those that were signed, and its chain fits together
     * @param wholeFile nothing follows what it covers
     * @param validThen the certificate was within its days at that time
     * @param archive it is a time stamp over what stands in the file, not somebody's signature
     */
    public record Signature(
            String signer,
            Instant claimedAt,
            Optional<Instant> stampedAt,
            boolean intact,
            boolean wholeFile,
            boolean validThen,
            boolean archive) {}

    /** Checks every signature of the file. Any bytes may be given. */
    public static SignatureCheck of(byte[] pdf) {
        Providers.software();
        try (PdfDocument file = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            SignatureUtil util = new SignatureUtil(file);
            List<Signature> found = new ArrayList<>();
            boolean vouched = true;
            for (String name : util.getSignatureNames()) {
                CmsForm.Form form =
                        isArchive(util, name)
                                ? CmsForm.ofStamp(contents(util, name))
                                : CmsForm.of(contents(util, name));
                if (form == CmsForm.Form.BROKEN) {
                    return new SignatureCheck(State.CHANGED, List.of());
                }
                vouched &= form == CmsForm.Form.SOUND;
                found.add(signature(util, name));
            }
            boolean whole =
                    found.stream().anyMatch(Signature::wholeFile) || isProved(pdf, util, file);
            return new SignatureCheck(state(found, whole, vouched), found);
        } catch (IOException
                | GeneralSecurityException
                | RuntimeException
                | AssertionError damaged) {
            // The readers of file and signature throw all kinds of faults at damaged bytes, and
            // where the virtual machine was told to check assertions, those too.
            return new SignatureCheck(State.UNREADABLE, List.of());
        }
    }

    /** What follows the last signature is nothing but proof for it, to the last byte. */
    private static boolean isProved(byte[] pdf, SignatureUtil util, PdfDocument file)
            throws IOException {
        String end = new String(pdf, Math.max(0, pdf.length - 6), 6, StandardCharsets.ISO_8859_1);
        List<String> names = util.getSignatureNames();
        if (names.isEmpty() || !end.endsWith("%%EOF\n") && !end.endsWith("%%EOF")) {
            return false;
        }
        try (InputStream signed = util.extractRevision(names.get(names.size() - 1))) {
            return LaterRevision.isOnlyProof(signed, file);
        }
    }

    private static State state(List<Signature> found, boolean whole, boolean vouched) {
        if (found.isEmpty()) {
            return State.UNSIGNED;
        }
        if (!whole || !found.stream().allMatch(Signature::intact)) {
            return State.CHANGED;
        }
        return vouched ? State.INTACT : State.UNVOUCHED;
    }

    private static Signature signature(SignatureUtil util, String name)
            throws GeneralSecurityException {
        PdfPKCS7 signed = util.readSignatureData(name);
        Instant claimed = signed.getSignDate().toInstant();
        Optional<Instant> stamped =
                Optional.ofNullable(signed.getTimeStampTokenInfo())
                        .map(info -> signed.getTimeStampDate().toInstant());
        boolean stampFits = stamped.isEmpty() || signed.isTsp() || signed.verifyTimestampImprint();
        boolean intact =
                signed.verifySignatureIntegrityAndAuthenticity()
                        && stampFits
                        && isChain(signed.getSignCertificateChain())
                        && isPaddedWithNothing(contents(util, name));
        X509Certificate certificate = signed.getSigningCertificate();
        return new Signature(
                certificate.getSubjectX500Principal().getName(),
                claimed,
                stamped,
                intact,
                util.signatureCoversWholeDocument(name),
                isValid(certificate, stamped.orElse(claimed)),
                isArchive(util, name));
    }

    private static boolean isArchive(SignatureUtil util, String name) {
        return ARCHIVE.equals(util.getSignatureDictionary(name).getAsName(PdfName.SubFilter));
    }

    private static boolean isValid(X509Certificate certificate, Instant at) {
        Date then = Date.from(at);
        return !then.before(certificate.getNotBefore()) && !then.after(certificate.getNotAfter());
    }

    /** Each certificate is signed by the next one; the last one, if by itself, by itself. */
    private static boolean isChain(Certificate[] chain) {
        for (int i = 0; i < chain.length; i++) {
            X509Certificate one = (X509Certificate) chain[i];
            boolean last = i == chain.length - 1;
            boolean own = one.getIssuerX500Principal().equals(one.getSubjectX500Principal());
            if (last && !own) {
                return true;
            }
            try {
                one.verify(chain[last ? i : i + 1].getPublicKey());
            } catch (GeneralSecurityException forged) {
                return false;
            }
        }
        return true;
    }

    private static byte[] contents(SignatureUtil util, String name) {
        return util.getSignatureDictionary(name).getAsString(PdfName.Contents).getValueBytes();
    }

    /** The room left for the signature is no place to hide bytes in: all of it is zero. */
    private static boolean isPaddedWithNothing(byte[] contents) {
        int end = lengthOf(contents);
        for (int i = end; i < contents.length; i++) {
            if (contents[i] != 0) {
                return false;
            }
        }
        return end > 0;
    }

    /** The length of the DER value at the beginning. */
    private static int lengthOf(byte[] der) {
        int first = der[1] & 0xFF;
        if (first < 0x80) {
            return 2 + first;
        }
        int bytes = first & 0x7F;
        int length = 0;
        for (int i = 0; i < bytes; i++) {
            length = length << 8 | der[2 + i] & 0xFF;
        }
        return 2 + bytes + length;
    }
}
