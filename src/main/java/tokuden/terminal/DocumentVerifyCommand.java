package tokuden.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.documents.signing.SignatureCheck;

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
        SignatureCheck check = SignatureCheck.of(DocumentSignCommand.read(file));
        check.signatures().forEach(this::tell);
        if (json) {
            console().json(Map.of("state", check.state().toString()));
        } else {
            console().say("signature.state." + check.state(), file);
        }
        return check.state() == SignatureCheck.State.INTACT ? WELL : NOT_WELL;
    }

    private void tell(SignatureCheck.Signature signature) {
        String stamped = signature.stampedAt().map(Object::toString).orElse("");
        if (!json) {
            console()
                    .say(
                            signature.archive() ? "signature.archive" : "signature.line",
                            signature.signer(),
                            signature.claimedAt().toString(),
                            stamped,
                            console()
                                    .text(
                                            signature.intact()
                                                    ? "signature.intact"
                                                    : "signature.broken"));
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("signer", signature.signer());
        object.put("claimedAt", signature.claimedAt().toString());
        object.put("stampedAt", stamped);
        object.put("intact", signature.intact());
        object.put("wholeFile", signature.wholeFile());
        object.put("validThen", signature.validThen());
        object.put("archive", signature.archive());
        console().json(object);
    }
}
