package tokuden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tokuden.terminal.Terminal;

/**
 * The score of the examination over the labelled mails, through the command that a person runs:
 * each mail with its context, each labelled result against the one given.
 */
class GoldScoreTest {
    private static final Path GOLD = Path.of(System.getProperty("gold.dir", "../shared/gold"));
    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.95;
    private static final double OVERLAP = 0.95;

    private final List<Labelled> mails = new ArrayList<>();
    private final GoldScore score = new GoldScore();

    /** A labelled mail and what the examination gave for it. */
    private record Labelled(JsonNode expected, JsonNode given) {
        String file() {
            return expected.get("file").asText();
        }
    }

    @BeforeEach
    void examine_every_labelled_mail() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "the labelled mails are not here");
        Map<String, JsonNode> given = given();
        for (JsonNode line : lines(Files.readString(GOLD.resolve("expected.jsonl")))) {
            mails.add(new Labelled(line, given.get(line.get("file").asText())));
        }
        for (Labelled mail : mails) {
            mail.expected().get("findings").properties().stream()
                    .forEach(
                            e ->
                                    score.expect(
                                            mail.file(),
                                            e.getKey(),
                                            mail.expected(),
                                            mail.given()));
            mail.expected().path("never").properties().stream()
                    .forEach(
                            e ->
                                    score.forbid(
                                            mail.file(),
                                            e.getKey(),
                                            e.getValue().asText(),
                                            mail.given()));
        }
    }

    @Test
    void results_are_as_sure_as_a_careful_lawyer_is() {
        System.out.println(score.table());

        assertThat(score.faults()).as("given what must never be given").isEmpty();
        assertThat(score.precision())
                .as("precision of SUSPECTED")
                .isGreaterThanOrEqualTo(PRECISION);
        assertThat(score.recall()).as("recall of SUSPECTED").isGreaterThanOrEqualTo(RECALL);
        assertThat(score.overlap()).as("grounds overlap evidence").isGreaterThanOrEqualTo(OVERLAP);
    }

    @Test
    void edition_and_advertising_are_read_as_labelled() {
        List<String> differences = new ArrayList<>();
        for (Labelled mail : mails) {
            String edition = mail.given().get("edition").asText();
            List<String> right = new ArrayList<>(List.of(mail.expected().get("edition").asText()));
            mail.expected().path("editionAlso").forEach(also -> right.add(also.asText()));
            if (!right.contains(edition)) {
                differences.add(mail.file() + " edition " + edition + " not " + right);
            }
            String advertising = mail.given().get("advertising").asText();
            if (!advertising.equals(mail.expected().get("advertising").asText())) {
                differences.add(mail.file() + " advertising " + advertising);
            }
        }

        assertThat(differences).isEmpty();
    }

    private static Map<String, JsonNode> given() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        new Terminal(new Assembly(), print(out), print(err))
                .run(
                        "examine",
                        "--json",
                        "--context",
                        GOLD.resolve("expected.jsonl").toString(),
                        GOLD.resolve("mail").toString());
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        Map<String, JsonNode> byFile = new LinkedHashMap<>();
        for (JsonNode line : lines(out.toString(StandardCharsets.UTF_8))) {
            Path file = Path.of(line.get("file").asText());
            byFile.put("mail/" + file.getFileName(), line);
        }
        return byFile;
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static List<JsonNode> lines(String text) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : text.lines().toList()) {
            nodes.add(new ObjectMapper().readTree(line));
        }
        return nodes;
    }
}
