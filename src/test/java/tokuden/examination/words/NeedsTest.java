package tokuden.examination.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedsTest {
    private static final Path WORDS = Path.of("resources/tokuden/examination/words");
    private static final Path MAILS = Path.of("src/test/resources/examination/natures.txt");

    @ParameterizedTest
    @CsvSource({
        "'[0-9]{1,3}(か|ヶ)月(間)?無料', 'かヶ 月 無 料'",
        "'先着[0-9]+(名|組)', '先 着 名組'",
        "'(?<!世界)遺産(?!登録)', '遺 産'",
        "'あ|い', ''",
        "'\\[pr\\]x?', '[ p r ]'",
        "'(お?茶|菓子)', ''",
    })
    void an_expression_needs_what_it_cannot_do_without(String expression, String sets) {
        Needs needs = Needs.of(expression);

        assertThat(String.join(" ", needs.sets())).isEqualTo(sets);
    }

    @Test
    void no_expression_is_left_out_that_would_find_something() throws IOException {
        List<String> mails = Files.readAllLines(MAILS);
        List<String> expressions;
        try (Stream<Path> files = Files.list(WORDS)) {
            expressions =
                    files.flatMap(f -> lines(f).stream())
                            .filter(l -> l.startsWith("~"))
                            .map(l -> l.substring(1))
                            .toList();
        }

        assertThat(expressions)
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        e ->
                                assertThat(mails)
                                        .filteredOn(m -> Pattern.compile(e).matcher(m).find())
                                        .allMatch(m -> Needs.of(e).metBy(letters(m))));
    }

    private static BitSet letters(String text) {
        BitSet letters = new BitSet();
        text.chars().forEach(letters::set);
        return letters;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
