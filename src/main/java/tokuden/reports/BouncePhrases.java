package tokuden.reports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases by which failures of delivery are known, by section of {@code bounces.txt}. */
record BouncePhrases(Map<String, List<String>> bySection) {
    private static final String FILE = "/tokuden/reports/bounces.txt";

    static BouncePhrases shipped() {
        Map<String, List<String>> sections = new HashMap<>();
        try (InputStream file = BouncePhrases.class.getResourceAsStream(FILE)) {
            String section = "";
            for (String written :
                    new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                            .lines()
                            .toList()) {
                String line = written.strip();
                if (line.startsWith("[")) {
                    section = line.substring(1, line.length() - 1);
                } else if (!line.isEmpty() && !line.startsWith("# ")) {
                    sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
        return new BouncePhrases(sections);
    }

    List<String> of(String section) {
        return bySection.getOrDefault(section, List.of());
    }
}
