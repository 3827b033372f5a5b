package tokuden.casework;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** One thing that lacks for a step: a stable key into the texts of this package, and its places. */
public record Lack(String key, List<String> args) {
    public Lack {
        args = List.copyOf(args);
    }

    public Lack(String key, String... args) {
        this(key, List.of(args));
    }

    public String in(Locale language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "tokuden.casework.lacks",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), language).format(args.toArray());
    }
}
