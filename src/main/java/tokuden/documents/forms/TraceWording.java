package tokuden.documents.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tokuden.documents.Run;

/**
 * The fixed sentences of the record of a verification, in Japanese and English: a technical annex,
 * which no office words anew. A sentence has places {@code {name}}; what is put there is taken as
 * it is and never read for places again.
 */
final class TraceWording {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final Properties sentences;

    private TraceWording(Properties sentences) {
        this.sentences = sentences;
    }

    /** The sentences of that form as shipped. */
    static TraceWording of(String form) {
        String name = "/tokuden/documents/" + form + ".properties";
        try (InputStream file = TraceWording.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new TraceWording(sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sentence without places. */
    String text(String key) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("no wording for " + key);
        }
        return sentence;
    }

    /** A sentence with its places filled, as plain text. */
    String text(String key, Map<String, String> values) {
        return runs(key, plain(values)).stream().map(Run::text).collect(Collectors.joining());
    }

    /** A sentence with its places filled by plain text. */
    List<Run> sentence(String key, Map<String, String> values) {
        return List.of(Run.plain(text(key, values)));
    }

    /** A sentence with its places filled by runs; a place left unfilled is a fault of the form. */
    List<Run> runs(String key, Map<String, List<Run>> values) {
        String sentence = text(key);
        List<Run> runs = new ArrayList<>();
        Matcher place = PLACE.matcher(sentence);
        int read = 0;
        while (place.find()) {
            add(runs, sentence.substring(read, place.start()));
            List<Run> value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException(key + " lacks {" + place.group(1) + "}");
            }
            runs.addAll(value);
            read = place.end();
        }
        add(runs, sentence.substring(read));
        return runs;
    }

    private static Map<String, List<Run>> plain(Map<String, String> values) {
        return values.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, e -> List.of(Run.plain(e.getValue()))));
    }

    private static void add(List<Run> runs, String words) {
        if (!words.isEmpty()) {
            runs.add(Run.plain(words));
        }
    }
}
