package tokuden.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.documents.signing.SigningKey;
import tokuden.evidence.Sha256;
import tokuden.work.TroubleException;

/** Signs a PDF (PAdES B; T, LT and LTA as wanted), without a store. */
final class DocumentSignCommand extends Command {
    @Parameters(paramLabel = "FILE", descriptionKey = "pdfFile")
    Path file;

    @ArgGroup(multiplicity = "1")
    Where where;

    @Option(
            names = "--secret-file",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "secret")
    Path secret;

    @Option(names = "--slot", paramLabel = "N", descriptionKey = "slot")
    int slot;

    @Option(names = "--alias", paramLabel = "NAME", descriptionKey = "alias")
    String alias;

    @Mixin LastingOption lasting = new LastingOption();

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "signedFile")
    Path out;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    /** Where the key is. */
    static final class Where {
        @Option(names = "--key", paramLabel = "FILE", required = true, descriptionKey = "keyFile")
        Path pkcs12;

        @Option(names = "--pkcs11", paramLabel = "LIB", required = true, descriptionKey = "pkcs11")
        Path pkcs11;
    }

    DocumentSignCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        SigningKey key = key(where, secret, slot, Optional.ofNullable(alias));
        byte[] signed = lasting.signer(key).sign(read(file), context.tools().clock().instant());
        OutFiles.write(out, signed);
        tell(key, signed);
        return WELL;
    }

    /** The key that lies there, opened with the secret of that file. */
    static SigningKey key(Where where, Path secret, int slot, Optional<String> alias) {
        char[] words =
                new String(read(secret), java.nio.charset.StandardCharsets.UTF_8)
                        .strip()
                        .toCharArray();
        SigningKey key =
                where.pkcs12 != null
                        ? SigningKey.pkcs12(where.pkcs12, words)
                        : SigningKey.pkcs11(where.pkcs11, slot, words, alias);
        java.util.Arrays.fill(words, ' ');
        return key;
    }

    private void tell(SigningKey key, byte[] signed) {
        if (!json) {
            console().say("signed", out, key.holder());
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", out.toString());
        object.put("signer", key.holder());
        object.put("sha256", Sha256.of(signed).hex());
        console().json(object);
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new TroubleException("file.unreadable", List.of(file.toString()), unreadable);
        }
    }
}
