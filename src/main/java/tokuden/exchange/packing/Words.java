package tokuden.exchange.packing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words a package is written in. They are Japanese whoever makes it. */
final class Words {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(
                    "tokuden.exchange.packing.words",
                    Locale.ROOT,
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    private Words() {}

    static String of(String key, Object... places) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(places);
    }

    /** The word for a stable name; the name itself if there is none. */
    static String orName(String prefix, String name) {
        String key = prefix + name;
        return TEXTS.containsKey(key) ? TEXTS.getString(key) : name;
    }
}
