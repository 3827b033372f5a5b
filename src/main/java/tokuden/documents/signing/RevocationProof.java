package tokuden.documents.signing;

import com.itextpdf.signatures.CrlClientOnline;
import com.itextpdf.signatures.ICrlClient;
import com.itextpdf.signatures.IIssuingCertificateRetriever;
import com.itextpdf.signatures.IOcspClient;
import com.itextpdf.signatures.OcspClientBouncyCastle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CRL;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import tokuden.work.TroubleException;

/**
 * What shows later that no certificate was revoked when the paper was signed: lists (CRL) and
 * answers (OCSP) of the authorities. They are given as files; only if a person asks for it are they
 * fetched from where the certificates name them.
 */
public final class RevocationProof {
    private final List<X509CRL> lists;
    private final List<BasicOCSPResp> answers;
    private final List<Certificate> authorities;
    private final boolean asking;

    private RevocationProof(
            List<X509CRL> lists,
            List<BasicOCSPResp> answers,
            List<Certificate> authorities,
            boolean asking) {
        this.lists = List.copyOf(lists);
        this.answers = List.copyOf(answers);
        this.authorities = List.copyOf(authorities);
        this.asking = asking;
    }

    /**
     * Lists and answers from files, in any order.
     *
     * @param authorities files with certificates of authorities that the signed chain lacks
     * @param asking also ask the authorities that the certificates name: uses the network
     * @throws TroubleException {@code revocation.unreadable} with the file that is none of these
     */
    public static RevocationProof of(List<Path> files, List<Path> authorities, boolean asking) {
        List<X509CRL> lists = new ArrayList<>();
        List<BasicOCSPResp> answers = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = read(file);
            try {
                lists.add((X509CRL) certificates().generateCRL(new ByteArrayInputStream(bytes)));
            } catch (GeneralSecurityException noList) {
                answers.add(answer(file, bytes));
            }
        }
        List<Certificate> known = new ArrayList<>();
        for (Path file : authorities) {
            try {
                known.addAll(
                        certificates().generateCertificates(new ByteArrayInputStream(read(file))));
            } catch (GeneralSecurityException none) {
                throw unreadable(file, none);
            }
        }
        return new RevocationProof(lists, answers, known, asking);
    }

    private static BasicOCSPResp answer(Path file, byte[] bytes) {
        try {
            if (new OCSPResp(bytes).getResponseObject() instanceof BasicOCSPResp basic) {
                return basic;
            }
            throw unreadable(file, new IOException("no basic answer"));
        } catch (IOException | OCSPException | RuntimeException none) {
            throw unreadable(file, none);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private static TroubleException unreadable(Path file, Exception cause) {
        return new TroubleException("revocation.unreadable", List.of(file.toString()), cause);
    }

    private static CertificateFactory certificates() throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509");
    }

    /** The lists; none is fetched unless a person asked for it. */
    ICrlClient listClient() {
        return (certificate, url) -> {
            List<byte[]> found = new ArrayList<>();
            for (X509CRL list : lists) {
                if (list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal())) {
                    found.add(encoded(list));
                }
            }
            if (found.isEmpty() && asking) {
                return new CrlClientOnline().getEncoded(certificate, url);
            }
            return found;
        };
    }

    private static byte[] encoded(X509CRL list) {
        try {
            return list.getEncoded();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The answers; nobody is asked unless a person asked for it. */
    IOcspClient answerClient() {
        return (certificate, issuer, url) -> {
            for (BasicOCSPResp answer : answers) {
                if (isAbout(answer, certificate)) {
                    return encoded(answer);
                }
            }
            return asking
                    ? new OcspClientBouncyCastle().getEncoded(certificate, issuer, url)
                    : null;
        };
    }

    private static boolean isAbout(BasicOCSPResp answer, X509Certificate certificate) {
        return Stream.of(answer.getResponses())
                .anyMatch(
                        r -> r.getCertID().getSerialNumber().equals(certificate.getSerialNumber()));
    }

    private static byte[] encoded(BasicOCSPResp answer) {
        try {
            return answer.getEncoded();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    List<Certificate> authorities() {
        return authorities;
    }

    /** Certificates are taken from what was given; none is ever fetched. */
    IIssuingCertificateRetriever retriever() {
        return new Given(authorities);
    }

    private record Given(List<Certificate> authorities) implements IIssuingCertificateRetriever {
        @Override
        public Certificate[] retrieveMissingCertificates(Certificate[] chain) {
            List<Certificate> whole = new ArrayList<>(List.of(chain));
            X509Certificate last = (X509Certificate) chain[chain.length - 1];
            for (Certificate each : authorities) {
                X509Certificate one = (X509Certificate) each;
                boolean issued =
                        last.getIssuerX500Principal().equals(one.getSubjectX500Principal());
                if (issued && !whole.contains(one)) {
                    whole.add(one);
                    last = one;
                }
            }
            return whole.toArray(Certificate[]::new);
        }

        @Override
        public Certificate[] getCrlIssuerCertificates(CRL list) {
            return authorities.stream()
                    .filter(
                            c ->
                                    ((X509Certificate) c)
                                            .getSubjectX500Principal()
                                            .equals(((X509CRL) list).getIssuerX500Principal()))
                    .toArray(Certificate[]::new);
        }

        @Override
        public Certificate[][] getCrlIssuerCertificatesByName(CRL list) {
            return new Certificate[][] {getCrlIssuerCertificates(list)};
        }

        @Override
        public void setTrustedCertificates(Collection<Certificate> certificates) {
            // Whom to trust is no question here: what is given is put beside the signature.
        }
    }
}
