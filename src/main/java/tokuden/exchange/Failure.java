package tokuden.exchange;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something that was read and could not be taken in: which, why (a stable key into the texts of
 * this package) and the file from which it can be tried again. The source is left as it was.
 */
public record Failure(String source, Path retry, String cause, List<String> args) {
    public Failure {
        args = List.copyOf(args);
    }

    /** The cause in one sentence. */
    public String in(Locale language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "tokuden.exchange.causes",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(cause), language).format(args.toArray());
    }
}
