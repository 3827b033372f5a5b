package tokuden.documents.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tokuden.work.TroubleException;

/**
 * A key to sign with, and the certificates that say whose it is: held in a file (PKCS#12) or on a
 * card or in a module (PKCS#11), which it never leaves.
 */
public final class SigningKey {
    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final String provider;

    private SigningKey(PrivateKey key, List<X509Certificate> chain, String provider) {
        this.key = key;
        this.chain = List.copyOf(chain);
        this.provider = provider;
    }

    /**
     * The first key of that file.
     *
     * @throws TroubleException {@code key.unreadable} if it is no such file, or the password is
     *     wrong
     */
    public static SigningKey pkcs12(Path file, char[] password) {
        try (InputStream bytes = Files.newInputStream(file)) {
            String provider = Providers.software();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(bytes, password);
            return first(store, password, Optional.empty(), provider);
        } catch (IOException | GeneralSecurityException refused) {
            throw new TroubleException("key.unreadable", List.of(file.toString()), refused);
        }
    }

    /**
     * A key of a card or module.
     *
     * @param library the PKCS#11 library of its maker
     * @param slot index of the slot, from 0
     * @param alias which key; the first one if empty
     * @throws TroubleException {@code key.unreadable} if library, slot, PIN or key do not fit
     */
    public static SigningKey pkcs11(Path library, int slot, char[] pin, Optional<String> alias) {
        String settings =
                "--name=tokuden-"
                        + slot
                        + "\nlibrary="
                        + library
                        + "\nslotListIndex="
                        + slot
                        + "\n";
        try {
            Provider maker = Security.getProvider("SunPKCS11");
            if (maker == null) {
                throw new GeneralSecurityException("this Java has no PKCS#11");
            }
            Provider provider = maker.configure(settings);
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            return first(store, null, alias, Providers.known(provider));
        } catch (IOException
                | GeneralSecurityException
                | ProviderException
                | InvalidParameterException refused) {
            throw new TroubleException("key.unreadable", List.of(library.toString()), refused);
        }
    }

    private static SigningKey first(
            KeyStore store, char[] password, Optional<String> wanted, String provider)
            throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && wanted.map(alias::equals).orElse(true)) {
                PrivateKey key = (PrivateKey) store.getKey(alias, password);
                List<X509Certificate> chain =
                        java.util.Arrays.stream(store.getCertificateChain(alias))
                                .map(X509Certificate.class::cast)
                                .toList();
                return new SigningKey(key, chain, provider);
            }
        }
        throw new GeneralSecurityException("holds no such key");
    }

    /** Whose key it is, by the subject of its certificate. */
    public String holder() {
        return chain.get(0).getSubjectX500Principal().getName();
    }

    PrivateKey key() {
        return key;
    }

    Certificate[] chain() {
        return chain.toArray(Certificate[]::new);
    }

    String provider() {
        return provider;
    }
}
