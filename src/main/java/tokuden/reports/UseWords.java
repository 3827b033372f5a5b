package tokuden.reports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How lists of addresses say whether somebody uses one, as {@code recipients.txt} has it. */
record UseWords(Map<String, Statement.Use> byWord) {
    private static final String FILE = "/tokuden/reports/recipients.txt";
    private static final Pattern NO_SUCH_ADDRESS = Pattern.compile("5\\.1\\.(1|2|10)");

    static UseWords shipped() {
        Map<String, Statement.Use> words = new HashMap<>();
        try (InputStream file = UseWords.class.getResourceAsStream(FILE)) {
            Statement.Use section = Statement.Use.UNKNOWN;
            for (String written :
                    new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                            .lines()
                            .toList()) {
                String line = written.strip();
                if (line.startsWith("[")) {
                    String name = line.substring(1, line.length() - 1);
                    section = Statement.Use.valueOf(name.toUpperCase(Locale.ROOT));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    words.put(line, section);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
        return new UseWords(Map.copyOf(words));
    }

    /** What a cell says; unknown if it says nothing of it. */
    Statement.Use of(String cell) {
        String word = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        return NO_SUCH_ADDRESS.matcher(word).matches()
                ? Statement.Use.NOBODY
                : byWord.getOrDefault(word, Statement.Use.UNKNOWN);
    }
}
