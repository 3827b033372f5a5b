package tokuden.exchange.bag;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing that is wrong with a package, or only unusual: a stable key into the texts of this
 * package, and its places, of which the first names the file.
 */
public record BagFault(String key, List<String> args) {
    public BagFault {
        args = List.copyOf(args);
    }

    public BagFault(String key, String... args) {
        this(key, List.of(args));
    }

    /** The file it is about; "" if it is about the package as a whole. */
    public String file() {
        return args.isEmpty() ? "" : args.get(0);
    }

    /** The fault in one sentence. */
    public String in(Locale language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "tokuden.exchange.bag.faults",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), language).format(args.toArray());
    }
}
