package tokuden.examination.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The data files by which labels are read. */
class VocabularyTest {
    @ParameterizedTest
    @ValueSource(strings = {"words.txt", "names.txt", "places.txt"})
    void every_word_stands_once_in_its_list(String file) {
        String list = "";
        List<String> lines = Vocabulary.lines(file);
        java.util.Set<String> seen = new java.util.HashSet<>();
        java.util.List<String> twice = new java.util.ArrayList<>();
        for (String line : lines) {
            list = line.matches("\\[[a-z ]+\\]") ? line : list;
            if (!seen.add(list + line) && !line.equals(list)) {
                twice.add(list + " " + line);
            }
        }

        assertThat(twice).isEmpty();
    }

    @Test
    void no_shape_repeats_without_bound() {
        Pattern unbounded = Pattern.compile("(?<!\\\\)[*+](?![^\\[]*\\])|\\{\\d+,\\}");

        assertThat(Vocabulary.lines("shapes.txt"))
                .isNotEmpty()
                .allSatisfy(
                        line -> {
                            String shape = line.split(" = ", 2)[1];
                            assertThat(unbounded.matcher(shape).find()).as(line).isFalse();
                        });
    }

    @Test
    void every_stand_in_is_written_beside_its_code_point() {
        assertThat(Vocabulary.lines("glyphs.txt"))
                .isNotEmpty()
                .allSatisfy(
                        line -> {
                            String[] parts = line.split(" ");
                            assertThat(parts).hasSize(4);
                            assertThat(parts[3].codePointAt(0))
                                    .isEqualTo(Integer.parseInt(parts[1].substring(2), 16));
                            assertThat("未承諾広告※").contains(parts[0]).doesNotContain(parts[3]);
                        });
    }

    @Test
    void all_prefectures_are_known() {
        long prefectures =
                Stream.of(Vocabulary.lines("places.txt"))
                        .flatMap(List::stream)
                        .filter(line -> line.matches(".+[都道府県]"))
                        .count();

        assertThat(prefectures).isEqualTo(47);
    }
}
