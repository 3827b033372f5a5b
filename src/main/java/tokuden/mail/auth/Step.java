package tokuden.mail.auth;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import tokuden.mail.Span;

/**
 * One step of a verification as one sentence a lawyer can read: a key into the texts of its method
 * and what fills its places, the DNS answer it used and the bytes of the mail it looked at. The key
 * begins with the name of its text file: {@code spf.mechanism-matches} stands in {@code
 * spf.properties}.
 */
public record Step(String key, List<String> args, Optional<DnsAnswer> answer, List<Span> bytes) {
    public Step {
        args = List.copyOf(args);
        bytes = List.copyOf(bytes);
    }

    public static Step of(String key, String... args) {
        return new Step(key, List.of(args), Optional.empty(), List.of());
    }

    public Step with(DnsAnswer used) {
        return new Step(key, args, Optional.of(used), bytes);
    }

    public Step at(Span... places) {
        return new Step(key, args, answer, List.of(places));
    }

    /** The sentence in that language. */
    public String in(Locale language) {
        String file = key.substring(0, key.indexOf('.'));
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "tokuden.mail.auth." + file,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), language).format(args.toArray());
    }
}
