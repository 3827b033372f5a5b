package tokuden.documents.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.time.Instant;
import java.util.Optional;

/**
 * Puts a key into a module and signs with it: a program of its own, because a module takes its
 * settings from the environment of the process.
 */
final class ModuleSigner {
    private ModuleSigner() {}

    /** Library, PIN, file with the key, paper, signed paper. */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        Path library = Path.of(args[0]);
        char[] pin = args[1].toCharArray();
        putIn(library, pin, Path.of(args[2]));
        SigningKey key = SigningKey.pkcs11(library, 0, pin, Optional.of("office"));
        if (key.key().getEncoded() != null) {
            throw new IllegalStateException("the key left the module");
        }
        byte[] paper = Files.readAllBytes(Path.of(args[3]));
        byte[] signed =
                new PdfSigner(key, Optional.empty())
                        .sign(paper, Instant.parse("2026-11-24T03:00:00Z"));
        Files.write(Path.of(args[4]), signed);
    }

    private static void putIn(Path library, char[] pin, Path file)
            throws IOException, GeneralSecurityException {
        KeyStore held = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(file)) {
            held.load(bytes, Keys.PASSWORD);
        }
        Provider module =
                Security.getProvider("SunPKCS11")
                        .configure(
                                "--name=filling\nlibrary="
                                        + library
                                        + "\nslotListIndex=0\n"
                                        + "attributes(*,CKO_PRIVATE_KEY,*) = {\n"
                                        + "CKA_SENSITIVE = true\nCKA_EXTRACTABLE = false\n"
                                        + "CKA_SIGN = true\n}\n");
        KeyStore token = KeyStore.getInstance("PKCS11", module);
        token.load(null, pin);
        token.setKeyEntry(
                "office",
                held.getKey("office", Keys.PASSWORD),
                null,
                held.getCertificateChain("office"));
    }
}
