package tokuden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoFilesTest {
    private static final Path DEMO = Path.of("resources/demo");
    private static final Pattern DOMAIN =
            Pattern.compile("[A-Za-z0-9._-]+@([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)");
    private static final Pattern NETWORK =
            Pattern.compile("\\[(?!(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.)[0-9.]+\\]");

    @Test
    void the_index_names_every_demo_mail_once() throws IOException {
        List<String> index = Files.readAllLines(DEMO.resolve("index.txt"));

        List<String> files = names();

        assertThat(index).hasSizeGreaterThanOrEqualTo(44).doesNotHaveDuplicates();
        assertThat(index).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void the_readme_says_what_each_demo_mail_shows() throws IOException {
        String readme = Files.readString(DEMO.resolve("README.md"));

        List<String> files = names();

        assertThat(files).allSatisfy(name -> assertThat(readme).contains("| `" + name + "` |"));
    }

    @Test
    void nobody_real_is_named_in_a_demo_mail() throws IOException {
        for (String name : names()) {
            byte[] bytes = Files.readAllBytes(DEMO.resolve("mails").resolve(name));
            String text = new String(bytes, StandardCharsets.ISO_8859_1);

            List<String> domains = DOMAIN.matcher(text).results().map(m -> m.group(1)).toList();

            assertThat(domains).as(name).allMatch(domain -> domain.endsWith(".example"));
            assertThat(NETWORK.matcher(text).find()).as(name).isFalse();
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(DEMO.resolve("mails"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
