package tokuden.office.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;

/**
 * What the acts of the journal are called (台帳の手続の名): the record keeps the key, people read words.
 */
public final class ActNames {
    private final ResourceBundle names;

    /** The names in that language. */
    public ActNames(Locale language) {
        names =
                ResourceBundle.getBundle(
                        "tokuden.office.acts",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The name of that act; the key itself where it has none. */
    public String of(String action) {
        return names.containsKey(action) ? names.getString(action) : action;
    }

    /** The key of the act whose name begins so; what was typed, where no name does. */
    public String key(String typed) {
        Optional<String> named =
                new TreeSet<>(names.keySet())
                        .stream().filter(k -> names.getString(k).startsWith(typed)).findFirst();
        return named.orElse(typed);
    }
}
