package tokuden;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every word of the trade in the code stands in the glossary beside the word of the statute. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final List<String> PACKAGES =
            List.of("tokuden.law", "tokuden.reports", "tokuden.examination", "tokuden.casework");
    private static final Pattern ROW = Pattern.compile("^\\| `([A-Za-z0-9.]+)` \\| ([^|]+) \\|");

    @Test
    void every_public_type_of_law_and_case_stands_in_the_glossary() throws IOException {
        Set<String> missing = publicTypes();

        missing.removeAll(explained());

        assertThat(missing)
                .as("add a row in %s, section of the package: | `Type` | 日本語 | law |", GLOSSARY)
                .isEmpty();
    }

    @Test
    void the_glossary_explains_no_type_that_is_gone() throws IOException {
        Set<String> gone = explained();

        gone.removeAll(publicTypes());

        assertThat(gone).as("no longer public types; remove from %s", GLOSSARY).isEmpty();
    }

    private static Set<String> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(PACKAGES)
                        .stream()
                        .filter(GlossaryTest::isPublicThroughout)
                        .map(GlossaryTest::name)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPublicThroughout(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isAnonymousClass()
                && !type.getSimpleName().equals("package-info")
                && type.getEnclosingClass().map(GlossaryTest::isPublicThroughout).orElse(true);
    }

    /** {@code law: Edition.Threat.Kind}: section, and the name as it is written in Java. */
    private static String name(JavaClass type) {
        String section = type.getPackageName().split("\\.")[1];
        String written = type.getName().substring(type.getPackageName().length() + 1);
        return section + ": " + written.replace('$', '.');
    }

    /** The rows of the four sections; others may stand beside them. */
    private static Set<String> explained() throws IOException {
        Set<String> rows = new TreeSet<>();
        String section = "";
        for (String line : Files.readAllLines(GLOSSARY)) {
            section = line.startsWith("## ") ? line.substring(3).strip() : section;
            Matcher row = ROW.matcher(line);
            if (row.find() && PACKAGES.contains("tokuden." + section)) {
                rows.add(section + ": " + row.group(1));
            }
        }
        return rows;
    }
}
