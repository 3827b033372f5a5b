package tokuden.casework.subject;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks that so many share that they tie nobody to anything: domains of great providers. */
record CommonMarks(Set<String> domains) {
    private static final String FILE = "/tokuden/casework/subject/common-domains.txt";

    static CommonMarks shipped() {
        try (InputStream in = CommonMarks.class.getResourceAsStream(FILE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new CommonMarks(
                    lines.lines()
                            .map(String::strip)
                            .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holds(Mark mark) {
        return mark.kind() == Mark.Kind.DOMAIN && domains.contains(mark.value());
    }
}
