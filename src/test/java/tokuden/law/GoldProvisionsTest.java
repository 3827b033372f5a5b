package tokuden.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The provisions that the labelled mails expect are those of the shipped editions. */
class GoldProvisionsTest {
    private static final Act ACT = LawFiles.shipped();

    @Test
    void every_expected_provision_is_what_the_edition_of_that_day_cites() throws IOException {
        Path gold = Path.of(System.getProperty("gold.dir", "../shared/gold"), "expected.jsonl");
        assumeTrue(Files.isReadable(gold), "no labelled mails at " + gold);
        List<String> expected = new ArrayList<>();
        List<String> cited = new ArrayList<>();

        for (String line : Files.readAllLines(gold)) {
            JsonNode mail = new ObjectMapper().readTree(line);
            for (Map.Entry<String, JsonNode> p : mail.get("provision").properties()) {
                String place = mail.get("file").asText() + " " + p.getKey() + " ";
                LocalDate sentOn = LocalDate.parse(mail.get("sentOn").asText());
                expected.add(place + p.getValue().asText());
                cited.add(place + cited(sentOn, p.getKey()));
            }
        }

        assertThat(cited).isNotEmpty().isEqualTo(expected);
    }

    private static String cited(LocalDate sentOn, String key) {
        Edition edition = ACT.inForceOn(sentOn).orElseThrow();
        String[] parts = key.split("/");
        Provision provision =
                parts.length == 1
                        ? edition.duty(Breach.valueOf(key)).orElseThrow().provision()
                        : edition.labelling(LabellingItem.valueOf(parts[1]))
                                .orElseThrow()
                                .provision();
        return provision.cited();
    }
}
