package tokuden.examination;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of a mail as a person names them: 件名, 本文. A reason keeps them as the reader of mails
 * writes them, {@code header:Subject, body:1}.
 */
final class PlaceWords {
    private static final String PLACE = "(?:header:[!-9;-~]+|body:\\d+(?:\\.\\d+)*)";
    private static final Pattern PLACES = Pattern.compile(PLACE + "(?:, " + PLACE + ")*");
    private static final String HEADER = "header:";
    private static final String WHOLE_BODY = "body:1";

    private PlaceWords() {}

    /** True if that is nothing but parts of a mail. */
    static boolean are(String arg) {
        return PLACES.matcher(arg).matches();
    }

    /** Those parts in words. */
    static String in(Locale language, String parts) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "tokuden.examination.place",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return Stream.of(parts.split(", "))
                .map(part -> named(texts, language, part))
                .distinct()
                .collect(Collectors.joining(texts.getString("place.between")));
    }

    private static String named(ResourceBundle texts, Locale language, String part) {
        if (part.equals(WHOLE_BODY)) {
            return texts.getString("place.body");
        }
        String name = part.substring(part.indexOf(':') + 1);
        if (name.equalsIgnoreCase("Subject") && part.startsWith(HEADER)) {
            return texts.getString("place.subject");
        }
        String key = part.startsWith(HEADER) ? "place.header" : "place.body-part";
        return new MessageFormat(texts.getString(key), language).format(new Object[] {name});
    }
}
