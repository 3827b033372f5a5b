package tokuden.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import tokuden.office.Denial;
import tokuden.work.TroubleException;

/** What a command says: results on the one stream, trouble on the other, in one language. */
final class Console {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private final PrintStream err;
    private final Locale language;

    Console(PrintStream out, PrintStream err, Locale language) {
        this.out = out;
        this.err = err;
        this.language = language;
    }

    Locale language() {
        return language;
    }

    PrintStream out() {
        return out;
    }

    /** One object on a line of its own. */
    void json(Map<String, ?> object) {
        out.print(asJson(object) + "\n");
    }

    static String asJson(Map<String, ?> object) {
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A text of this package with its places filled. */
    void say(String key, Object... args) {
        out.print(text(key, args) + "\n");
    }

    void line(String text) {
        out.print(text + "\n");
    }

    void complain(String key, Object... args) {
        complainIn(text(key, args));
    }

    void complainIn(String sentence) {
        err.print(sentence.replaceAll("\\s*\\R\\s*", " ") + "\n");
    }

    void complain(TroubleException trouble) {
        ResourceBundle texts = bundle("tokuden.troubles");
        String sentence =
                texts.containsKey(trouble.key())
                        ? new Denial(trouble.key(), trouble.args()).in(language)
                        : text("trouble.unnamed", trouble.key(), String.join(", ", trouble.args()));
        complainIn(sentence + " [" + trouble.key() + "]");
    }

    String text(String key, Object... args) {
        return format(bundle("tokuden.terminal.messages").getString(key), args);
    }

    void table(List<List<String>> rows) {
        new Table(rows).print(out);
    }

    private String format(String pattern, Object... args) {
        return new MessageFormat(pattern, language).format(args);
    }

    ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(
                name,
                language,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
