package tokuden.examination;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tokuden.law.Breach;

/** The elements of each breach, as {@code elements.txt} lists them: breach, element, next steps. */
final class BreachElements {
    private static final String FILE = "elements.txt";

    private BreachElements() {}

    static List<ProofMatrix.Element> of(Breach breach) {
        List<ProofMatrix.Element> elements = new ArrayList<>();
        for (String line : lines()) {
            String[] words = line.strip().split("\\s+");
            if (words[0].equals(breach.name())) {
                elements.add(
                        new ProofMatrix.Element(
                                words[1],
                                Stream.of(words)
                                        .skip(2)
                                        .map(ProofMatrix.NextStep::valueOf)
                                        .toList()));
            }
        }
        return elements;
    }

    private static List<String> lines() {
        try (InputStream file = BreachElements.class.getResourceAsStream(FILE)) {
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
