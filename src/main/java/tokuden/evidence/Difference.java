package tokuden.evidence;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing in the store that is not as it was kept: a stable key into the texts of this package,
 * and what names the place (file and byte range, exhibit, running number).
 */
public record Difference(String key, List<String> args) {
    public Difference {
        args = List.copyOf(args);
    }

    public Difference(String key, String... args) {
        this(key, List.of(args));
    }

    /** The difference in one sentence. */
    public String in(Locale language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "tokuden.evidence.differences",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), language).format(args.toArray());
    }
}
