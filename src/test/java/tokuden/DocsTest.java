package tokuden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocsTest {
    private static final Pattern LINK =
            Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");

    @Test
    void every_link_within_the_documents_leads_somewhere() throws IOException {
        List<Path> pages = pages();

        List<String> dead = pages.stream().flatMap(DocsTest::deadLinks).toList();

        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(dead).isEmpty();
    }

    @Test
    void the_window_is_never_a_browser() {
        String classPath = System.getProperty("java.class.path");

        List<String> jars = List.of(classPath.split(java.io.File.pathSeparator));

        assertThat(jars).noneMatch(jar -> jar.contains("javafx-web"));
    }

    private static Stream<String> deadLinks(Path page) {
        return LINK.matcher(text(page))
                .results()
                .map(found -> found.group(1))
                .filter(link -> !Files.exists(page.resolveSibling(link)))
                .map(link -> page + " -> " + link);
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            Stream<Path> written = docs.filter(file -> file.toString().endsWith(".md"));
            return Stream.concat(Stream.of(Path.of("README.md")), written).toList();
        }
    }
}
