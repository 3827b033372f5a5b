package tokuden.mail.auth.arc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.signature.Samples;
import tokuden.mail.auth.signature.Zone;

/** The validation cases of the public ARC test suite. */
class ArcSuiteTest {
    private static final Path FILE =
            Samples.FOLDER.resolve("auth/arc/arc-draft-validation-tests.yml");
    private static final Instant WHEN = Instant.parse("2017-01-06T22:27:31Z");

    @BeforeEach
    void needs_the_samples() {
        assumeTrue(Files.isRegularFile(FILE), "the shared samples are not here");
    }

    @Test
    void every_validation_case_is_judged_as_the_suite_demands() throws IOException {
        List<String> wrong = new ArrayList<>();
        int cases = 0;

        for (JsonNode scenario : scenarios()) {
            Zone zone = zone(scenario);
            for (Map.Entry<String, JsonNode> entry : scenario.get("tests").properties()) {
                cases++;
                Verdict verdict = verdict(entry.getValue(), zone);
                if (!expected(entry.getValue()).equals(verdict.result().word())) {
                    wrong.add(entry.getKey() + " <> " + verdict.result() + " " + verdict.reason());
                }
            }
        }

        System.out.println("ARC: " + (cases - wrong.size()) + " of " + cases);
        assertThat(wrong).isEmpty();
        assertThat(cases).isEqualTo(171);
    }

    @Test
    void every_step_is_a_sentence_in_both_languages() throws IOException {
        for (JsonNode scenario : scenarios()) {
            Zone zone = zone(scenario);
            for (JsonNode test : scenario.get("tests")) {
                Verdict verdict = verdict(test, zone);

                assertThat(verdict.trace()).isNotEmpty().allSatisfy(ArcSuiteTest::isSentence);
                assertThat(verdict.notes()).allSatisfy(ArcSuiteTest::isSentence);
            }
        }
    }

    private static void isSentence(Step step) {
        assertThat(step.in(Locale.JAPANESE)).endsWith("。").doesNotContain("{");
        assertThat(step.in(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
    }

    /**
     * Where the suite leaves the status empty, a seal of the chain says cv=fail: no relay may go on
     * with such a chain, and RFC 8617 section 5.2 fails it.
     */
    private static String expected(JsonNode test) {
        String status = test.get("cv").asText().toLowerCase(Locale.ROOT);
        return status.isEmpty() ? "fail" : status;
    }

    private static Verdict verdict(JsonNode test, Zone zone) {
        byte[] octets =
                test.get("message").asText().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return new Arc().verify(new Octets(octets, true), zone, WHEN);
    }

    private static Zone zone(JsonNode scenario) {
        Zone zone = Zone.whole();
        scenario.get("txt-records")
                .properties()
                .forEach(entry -> zone.text(entry.getKey(), entry.getValue().asText()));
        return zone;
    }

    private static List<JsonNode> scenarios() throws IOException {
        ObjectMapper mapper = new ObjectMapper(new YAMLFactory());
        try (MappingIterator<JsonNode> all =
                mapper.readerFor(JsonNode.class).readValues(FILE.toFile())) {
            return all.readAll();
        }
    }
}
