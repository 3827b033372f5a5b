package tokuden.documents.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The container of a signature (CMS, RFC 5652) read strictly. Much of it lies outside what the key
 * has signed: versions, names of algorithms, certificates beside the signer's, the time stamp. A
 * byte changed there leaves the mathematics intact; so that it is seen all the same, each of these
 * places must say the one thing that what is signed allows.
 */
final class CmsForm {
    /** What can be said of a container. */
    enum Form {
        /** in order, and each certificate vouched for */
        SOUND,
        /** in order, but the issuer of a certificate is not in it */
        OPEN,
        /** something in it is not as it must be */
        BROKEN;

        private Form and(Form other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    private final CMSSignedData container;
    private final SignedData data;

    private CmsForm(CMSSignedData container) {
        this.container = container;
        this.data = SignedData.getInstance(container.toASN1Structure().getContent());
    }

    /**
     * What can be said of the container of a detached signature in itself. That the signature fits
     * the file is not asked here.
     *
     * @param contents the container, with or without zero bytes after it
     */
    static Form of(byte[] contents) {
        return read(contents, false);
    }

    /** The same of a time stamp over a whole file, which holds what it says in itself. */
    static Form ofStamp(byte[] contents) {
        return read(contents, true);
    }

    private static Form read(byte[] contents, boolean stamp) {
        try (ASN1InputStream in = new ASN1InputStream(contents)) {
            byte[] der = in.readObject().getEncoded(ASN1Encoding.DL);
            boolean same = Arrays.equals(der, Arrays.copyOf(contents, der.length));
            CMSSignedData container = new CMSSignedData(der);
            return same && container.isDetachedSignature() != stamp
                    ? new CmsForm(container).form(stamp)
                    : Form.BROKEN;
        } catch (IOException
                | CMSException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException damaged) {
            // The readers throw all kinds of faults at damaged bytes.
            return Form.BROKEN;
        }
    }

    private Form form(boolean verify)
            throws CMSException, GeneralSecurityException, OperatorCreationException, IOException {
        Collection<SignerInformation> signers = container.getSignerInfos().getSigners();
        if (signers.size() != 1 || data.getCRLs() != null || !isWrittenAsRead()) {
            return Form.BROKEN;
        }
        SignerInformation signer = signers.iterator().next();
        Optional<X509Certificate> own = own(signer);
        boolean inOrder =
                own.isPresent()
                        && hasItsVersion(signer)
                        && hasItsAlgorithms(signer)
                        && hasItsContentType(signer)
                        && (!verify || isSignedBy(signer, own.get()));
        return inOrder ? chain(certificates()).and(stamp(signer)) : Form.BROKEN;
    }

    /**
     * Version, digests, content, certificates and signers, no more; and what was understood of each
     * has, written anew, the same bytes: no tag was taken for another.
     */
    private boolean isWrittenAsRead() throws IOException {
        ASN1Sequence fields = ASN1Sequence.getInstance(container.toASN1Structure().getContent());
        boolean same =
                CMSObjectIdentifiers.signedData.equals(container.toASN1Structure().getContentType())
                        && fields.size() == 5
                        && isOctets(data.getEncapContentInfo().getContent())
                        && fields.getObjectAt(3) instanceof ASN1TaggedObject certificates
                        && certificates.hasContextTag(0);
        for (ASN1Encodable signer : data.getSignerInfos()) {
            same &= isSame(signer, SignerInfo.getInstance(signer));
        }
        for (ASN1Encodable certificate : data.getCertificates()) {
            Certificate understood = Certificate.getInstance(certificate);
            same &= isSame(certificate, understood) && understood.getSignature().getPadBits() == 0;
        }
        return same;
    }

    private static boolean isOctets(ASN1Encodable content) {
        return content == null || content.toASN1Primitive() instanceof ASN1OctetString;
    }

    private static boolean isSame(ASN1Encodable read, ASN1Encodable understood) throws IOException {
        return Arrays.equals(
                read.toASN1Primitive().getEncoded(ASN1Encoding.DL),
                understood.toASN1Primitive().getEncoded(ASN1Encoding.DL));
    }

    /** RFC 5652 §5.1 and §5.3: version 1, and 3 where the content is no plain data. */
    private boolean hasItsVersion(SignerInformation signer) {
        boolean plain =
                CMSObjectIdentifiers.data.equals(data.getEncapContentInfo().getContentType());
        boolean byKey = signer.getSID().getSubjectKeyIdentifier() != null;
        return data.getVersion().hasValue(plain && !byKey ? 1 : 3)
                && signer.getVersion() == (byKey ? 3 : 1);
    }

    private boolean hasItsAlgorithms(SignerInformation signer) {
        AlgorithmIdentifier digest = signer.getDigestAlgorithmID();
        List<ASN1Encodable> named = Arrays.asList(data.getDigestAlgorithms().toArray());
        boolean same =
                named.size() == 1
                        && AlgorithmIdentifier.getInstance(named.get(0))
                                .getAlgorithm()
                                .equals(digest.getAlgorithm())
                        && isBare(AlgorithmIdentifier.getInstance(named.get(0)));
        return same && isBare(digest) && fits(signer, digest);
    }

    /** The signature's algorithm is that of the key, alone or with the same digest. */
    private static boolean fits(SignerInformation signer, AlgorithmIdentifier digest) {
        AlgorithmIdentifier scheme =
                new AlgorithmIdentifier(new ASN1ObjectIdentifier(signer.getEncryptionAlgOID()));
        if (PKCSObjectIdentifiers.id_RSASSA_PSS.equals(scheme.getAlgorithm())) {
            return true;
        }
        DefaultAlgorithmNameFinder names = new DefaultAlgorithmNameFinder();
        String name = names.getAlgorithmName(scheme).replace("-", "");
        String hash = names.getAlgorithmName(digest).replace("-", "");
        byte[] parameters = signer.getEncryptionAlgParams();
        boolean bare = parameters == null || Arrays.equals(parameters, new byte[] {5, 0});
        return bare && (name.startsWith(hash + "WITH") || !name.contains("WITH"));
    }

    private static boolean isBare(AlgorithmIdentifier algorithm) {
        return algorithm.getParameters() == null
                || DERNull.INSTANCE.equals(algorithm.getParameters().toASN1Primitive());
    }

    private boolean hasItsContentType(SignerInformation signer) {
        AttributeTable signed = signer.getSignedAttributes();
        Attribute type = signed == null ? null : signed.get(CMSAttributes.contentType);
        return type != null
                && type.getAttrValues().size() == 1
                && type.getAttrValues()
                        .getObjectAt(0)
                        .equals(data.getEncapContentInfo().getContentType());
    }

    private List<X509Certificate> certificates() throws CertificateException {
        List<X509Certificate> found = new ArrayList<>();
        for (X509CertificateHolder holder : container.getCertificates().getMatches(null)) {
            found.add(new JcaX509CertificateConverter().getCertificate(holder));
        }
        return found;
    }

    /** The signer's certificate, if named byte for byte. */
    private Optional<X509Certificate> own(SignerInformation signer)
            throws CertificateException, IOException {
        for (X509Certificate one : certificates()) {
            if (isNamed(signer, one)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(SignerInformation signer, X509Certificate one)
            throws CertificateException, IOException {
        SignerId id = signer.getSID();
        if (id.getSubjectKeyIdentifier() != null) {
            return id.match(new JcaX509CertificateHolder(one));
        }
        return one.getSerialNumber().equals(id.getSerialNumber())
                && Arrays.equals(
                        one.getIssuerX500Principal().getEncoded(), id.getIssuer().getEncoded());
    }

    /** Each certificate is signed by its issuer, if that one is there. */
    private static Form chain(List<X509Certificate> certificates) {
        Form form = Form.SOUND;
        for (X509Certificate one : certificates) {
            List<X509Certificate> issuers =
                    certificates.stream()
                            .filter(
                                    c ->
                                            c.getSubjectX500Principal()
                                                    .equals(one.getIssuerX500Principal()))
                            .toList();
            if (issuers.isEmpty()) {
                form = form.and(Form.OPEN);
            } else if (issuers.stream().noneMatch(i -> signed(one, i))) {
                return Form.BROKEN;
            }
        }
        return form;
    }

    private static boolean signed(X509Certificate one, X509Certificate issuer) {
        try {
            one.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }

    private static boolean isSignedBy(SignerInformation signer, X509Certificate certificate)
            throws CMSException, OperatorCreationException {
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    }

    /** Beside the signature only a time stamp (RFC 3161) may stand, itself signed and in order. */
    private static Form stamp(SignerInformation signer)
            throws CMSException, GeneralSecurityException, OperatorCreationException, IOException {
        AttributeTable beside = signer.getUnsignedAttributes();
        if (beside == null || beside.size() == 0) {
            return Form.SOUND;
        }
        Attribute stamp = beside.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (beside.size() != 1 || stamp == null || stamp.getAttrValues().size() != 1) {
            return Form.BROKEN;
        }
        byte[] token = stamp.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
        return new CmsForm(new CMSSignedData(token)).form(true);
    }
}
