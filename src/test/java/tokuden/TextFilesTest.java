package tokuden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of texts: of two lines with one key the second would silently win. */
class TextFilesTest {
    private static final String ENGLISH = "_en.properties";

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("resources"))) {
            return all.filter(f -> f.toString().endsWith(".properties")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_key_stands_once(Path file) throws IOException {
        assertThat(keys(file)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void both_languages_have_the_same_keys(Path file) throws IOException {
        Path other =
                file.resolveSibling(file.getFileName().toString().replace(ENGLISH, ".properties"));
        if (other.equals(file)) {
            other =
                    file.resolveSibling(
                            file.getFileName().toString().replace(".properties", ENGLISH));
        }
        if (Files.exists(other)) {
            Set<String> here = new TreeSet<>(keys(file));
            assertThat(new TreeSet<>(keys(other))).isEqualTo(here);
        }
    }

    private static List<String> keys(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#") && !l.startsWith(" "))
                .filter(l -> l.contains("="))
                .map(l -> l.substring(0, l.indexOf('=')).strip())
                .toList();
    }
}
