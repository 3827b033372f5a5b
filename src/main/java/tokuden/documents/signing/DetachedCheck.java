package tokuden.documents.signing;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSVerifierCertificateNotValidException;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;

/**
 * What a signature or a time stamp beside a file says: whose it is, when, and whether the file is
 * the one that was signed. Whether the signer is to be trusted is for the reader to judge.
 *
 * @param by subject of the certificate; "" if it cannot be read
 * @param at the time stated; empty if none is
 * @param intact it fits the file
 */
public record DetachedCheck(String by, Optional<Instant> at, boolean intact) {
    private static final DetachedCheck BROKEN = new DetachedCheck("", Optional.empty(), false);

    /** The signature over that content. Any bytes may be given. */
    public static DetachedCheck signature(byte[] content, byte[] signature) {
        try {
            CMSSignedData signed =
                    new CMSSignedData(new CMSProcessableByteArray(content), signature);
            for (SignerInformation signer : signed.getSignerInfos().getSigners()) {
                return of(signer, certificate(signed.getCertificates(), signer.getSID()));
            }
            return BROKEN;
        } catch (CMSException | RuntimeException damaged) {
            // The reader throws all kinds of faults at damaged bytes.
            return BROKEN;
        }
    }

    private static DetachedCheck of(SignerInformation signer, X509CertificateHolder holder)
            throws CMSException {
        Attribute time = signer.getSignedAttributes().get(CMSAttributes.signingTime);
        Optional<Instant> at =
                Optional.ofNullable(time)
                        .map(t -> Time.getInstance(t.getAttrValues().getObjectAt(0)))
                        .map(t -> t.getDate().toInstant());
        boolean intact;
        try {
            intact = signer.verify(verifier(holder));
        } catch (CMSVerifierCertificateNotValidException notInItsDays) {
            intact = false;
        }
        return new DetachedCheck(holder.getSubject().toString(), at, intact);
    }

    /** The time-stamp token over that content. Any bytes may be given. */
    public static DetachedCheck stamp(byte[] content, byte[] token) {
        try {
            TimeStampToken stamp = new TimeStampToken(new CMSSignedData(token));
            X509CertificateHolder holder = certificate(stamp.getCertificates(), stamp.getSID());
            String algorithm = stamp.getTimeStampInfo().getMessageImprintAlgOID().getId();
            byte[] imprint = MessageDigest.getInstance(algorithm).digest(content);
            boolean fits =
                    Arrays.equals(imprint, stamp.getTimeStampInfo().getMessageImprintDigest());
            stamp.validate(verifier(holder));
            return new DetachedCheck(
                    holder.getSubject().toString(),
                    Optional.of(stamp.getTimeStampInfo().getGenTime().toInstant()),
                    fits);
        } catch (CMSException
                | TSPException
                | IOException
                | NoSuchAlgorithmException
                | RuntimeException damaged) {
            // The reader throws all kinds of faults at damaged bytes.
            return BROKEN;
        }
    }

    @SuppressWarnings("unchecked")
    private static X509CertificateHolder certificate(
            Store<X509CertificateHolder> among, SignerId of) throws CMSException {
        Collection<X509CertificateHolder> found = among.getMatches(of);
        return found.stream().findFirst().orElseThrow(() -> new CMSException("no certificate"));
    }

    private static SignerInformationVerifier verifier(X509CertificateHolder holder)
            throws CMSException {
        try {
            return new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Providers.software())
                    .build(holder);
        } catch (OperatorCreationException | CertificateException unreadable) {
            throw new CMSException("no key", unreadable);
        }
    }
}
