package tokuden.documents.signing;

import java.security.Provider;
import java.security.Security;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Makes the cryptography known to the runtime, which the signature library asks for by name. */
final class Providers {
    private Providers() {}

    /** The name of the provider that works with keys held in files. */
    static String software() {
        if (Security.getProvider(BouncyCastleProvider.PROVIDER_NAME) == null) {
            Security.addProvider(new BouncyCastleProvider());
        }
        return BouncyCastleProvider.PROVIDER_NAME;
    }

    /** Makes that provider known under its own name. */
    static String known(Provider provider) {
        software();
        if (Security.getProvider(provider.getName()) == null) {
            Security.addProvider(provider);
        }
        return provider.getName();
    }
}
