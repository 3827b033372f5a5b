package tokuden.evidence;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing to know about how a store stands (保管庫の状態): whether it is well, a stable key into the
 * texts of this package, and what the text needs. A {@link Difference} of the last check is a line
 * too.
 */
public record HealthLine(State state, String key, List<String> args) {
    private static final String DIFFERENCE = "difference.";

    /** How it stands. */
    public enum State {
        WELL,
        /** somebody should see to it */
        ATTENTION,
        /** something is not as it was kept */
        DAMAGED
    }

    public HealthLine {
        args = List.copyOf(args);
    }

    public HealthLine(State state, String key, String... args) {
        this(state, key, List.of(args));
    }

    /** A difference that the last check found. */
    public static HealthLine of(Difference difference) {
        return new HealthLine(State.DAMAGED, DIFFERENCE + difference.key(), difference.args());
    }

    /** What there is to know, and what to do, in one sentence or two. */
    public String in(Locale language) {
        if (key.startsWith(DIFFERENCE)) {
            return new Difference(key.substring(DIFFERENCE.length()), args).in(language);
        }
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "tokuden.evidence.health",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), language).format(args.toArray());
    }
}
