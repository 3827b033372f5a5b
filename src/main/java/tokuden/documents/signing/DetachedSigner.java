package tokuden.documents.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import tokuden.work.TroubleException;

/**
 * Signs a file beside it (CMS, detached; RFC 5652) and has it stamped (RFC 3161). With a key held
 * in a file the same content, key and day give the same signature: the time in it is the one given,
 * and no chance enters (RFC 6979).
 */
public final class DetachedSigner {
    private final SigningKey key;

    public DetachedSigner(SigningKey key) {
        this.key = key;
    }

    /** Whose key it is. */
    public String holder() {
        return key.holder();
    }

    /**
     * The signature over that content, in DER.
     *
     * @param at the time the signature states
     * @throws TroubleException {@code package.unsigned} if the key refuses
     */
    public byte[] sign(byte[] content, Instant at) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            SignerInfoGeneratorBuilder signer =
                    new SignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder()
                                    .setProvider(Providers.software())
                                    .build());
            signer.setSignedAttributeGenerator(
                    new DefaultSignedAttributeTableGenerator(attributes(at)));
            java.security.cert.X509Certificate own =
                    (java.security.cert.X509Certificate) key.chain()[0];
            generator.addSignerInfoGenerator(
                    signer.build(new KeySigner(key), new JcaX509CertificateHolder(own)));
            generator.addCertificates(new JcaCertStore(List.of(key.chain())));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded("DER");
        } catch (CMSException
                | OperatorCreationException
                | GeneralSecurityException
                | IOException refused) {
            throw new TroubleException("package.unsigned", List.of(key.holder()), refused);
        }
    }

    private static AttributeTable attributes(Instant at) {
        Hashtable<ASN1ObjectIdentifier, Attribute> attributes = new Hashtable<>();
        attributes.put(
                CMSAttributes.signingTime,
                new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
        return new AttributeTable(attributes);
    }

    /**
     * The time-stamp token of that authority over the content, in DER.
     *
     * @throws TroubleException {@code package.unstamped} if it cannot be reached or refuses
     */
    public static byte[] stamp(byte[] content, TimeStampAuthority authority) {
        FutureTask<byte[]> asking =
                new FutureTask<>(
                        () -> {
                            MessageDigest digest = authority.client().getMessageDigest();
                            return authority.client().getTimeStampToken(digest.digest(content));
                        });
        asking.run();
        try {
            return asking.get();
        } catch (ExecutionException refused) {
            throw new TroubleException("package.unstamped", List.of(), refused.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TroubleException("package.unstamped", List.of(), stopped);
        }
    }

    /** Signs by the key, without chance where the kind of key allows it. */
    private static final class KeySigner implements ContentSigner {
        private final Signature signature;
        private final AlgorithmIdentifier algorithm;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        KeySigner(SigningKey key) throws GeneralSecurityException {
            boolean rsa = key.key().getAlgorithm().equals("RSA");
            String name = rsa ? "SHA256withRSA" : "SHA256withECDSA";
            boolean software = key.provider().equals(Providers.software());
            String without = rsa || !software ? name : "SHA256withECDDSA";
            this.algorithm = new DefaultSignatureAlgorithmIdentifierFinder().find(name);
            this.signature = Signature.getInstance(without, key.provider());
            signature.initSign(key.key());
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm;
        }

        @Override
        public OutputStream getOutputStream() {
            return content;
        }

        @Override
        public byte[] getSignature() {
            try {
                signature.update(content.toByteArray());
                return signature.sign();
            } catch (GeneralSecurityException refused) {
                throw new TroubleException("package.unsigned", List.of(), refused);
            }
        }
    }

    /** Both together for a package: who signs, and who stamps if an authority is set. */
    public record Seals(Optional<DetachedSigner> signer, Optional<TimeStampAuthority> stamps) {
        /** Nobody signs. */
        public static final Seals NONE = new Seals(Optional.empty(), Optional.empty());
    }
}
