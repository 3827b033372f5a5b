package tokuden.documents.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tokuden.evidence.Sha256;

class FontsTest {
    private static final Path FONTS = Path.of("resources/fonts");

    @Test
    void the_shipped_fonts_are_those_whose_sums_are_written_down() throws IOException {
        Map<String, String> written =
                Files.readAllLines(FONTS.resolve("SHA256SUMS")).stream()
                        .map(l -> l.split("\\s+"))
                        .collect(Collectors.toMap(w -> w[1], w -> w[0]));

        Map<String, String> found;
        try (Stream<Path> files = Files.list(FONTS)) {
            found =
                    files.filter(f -> f.toString().endsWith(".ttf"))
                            .collect(
                                    Collectors.toMap(
                                            f -> f.getFileName().toString(), FontsTest::sum));
        }

        assertThat(found).isEqualTo(written);
    }

    private static String sum(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file)).hex();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
