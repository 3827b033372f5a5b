package tokuden.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The labelling check over invented mails of many layouts and tricks, each with what it shows. */
class LabellingLayoutsTest {
    private static final Path LAYOUTS = Path.of("src/test/resources/mail/labels");

    @TestFactory
    Stream<DynamicTest> each_layout_is_judged_as_it_should_be() throws IOException {
        return layouts().stream()
                .map(
                        layout ->
                                DynamicTest.dynamicTest(
                                        layout.name() + ": " + layout.shows(),
                                        () ->
                                                assertThat(layout.wrong())
                                                        .as(layout.told())
                                                        .isEmpty()));
    }

    @Test
    void there_are_many_layouts_of_every_edition() throws IOException {
        List<LabelledLayout> layouts = layouts();

        assertThat(layouts).hasSizeGreaterThan(40);
        assertThat(layouts)
                .extracting(layout -> layout.day().getYear())
                .contains(2004, 2006, 2007, 2010, 2022);
    }

    private static List<LabelledLayout> layouts() throws IOException {
        try (Stream<Path> files = Files.list(LAYOUTS)) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(LabelledLayout::of)
                    .toList();
        }
    }
}
