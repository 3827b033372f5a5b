package tokuden.casework;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import tokuden.office.Denial;

/**
 * One thing that lacks for a step: a stable key into the texts of this package, and its places. A
 * {@link Denial} of the office can be one too, under its own key.
 */
public record Lack(String key, List<String> args) {
    public Lack {
        args = List.copyOf(args);
    }

    public Lack(String key, String... args) {
        this(key, List.of(args));
    }

    /** A refusal for what the office has against it. */
    public static Refusal refusal(List<Denial> denials) {
        return new Refusal(denials.stream().map(d -> new Lack(d.key(), d.args())).toList());
    }

    public String in(Locale language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "tokuden.casework.lacks",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return texts.containsKey(key)
                ? new MessageFormat(texts.getString(key), language).format(args.toArray())
                : new Denial(key, args).in(language);
    }
}
