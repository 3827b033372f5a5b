package tokuden.examination;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why a result is what it is: a stable key into the texts of this package and what fills its
 * places, so that it can be told in Japanese and in English. The key begins with the name of its
 * text file: {@code labelling.mark-exact} stands in {@code labelling.properties}.
 */
public record Reason(String key, List<String> args) {
    public Reason {
        args = List.copyOf(args);
    }

    public Reason(String key, String... args) {
        this(key, List.of(args));
    }

    public String in(Locale language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "tokuden.examination." + key.substring(0, key.indexOf('.')),
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), language).format(args.toArray());
    }
}
