package tokuden.mail.auth.spf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.common.net.InetAddresses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.mail.auth.Delivery;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.dns.Zone;

/** The test suites of openspf: scenarios with a zone each, and what SPF has to say in them. */
final class OpenspfSuite {
    private static final Path FOLDER =
            Path.of(System.getProperty("corpus.dir", "../shared/corpus"), "auth", "spf");

    private OpenspfSuite() {}

    record Case(String name, String section, JsonNode test, Zone zone) {
        Verdict verdict() {
            Delivery delivery =
                    new Delivery(
                            Optional.of(InetAddresses.forString(test.get("host").asText())),
                            Optional.of(test.get("helo").asText()),
                            Optional.of(test.get("mailfrom").asText()),
                            Optional.empty());
            return Spf.check(delivery, zone, Instant.parse("2014-04-01T00:00:00Z"));
        }

        /** The results the suite allows; the first is the preferred one. */
        List<String> results() {
            JsonNode result = test.get("result");
            List<String> allowed = new ArrayList<>();
            result.forEach(node -> allowed.add(node.asText()));
            return result.isArray() ? allowed : List.of(result.asText());
        }

        /** The explanation the suite demands; DEFAULT means that the domain gives none. */
        Optional<String> explanation() {
            return Optional.ofNullable(test.get("explanation")).map(JsonNode::asText);
        }

        boolean explained(Verdict verdict) {
            return explanation()
                    .map(text -> text.equals(Spf.explanation(verdict).orElse("DEFAULT")))
                    .orElse(true);
        }
    }

    static boolean isThere() {
        return Files.isDirectory(FOLDER);
    }

    static List<Case> read(String file) {
        List<Case> cases = new ArrayList<>();
        try (var scenarios =
                new YAMLMapper()
                        .readerFor(JsonNode.class)
                        .<JsonNode>readValues(FOLDER.resolve(file).toFile())) {
            while (scenarios.hasNext()) {
                JsonNode scenario = scenarios.next();
                Zone zone = Zone.of(scenario.get("zonedata"), file).value().orElseThrow();
                scenario.get("tests")
                        .fields()
                        .forEachRemaining(
                                test ->
                                        cases.add(
                                                new Case(
                                                        test.getKey(),
                                                        test.getValue().get("spec").toString(),
                                                        test.getValue(),
                                                        zone)));
            }
            return cases;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
