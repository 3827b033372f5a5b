package tokuden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThirdPartyTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\| ");
    private static final Pattern CLASSIFIER =
            Pattern.compile("-(linux|mac|win|data)(-[a-z0-9]+)?$");

    @Test
    void every_library_is_listed_with_its_version() throws IOException {
        String page = Files.readString(Path.of("docs/third-party.md"));
        Set<String> listed =
                ROW.matcher(page)
                        .results()
                        .map(row -> name(row.group(1)) + "-" + row.group(2).strip())
                        .collect(Collectors.toCollection(TreeSet::new));

        Set<String> used =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> entry.endsWith(".jar"))
                        .map(entry -> Path.of(entry).getFileName().toString())
                        .map(jar -> jar.substring(0, jar.length() - ".jar".length()))
                        .map(jar -> CLASSIFIER.matcher(jar).replaceFirst(""))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).hasSizeGreaterThan(40).containsExactlyInAnyOrderElementsOf(listed);
    }

    private static String name(String coordinate) {
        return coordinate.substring(coordinate.indexOf(':') + 1);
    }
}
