package tokuden.mail.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of routes and signs. */
class SentenceTest {
    private static final Pattern KEY =
            Pattern.compile("\"((?:route|forged|record|signs|weaken)\\.[a-z0-9-]+[a-z0-9])\"");

    @ParameterizedTest
    @ValueSource(strings = {"route", "forged", "record", "signs", "weaken"})
    void every_sentence_stands_in_both_languages_and_is_whole(String file) {
        Set<String> japanese = texts(file, Locale.JAPANESE).keySet();
        Set<String> english = texts(file, Locale.ENGLISH).keySet();

        assertThat(japanese).isEqualTo(english);
        for (String key : japanese) {
            Sentence sentence = Sentence.of(key, "«0»", "«1»", "«2»", "«3»");
            assertThat(sentence.in(Locale.JAPANESE)).endsWith("。").doesNotContain("{");
            assertThat(sentence.in(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
        }
    }

    @Test
    void every_key_named_in_the_code_has_its_sentence() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/tokuden/mail"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(source));
                while (key.find()) {
                    String file = key.group(1).substring(0, key.group(1).indexOf('.'));
                    if (!texts(file, Locale.JAPANESE).containsKey(key.group(1))) {
                        missing.add(key.group(1));
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void what_is_quoted_from_a_mail_is_cut() {
        assertThat(Sentence.of("route.server-name", "x".repeat(10_000)).in(Locale.ENGLISH))
                .hasSizeLessThan(400);
    }

    @Test
    void no_sentence_states_a_dynamic_address_as_a_fact() {
        for (String file : Set.of("route", "signs")) {
            ResourceBundle texts = texts(file, Locale.JAPANESE);
            assertThat(texts.keySet()).noneMatch(k -> texts.getString(k).contains("動的"));
        }
    }

    private static ResourceBundle texts(String file, Locale language) {
        return ResourceBundle.getBundle(
                "tokuden.mail.route." + file,
                language,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
