package tokuden.examination;

import static java.util.stream.Collectors.joining;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Why a result is what it is: a stable key into the texts of this package and what fills its
 * places, so that it can be told in Japanese and in English. The key begins with the name of its
 * text file: {@code labelling.mark-exact} stands in {@code labelling.properties}.
 */
public record Reason(String key, List<String> args) {
    private static final String LISTED = "\u0001";
    private static final String NEXT_ARG = "\u0002";
    private static final String NEXT_REASON = "\u0003";

    public Reason {
        args = List.copyOf(args);
    }

    public Reason(String key, String... args) {
        this(key, List.of(args));
    }

    /**
     * Several reasons as what fills one place of another; each is told in the reader's language.
     */
    public static String listed(List<Reason> reasons) {
        return LISTED
                + reasons.stream()
                        .map(r -> r.key + r.args.stream().map(a -> NEXT_ARG + a).collect(joining()))
                        .collect(joining(NEXT_REASON));
    }

    public String in(Locale language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "tokuden.examination." + key.substring(0, key.indexOf('.')),
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] told = args.stream().map(arg -> told(arg, language)).toArray();
        return new MessageFormat(texts.getString(key), language).format(told);
    }

    private static String told(String arg, Locale language) {
        if (!arg.startsWith(LISTED)) {
            return PlaceWords.are(arg) ? PlaceWords.in(language, arg) : arg;
        }
        String between = language.getLanguage().equals("ja") ? "；" : "; ";
        return Stream.of(arg.substring(LISTED.length()).split(NEXT_REASON))
                .filter(written -> !written.isEmpty())
                .map(written -> List.of(written.split(NEXT_ARG)))
                .map(words -> new Reason(words.get(0), words.subList(1, words.size())))
                .map(reason -> reason.in(language))
                .collect(joining(between));
    }
}
