package tokuden.examination.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words, names of places and shapes by which labels are read, from the data files beside this
 * class. A damaged file is a fault of the build.
 */
final class Vocabulary {
    private static final Vocabulary SHIPPED = new Vocabulary();
    private final Map<String, Words> lists = new LinkedHashMap<>();
    private final WordStarts starts;
    private final Map<String, Pattern> shapes;

    private Vocabulary() {
        for (String file : List.of("words.txt", "names.txt", "places.txt")) {
            lists.putAll(sections(file));
        }
        starts = new WordStarts(lists.values());
        shapes = shapes();
    }

    static Words words(String list) {
        Words words = SHIPPED.lists.get(list);
        if (words == null) {
            throw new IllegalStateException("no list of words called " + list);
        }
        return words;
    }

    /** Where words of any list may stand. */
    static WordStarts starts() {
        return SHIPPED.starts;
    }

    static Pattern shape(String name) {
        Pattern shape = SHIPPED.shapes.get(name);
        if (shape == null) {
            throw new IllegalStateException("no shape called " + name);
        }
        return shape;
    }

    /** The lines of a data file without notes and empty ones. */
    static List<String> lines(String file) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(file);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Words> sections(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String name = "";
        for (String line : lines(file)) {
            if (line.matches("\\[[a-z ]+\\]")) {
                name = line.substring(1, line.length() - 1);
            } else {
                sections.computeIfAbsent(name, n -> new ArrayList<>()).addAll(alternatives(line));
            }
        }
        return sections.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new Words(e.getValue())));
    }

    /** A line "a|b~c|d" is four words. */
    private static List<String> alternatives(String line) {
        String[] sides = line.split("~", 2);
        if (sides.length < 2) {
            return List.of(line);
        }
        return Stream.of(sides[0].split("\\|"))
                .flatMap(head -> Stream.of(sides[1].split("\\|")).map(tail -> head + "~" + tail))
                .toList();
    }

    private static Map<String, Pattern> shapes() {
        return lines("shapes.txt").stream()
                .map(line -> line.split(" = ", 2))
                .collect(
                        Collectors.toMap(
                                parts -> parts[0].strip(), parts -> Pattern.compile(parts[1])));
    }
}
