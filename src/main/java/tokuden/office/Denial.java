package tokuden.office;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Why an officer may not do what he is about to do, or not yet: a stable key into the texts of the
 * program's troubles, and its places. A denial is a rule at work, not trouble of the world.
 */
public record Denial(String key, List<String> args) {
    public Denial {
        args = List.copyOf(args);
    }

    public Denial(String key, String... args) {
        this(key, List.of(args));
    }

    /** The reason as a sentence in that language. */
    public String in(Locale language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "tokuden.troubles",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] places = args.stream().map(arg -> named(arg, texts)).toArray();
        return new MessageFormat(texts.getString(key), language).format(places);
    }

    /** Roles, deeds and states are given by key; names and numbers stand for themselves. */
    private static String named(String arg, ResourceBundle texts) {
        return Arrays.stream(arg.split(", ", -1))
                .map(word -> texts.containsKey(word) ? texts.getString(word) : word)
                .collect(Collectors.joining(", "));
    }
}
