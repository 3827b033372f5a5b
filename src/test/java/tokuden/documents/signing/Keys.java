package tokuden.documents.signing;

import com.itextpdf.signatures.ITSAClient;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Keys of an invented authority, made for the tests of one run. */
public final class Keys {
    public static final char[] PASSWORD = "example-words".toCharArray();
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2030-01-01T00:00:00Z");

    private final KeyPair root = pair();
    private final KeyPair holder = pair();
    private final KeyPair stamper = pair();
    private final X509Certificate rootCertificate = certificate("CN=Root", root, root, 1);
    private final X509Certificate certificate = certificate("CN=Office", holder, root, 2);
    private final X509Certificate stampCertificate = certificate("CN=Stamps", stamper, root, 3);

    /** The file with key and certificates, protected by {@link #PASSWORD}. */
    public Path pkcs12(Path folder) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        Certificate[] chain = {certificate, rootCertificate};
        store.setKeyEntry("office", holder.getPrivate(), PASSWORD, chain);
        Path file = folder.resolve("office.p12");
        try (OutputStream to = Files.newOutputStream(file)) {
            store.store(to, PASSWORD);
        }
        return file;
    }

    public X509Certificate root() {
        return rootCertificate;
    }

    /** An authority beside the test: no network. */
    public TimeStampAuthority stamps(Instant at) {
        return new TimeStampAuthority(new Local(at));
    }

    /** The list of what this authority has revoked: nothing. */
    public Path revoked(Path folder) throws IOException {
        try {
            JcaX509v2CRLBuilder list = new JcaX509v2CRLBuilder(rootCertificate, Date.from(FROM));
            list.setNextUpdate(Date.from(TO));
            byte[] encoded =
                    list.build(
                                    new JcaContentSignerBuilder("SHA256withRSA")
                                            .build(root.getPrivate()))
                            .getEncoded();
            return Files.write(folder.resolve("root.crl"), encoded);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certificate(String name, KeyPair of, KeyPair by, int serial) {
        X500Name issuer = new X500Name("CN=Root");
        try {
            var builder =
                    new JcaX509v3CertificateBuilder(
                            issuer,
                            BigInteger.valueOf(serial),
                            Date.from(FROM),
                            Date.from(TO),
                            new X500Name(name),
                            of.getPublic());
            usage(builder, serial);
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(
                                    new JcaContentSignerBuilder("SHA256withRSA")
                                            .build(by.getPrivate())));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void usage(JcaX509v3CertificateBuilder builder, int serial)
            throws CertIOException {
        boolean authority = serial == 1;
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(
                        authority
                                ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                : KeyUsage.digitalSignature));
        if (serial == 3) {
            builder.addExtension(
                    Extension.extendedKeyUsage,
                    true,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
    }

    private final class Local implements ITSAClient {
        private final Instant at;

        Local(Instant at) {
            this.at = at;
        }

        @Override
        public int getTokenSizeEstimate() {
            return 8192;
        }

        @Override
        public MessageDigest getMessageDigest() throws GeneralSecurityException {
            return MessageDigest.getInstance("SHA-256");
        }

        @Override
        public byte[] getTimeStampToken(byte[] imprint)
                throws TSPException,
                        IOException,
                        OperatorCreationException,
                        GeneralSecurityException {
            TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
            asking.setCertReq(true);
            TimeStampRequest request = asking.generate(TSPAlgorithms.SHA256, imprint);
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            TimeStampTokenGenerator tokens =
                    new TimeStampTokenGenerator(
                            new JcaSimpleSignerInfoGeneratorBuilder()
                                    .build("SHA256withRSA", stamper.getPrivate(), stampCertificate),
                            digests.get(
                                    new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                                            TSPAlgorithms.SHA256)),
                            new ASN1ObjectIdentifier("1.2.3.4.1"));
            tokens.addCertificates(new JcaCertStore(List.of(stampCertificate, rootCertificate)));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(request, BigInteger.ONE, Date.from(at))
                    .getTimeStampToken()
                    .getEncoded();
        }
    }
}
