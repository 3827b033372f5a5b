package tokuden.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.documents.issuing.PaperSigning;
import tokuden.documents.signing.SignatureCheck;
import tokuden.documents.signing.SignatureWords;

/** Says what the signatures of a PDF say; anything but an intact file is not well. */
final class DocumentVerifyCommand extends Command {
    @Parameters(paramLabel = "FILE", descriptionKey = "pdfFile")
    Path file;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    DocumentVerifyCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        SignatureCheck check = SignatureCheck.of(PaperSigning.read(file));
        if (json) {
            check.signatures().forEach(this::tell);
            console().json(Map.of("state", check.state().toString()));
        } else {
            new SignatureWords(console().language())
                    .of(check, file.toString())
                    .forEach(console()::line);
        }
        return check.state() == SignatureCheck.State.INTACT ? WELL : NOT_WELL;
    }

    private void tell(SignatureCheck.Signature signature) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("signer", signature.signer());
        object.put("claimedAt", signature.claimedAt().toString());
        object.put("stampedAt", signature.stampedAt().map(Object::toString).orElse(""));
        object.put("intact", signature.intact());
        object.put("wholeFile", signature.wholeFile());
        object.put("validThen", signature.validThen());
        object.put("archive", signature.archive());
        console().json(object);
    }
}
