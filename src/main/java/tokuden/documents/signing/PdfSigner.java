package tokuden.documents.signing;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.PdfPadesSigner;
import com.itextpdf.signatures.PrivateKeySignature;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import tokuden.work.TroubleException;

/**
 * Signs a paper: PAdES level B, T with a time stamp, LT with proof that nothing was revoked, LTA
 * with a time stamp over that. The signature covers the whole file and is appended to it; nothing
 * of the paper is changed.
 */
public final class PdfSigner {
    private static final String DIGEST = "SHA-256";
    private static final String FIELD = "tokuden-";
    private static final String ARCHIVE = "archive-";
    private static final TimeZone JAPAN = TimeZone.getTimeZone("Asia/Tokyo");

    private final SigningKey key;
    private final Optional<TimeStampAuthority> stamps;
    private final Optional<LongTerm> longTerm;

    /** Signs with that key, and with a time stamp if an authority is set. */
    public PdfSigner(SigningKey key, Optional<TimeStampAuthority> stamps) {
        this(key, stamps, Optional.empty());
    }

    private PdfSigner(
            SigningKey key, Optional<TimeStampAuthority> stamps, Optional<LongTerm> longTerm) {
        this.key = key;
        this.stamps = stamps;
        this.longTerm = longTerm;
    }

    /** Signs with that key so that the signature can be checked for long. */
    public static PdfSigner lasting(SigningKey key, LongTerm longTerm) {
        return new PdfSigner(key, Optional.of(longTerm.stamps()), Optional.of(longTerm));
    }

    /** Whose key it signs with, by the subject of its certificate. */
    public String holder() {
        return key.holder();
    }

    /**
     * The signed file.
     *
     * @param at the time the signer claims; a time stamp says when it really was
     * @throws TroubleException {@code paper.unsigned} if the file is no PDF, the key refuses or the
     *     authority cannot be reached
     */
    public byte[] sign(byte[] pdf, Instant at) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream(pdf.length + (1 << 16));
        try {
            PdfPadesSigner signer =
                    new PdfPadesSigner(new PdfReader(new ByteArrayInputStream(pdf)), signed);
            signer.setStampingProperties(new StampingProperties().useAppendMode());
            PrivateKeySignature with = new PrivateKeySignature(key.key(), DIGEST, key.provider());
            SignerProperties properties = properties(pdf, at);
            if (longTerm.isPresent()) {
                last(signer, properties, with, longTerm.get());
            } else if (stamps.isPresent()) {
                signer.signWithBaselineTProfile(
                        properties, key.chain(), with, stamps.get().client());
            } else {
                signer.signWithBaselineBProfile(properties, key.chain(), with);
            }
        } catch (IOException | GeneralSecurityException | ITextException refused) {
            throw new TroubleException("paper.unsigned", List.of(key.holder()), refused);
        }
        return signed.toByteArray();
    }

    private void last(
            PdfPadesSigner signer,
            SignerProperties properties,
            PrivateKeySignature with,
            LongTerm given)
            throws IOException, GeneralSecurityException {
        signer.setCrlClient(given.proof().listClient());
        signer.setOcspClient(given.proof().answerClient());
        signer.setIssuingCertificateRetriever(given.proof().retriever());
        if (given.archived()) {
            signer.setTimestampSignatureName(ARCHIVE + properties.getFieldName());
            signer.signWithBaselineLTAProfile(
                    properties, key.chain(), with, given.stamps().client());
        } else {
            signer.signWithBaselineLTProfile(
                    properties, key.chain(), with, given.stamps().client());
        }
    }

    private static SignerProperties properties(byte[] pdf, Instant at) {
        Calendar claimed = Calendar.getInstance(JAPAN);
        claimed.setTimeInMillis(at.toEpochMilli());
        int number = SignatureCheck.of(pdf).signatures().size() + 1;
        return new SignerProperties().setFieldName(FIELD + number).setClaimedSignDate(claimed);
    }
}
