package tokuden.examination.sender;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Host names as carriers give them to end users' lines; the patterns stand in a data file. */
final class ConsumerLines {
    private static final String FILE = "/tokuden/examination/sender/consumer-lines.txt";
    private static final int LONGEST = 253;

    private final List<Pattern> patterns;

    ConsumerLines() {
        try (InputStream file = ConsumerLines.class.getResourceAsStream(FILE)) {
            patterns =
                    new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .map(Pattern::compile)
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    boolean like(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return !name.isEmpty()
                && name.length() <= LONGEST
                && patterns.stream().anyMatch(p -> p.matcher(name).find());
    }
}
