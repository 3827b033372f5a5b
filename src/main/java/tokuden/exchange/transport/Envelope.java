package tokuden.exchange.transport;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataParser;
import org.bouncycastle.cms.CMSAuthEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OutputAEADEncryptor;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/**
 * The plain package in an envelope for the holder of a certificate (CMS AuthEnvelopedData, RFC
 * 5083, AES-256-GCM): no passphrase has to travel, and a change is noticed.
 */
public final class Envelope {
    private Envelope() {}

    /**
     * The certificate in that file.
     *
     * @throws TroubleException {@code certificate.unreadable}, {@code certificate.not-rsa}
     */
    public static X509Certificate certificate(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            X509Certificate holder = (X509Certificate) factory.generateCertificate(in);
            if (!(holder.getPublicKey() instanceof RSAPublicKey)) {
                throw new TroubleException("certificate.not-rsa", file.toString());
            }
            return holder;
        } catch (IOException | GeneralSecurityException refused) {
            throw new TroubleException("certificate.unreadable", List.of(file.toString()), refused);
        }
    }

    /**
     * The private key in that file (PKCS#12).
     *
     * @throws TroubleException {@code key.unreadable} if it is no such file, or the password is
     *     wrong
     */
    public static PrivateKey key(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return (PrivateKey) store.getKey(alias, password);
                }
            }
            throw new GeneralSecurityException("holds no key");
        } catch (IOException | GeneralSecurityException refused) {
            throw new TroubleException("key.unreadable", List.of(file.toString()), refused);
        }
    }

    /**
     * Packs a file or folder for the holder of that certificate.
     *
     * @throws TroubleException {@code out.unwritable}
     */
    public static void write(Path source, Path to, X509Certificate holder, Progress progress) {
        BouncyCastleProvider provider = new BouncyCastleProvider();
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(to))) {
            CMSAuthEnvelopedDataStreamGenerator generator =
                    new CMSAuthEnvelopedDataStreamGenerator();
            generator.addRecipientInfoGenerator(
                    new JceKeyTransRecipientInfoGenerator(holder).setProvider(provider));
            OutputAEADEncryptor cipher =
                    (OutputAEADEncryptor)
                            new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                                    .setProvider(provider)
                                    .build();
            try (OutputStream open = generator.open(file, cipher)) {
                InnerZip.write(source, open, progress);
            }
        } catch (IOException | GeneralSecurityException | CMSException refused) {
            throw new TroubleException("out.unwritable", List.of(to.toString()), refused);
        }
    }

    /**
     * Unpacks into that folder and says how many files; nothing is written before the whole is
     * known to be unchanged.
     *
     * @throws TroubleException {@code seal.unopened} for another's envelope or a changed one
     */
    public static int open(Path sealed, PrivateKey key, Path folder) {
        try {
            reading(sealed, key, in -> (int) in.transferTo(OutputStream.nullOutputStream()));
            return reading(sealed, key, in -> InnerZip.read(in, folder));
        } catch (IOException | CMSException refused) {
            throw new TroubleException("seal.unopened", List.of(sealed.toString()), refused);
        }
    }

    private interface Use {
        int of(InputStream in) throws IOException;
    }

    private static int reading(Path sealed, PrivateKey key, Use use)
            throws IOException, CMSException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(sealed))) {
            CMSAuthEnvelopedDataParser parser = new CMSAuthEnvelopedDataParser(file);
            RecipientInformation recipient =
                    parser.getRecipientInfos().getRecipients().iterator().next();
            JceKeyTransAuthEnvelopedRecipient holder = new JceKeyTransAuthEnvelopedRecipient(key);
            holder.setProvider(new BouncyCastleProvider());
            try (InputStream in = recipient.getContentStream(holder).getContentStream()) {
                return use.of(in);
            }
        }
    }
}
