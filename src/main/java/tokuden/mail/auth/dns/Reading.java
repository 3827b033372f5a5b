package tokuden.mail.auth.dns;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What was read of a file of DNS answers: the whole of it, or what is wrong with it. Half a
 * snapshot is no evidence, so one thing that cannot be read leaves no value.
 */
public record Reading<T>(Optional<T> value, List<Unreadable> unreadable) {
    public Reading {
        unreadable = List.copyOf(unreadable);
        if (value.isPresent() == !unreadable.isEmpty()) {
            throw new IllegalArgumentException("either read or not");
        }
    }

    static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of());
    }

    static <T> Reading<T> not(List<Unreadable> why) {
        return new Reading<>(Optional.empty(), why);
    }

    static <T> Reading<T> not(String key, String... args) {
        return not(List.of(new Unreadable(key, List.of(args))));
    }

    /** One thing that cannot be read: a key of {@code dns.properties} and what fills its places. */
    public record Unreadable(String key, List<String> args) {
        public Unreadable {
            args = List.copyOf(args);
        }

        /** The sentence in that language. */
        public String in(Locale language) {
            ResourceBundle texts =
                    ResourceBundle.getBundle(
                            "tokuden.mail.auth.dns",
                            language,
                            ResourceBundle.Control.getNoFallbackControl(
                                    ResourceBundle.Control.FORMAT_PROPERTIES));
            return new MessageFormat(texts.getString(key), language).format(args.toArray());
        }
    }
}
