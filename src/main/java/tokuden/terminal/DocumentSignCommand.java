package tokuden.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.documents.issuing.PaperSigning;
import tokuden.documents.signing.PdfSigner;
import tokuden.documents.signing.SignatureWords;
import tokuden.documents.signing.SigningKey;
import tokuden.office.Officer;
import tokuden.office.Role;

/** Signs a PDF (PAdES B; T, LT and LTA as wanted); one of a case is entered in the journal. */
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

    @Option(names = "--alias", paramLabel = "NAME", descriptionKey = "keyAlias")
    String alias;

    @Option(names = "--case", paramLabel = "NUMBER", descriptionKey = "signCase")
    String number;

    @Mixin StoreOption store = new StoreOption();

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
        if (number == null) {
            tell(PaperSigning.sign(file, out, signer(), context.tools().clock().instant()));
            return WELL;
        }
        try (GuardedPlace place = store.open(context)) {
            Officer by = store.acting(place, Role.INVESTIGATION);
            String in = Named.byNumber(place, number).number().text();
            tell(
                    new PaperSigning(place.journal(), context.tools().clock())
                            .sign(file, out, signer(), in, by));
        }
        return WELL;
    }

    private PdfSigner signer() {
        return lasting.signer(key(where, secret, slot, Optional.ofNullable(alias)));
    }

    /** The key that lies there, opened with the secret of that file. */
    static SigningKey key(Where where, Path secret, int slot, Optional<String> alias) {
        char[] words =
                new String(PaperSigning.read(secret), java.nio.charset.StandardCharsets.UTF_8)
                        .strip()
                        .toCharArray();
        SigningKey key =
                where.pkcs12 != null
                        ? SigningKey.pkcs12(where.pkcs12, words)
                        : SigningKey.pkcs11(where.pkcs11, slot, words, alias);
        java.util.Arrays.fill(words, ' ');
        return key;
    }

    private void tell(PaperSigning.Signed signed) {
        if (!json) {
            console()
                    .line(
                            new SignatureWords(console().language())
                                    .signed(signed.file().toString(), signed.holder()));
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", signed.file().toString());
        object.put("signer", signed.holder());
        object.put("sha256", signed.after().hex());
        console().json(object);
    }
}
