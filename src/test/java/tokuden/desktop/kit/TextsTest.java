package tokuden.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tokuden.casework.Determination;
import tokuden.casework.Party;
import tokuden.examination.Result;
import tokuden.law.Breach;
import tokuden.law.LabellingItem;
import tokuden.office.Role;

class TextsTest {
    private static final Pattern IN_FXML = Pattern.compile("\"%([a-z0-9.-]+)\"");
    private static final Pattern IN_JAVA =
            Pattern.compile(
                    "(?:exts(?:\\(\\))?\\s*\\.of|(?:desk|work)\\s*\\.start|heading)\\("
                            + "\\s*\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");

    private final Texts japanese = new Texts(Locale.JAPANESE);
    private final Texts english = new Texts(Locale.ENGLISH);

    @Test
    void both_languages_say_the_same_things() {
        assertThat(english.bundle().keySet()).isEqualTo(japanese.bundle().keySet());
    }

    @Test
    void every_text_a_screen_uses_is_written() throws IOException {
        Set<String> used = new TreeSet<>();
        used.addAll(found(Path.of("resources/tokuden/desktop"), ".fxml", IN_FXML));
        used.addAll(found(Path.of("src/main/java/tokuden/desktop"), ".java", IN_JAVA));

        assertThat(used).hasSizeGreaterThan(80);
        assertThat(japanese.bundle().keySet()).containsAll(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_value_shown_has_a_word(String language) {
        Texts texts = new Texts(Locale.forLanguageTag(language));

        Stream<Enum<?>> values =
                Stream.of(
                                Breach.values(),
                                LabellingItem.values(),
                                Result.values(),
                                Determination.Verdict.values(),
                                Party.Part.values(),
                                Role.values())
                        .flatMap(Stream::of);

        assertThat(values).allSatisfy(v -> assertThat(texts.of(v)).isNotBlank());
    }

    @Test
    void a_day_is_written_in_the_era_and_its_first_year_as_gannen() {
        assertThat(japanese.day(java.time.LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日");
        assertThat(japanese.day(java.time.LocalDate.of(2029, 11, 24))).isEqualTo("令和11年11月24日");
        assertThat(english.day(java.time.LocalDate.of(2026, 11, 24))).isEqualTo("2026-11-24");
    }

    private static Set<String> found(Path folder, String ending, Pattern key) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                Matcher matcher = key.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }
}
