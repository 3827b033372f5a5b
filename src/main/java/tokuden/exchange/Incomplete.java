package tokuden.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import tokuden.work.Attempt;

/**
 * A mail that was taken in, but of which only the bytes are known because reading or examining it
 * was given up. It is no failure of the intake: its original is sealed and can be looked at again.
 */
public record Incomplete(String source, Step step, Attempt.GivenUp why) {
    /** What was given up. */
    public enum Step {
        READING,
        EXAMINATION
    }

    /** What happened and what to do, in one sentence. */
    public String in(Locale language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "tokuden.exchange.causes",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        String cause =
                new MessageFormat(texts.getString("gave-up." + why.cause()), language)
                        .format(new Object[] {why.where()});
        return new MessageFormat(texts.getString("incomplete." + step), language)
                .format(new Object[] {source, cause});
    }
}
