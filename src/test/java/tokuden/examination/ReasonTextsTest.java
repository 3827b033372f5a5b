package tokuden.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tokuden.law.Breach;

class ReasonTextsTest {
    private static final Path FOLDER = Path.of("resources/tokuden/examination");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "applicability",
                "consent",
                "refusal",
                "sender",
                "fictitious",
                "proof",
                "place"
            })
    void each_reason_is_told_in_both_languages(String name) throws IOException {
        Properties japanese = read(name + ".properties");
        Properties english = read(name + "_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(japanese.stringPropertyNames());
        for (String key : japanese.stringPropertyNames()) {
            assertThat(key).startsWith(name + ".");
            assertThat(new Reason(key, "a", "b", "c").in(Locale.JAPANESE)).isNotBlank();
            assertThat(new Reason(key, "a", "b", "c").in(Locale.ENGLISH)).isNotBlank();
        }
    }

    @Test
    void each_element_and_each_step_has_its_text() {
        for (Breach breach : Breach.values()) {
            assertThat(BreachElements.of(breach)).as(breach.name()).isNotEmpty();
            BreachElements.of(breach)
                    .forEach(e -> assertThat(e.name().in(Locale.JAPANESE)).isNotBlank());
        }
        for (ProofMatrix.NextStep step : ProofMatrix.NextStep.values()) {
            assertThat(step.text().in(Locale.ENGLISH)).isNotBlank();
        }
    }

    @Test
    void a_reason_tells_those_it_rests_on_in_the_same_language() {
        Reason spf = new Reason("sender.spf-fail", "a.example", "192.0.2.1");
        Reason line = new Reason("sender.consumer-line", "p1.example", "192.0.2.1");

        String told =
                new Reason("sender.false", Reason.listed(List.of(spf, line))).in(Locale.ENGLISH);

        assertThat(told).contains("policy of a.example forbids 192.0.2.1; Connected directly");
    }

    @Test
    void a_reason_names_the_places_of_a_mail_in_words() {
        Reason missing = new Reason("labelling.name-missing", "氏名又は名称", "header:Subject, body:1");

        assertThat(missing.in(Locale.JAPANESE)).contains("件名、本文").doesNotContain("body:1");
        assertThat(missing.in(Locale.ENGLISH)).contains("subject, body").doesNotContain("body:1");
        assertThat(new Reason("labelling.name-missing", "x", "body:1.2, header:From"))
                .extracting(r -> r.in(Locale.JAPANESE))
                .asString()
                .contains("本文の部分1.2、「From」ヘッダ");
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(FOLDER.resolve(name))) {
            texts.load(file);
        }
        return texts;
    }
}
