package tokuden.documents.signing;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said of the signatures of a file, the same in the window and on the command line. */
public final class SignatureWords {
    private final Locale language;
    private final ResourceBundle texts;

    public SignatureWords(Locale language) {
        this.language = language;
        texts =
                ResourceBundle.getBundle(
                        "tokuden.documents.signing.words",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** That the file was signed, and by whom. */
    public String signed(String file, String holder) {
        return text("signed", file, holder);
    }

    /** A line for each signature, and one for the file as a whole. */
    public List<String> of(SignatureCheck check, String file) {
        List<String> lines = new ArrayList<>();
        check.signatures().forEach(signature -> lines.add(line(signature)));
        lines.add(text("signature.state." + check.state(), file));
        return lines;
    }

    private String line(SignatureCheck.Signature signature) {
        return text(
                signature.archive() ? "signature.archive" : "signature.line",
                signature.signer(),
                signature.claimedAt().toString(),
                signature
                        .stampedAt()
                        .map(Object::toString)
                        .orElseGet(() -> text("signature.no-stamp")),
                text(signature.intact() ? "signature.intact" : "signature.broken"));
    }

    private String text(String key, Object... args) {
        return new MessageFormat(texts.getString(key), language).format(args);
    }
}
