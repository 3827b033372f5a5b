package tokuden.examination.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No expression of the word files looks at a text more often than a few times for each letter: a
 * mail of nothing but digits took 25 seconds once. Looks are counted, so that a busy machine makes
 * no difference.
 */
class SteadyExpressionsTest {
    private static final Path FILES = Path.of("resources/tokuden/examination/words");
    private static final int LENGTH = 4_000;
    private static final int LOOKS = 150;
    private static final List<String> FILLS =
            List.of(
                    "4",
                    "4,",
                    "4.",
                    "万",
                    "a",
                    "a ",
                    " ",
                    "\n",
                    " \n",
                    "あ",
                    "ア",
                    "漢",
                    "-",
                    "・",
                    "1円",
                    "課 ",
                    "先着1",
                    "月額1",
                    "年収1",
                    "様",
                    "(a",
                    "[a",
                    "regards\n",
                    "http://");

    @Test
    void every_expression_looks_at_a_letter_a_few_times_only() throws IOException {
        List<String> slow = new ArrayList<>();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.strip().startsWith("~")) {
                        FILLS.stream()
                                .filter(fill -> looks(line.strip().substring(1), fill) > LOOKS)
                                .forEach(fill -> slow.add(fill + ": " + line));
                    }
                }
            }
        }

        assertThat(slow).isEmpty();
    }

    /** How often each letter is looked at, on the average. */
    private static long looks(String expression, String fill) {
        Counted text = new Counted(fill.repeat(LENGTH / fill.length()));
        Matcher matcher = Pattern.compile(expression).matcher(text);
        while (matcher.find() && text.looks < 100L * LOOKS * LENGTH) {
            text.found++;
        }
        return text.looks / LENGTH;
    }

    /** A text that counts how often a letter of it was asked for. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;
        private long found;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
