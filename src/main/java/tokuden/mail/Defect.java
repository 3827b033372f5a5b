package tokuden.mail;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something odd about a mail that a reader should know: where (byte offset into the octets) and
 * what. Being odd is not being unlawful.
 *
 * @param kind stable name in kebab case, e.g. {@code charset-mislabelled}
 * @param args what the text that explains it needs, e.g. declared and used charset
 */
public record Defect(String kind, int offset, List<String> args) {
    public Defect {
        args = List.copyOf(args);
    }

    /** The oddity explained in one sentence. */
    public String in(Locale language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "tokuden.mail.defects",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(kind), language).format(args.toArray());
    }
}
