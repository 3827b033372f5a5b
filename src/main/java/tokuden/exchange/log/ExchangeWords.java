package tokuden.exchange.log;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Says the stable names that stand in lines of the exchange log as a person says them. */
public final class ExchangeWords {
    private final ResourceBundle words;

    public ExchangeWords(Locale language) {
        words =
                ResourceBundle.getBundle(
                        "tokuden.exchange.log.words",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text with each stable name in it said in words. */
    public String of(String text) {
        return Arrays.stream(text.split(" "))
                .map(word -> words.containsKey(word) ? words.getString(word) : word)
                .collect(Collectors.joining(" "));
    }
}
