package tokuden.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulePackTest {
    private static final Path FOLDER = Path.of("resources/tokuden/examination");

    @Test
    void every_data_file_of_the_examination_counts_for_the_version() throws IOException {
        List<String> shipped;
        try (Stream<Path> files = Files.walk(FOLDER)) {
            shipped =
                    files.filter(Files::isRegularFile)
                            .map(f -> FOLDER.relativize(f).toString().replace('\\', '/'))
                            .filter(
                                    name ->
                                            !name.endsWith(".properties")
                                                    && !name.equals("rules.txt"))
                            .sorted()
                            .toList();
        }

        assertThat(RulePack.files()).as("list it in rules.txt").isEqualTo(shipped);
        assertThat(RulePack.version()).matches("\\d{4}\\.\\d{2}-[0-9a-f]{12}");
    }
}
