package tokuden.mail.route;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A statement about a route in words: a key into the texts of its subject and what fills its
 * places. The key begins with the name of its text file: {@code route.no-reverse-name} stands in
 * {@code tokuden/mail/route/route.properties}.
 */
public record Sentence(String key, List<String> args) {
    /** What is quoted from a mail is cut to this many characters. */
    private static final int QUOTED = 200;

    public Sentence {
        args = args.stream().map(Sentence::cut).toList();
    }

    public static Sentence of(String key, String... args) {
        return new Sentence(key, List.of(args));
    }

    private static String cut(String arg) {
        return arg.length() <= QUOTED ? arg : arg.substring(0, QUOTED) + "…";
    }

    /** The sentence in that language. */
    public String in(Locale language) {
        String file = key.substring(0, key.indexOf('.'));
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "tokuden.mail.route." + file,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), language).format(args.toArray());
    }
}
