package tokuden.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reader over the labelled mails. */
class GoldTest {
    private static final Path GOLD = Path.of(System.getProperty("gold.dir", "../shared/gold"));

    /** The label rests on text that is not displayed. */
    private static final List<String> HIDDEN = List.of("mail/036.eml");

    @BeforeEach
    void needs_the_labelled_mails() {
        assumeTrue(Files.isDirectory(GOLD), "the labelled mails are not here");
    }

    @Test
    void the_day_of_sending_in_japan_is_the_labelled_one() throws IOException {
        Map<String, String> labelled = new TreeMap<>();
        Map<String, String> read = new TreeMap<>();
        for (JsonNode line : mails()) {
            String file = line.get("file").asText();
            labelled.put(file, line.get("sentOn").asText());
            read.put(file, day(new MailReader().read(Files.readAllBytes(GOLD.resolve(file)))));
        }

        assertThat(labelled).isNotEmpty();
        assertThat(read).isEqualTo(labelled);
    }

    @Test
    void every_text_the_labels_rest_on_is_found_as_read() throws IOException {
        List<String> missing = new ArrayList<>();
        for (JsonNode line : mails()) {
            String file = line.get("file").asText();
            Mail mail = new MailReader().read(Files.readAllBytes(GOLD.resolve(file)));
            if (HIDDEN.contains(file)) {
                continue;
            }
            String all = squeezed(everything(mail));
            line.get("evidence")
                    .elements()
                    .forEachRemaining(
                            text -> {
                                if (!all.contains(squeezed(text.asText()))) {
                                    missing.add(file + ": " + text.asText());
                                }
                            });
        }

        assertThat(missing).isEmpty();
    }

    private static String everything(Mail mail) {
        StringBuilder all = new StringBuilder();
        mail.header().forEach(f -> all.append(f.name()).append(": ").append(f.text()).append('\n'));
        mail.texts().forEach(t -> all.append(t.text()).append('\n'));
        return all.toString();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000\u00A0]+", "");
    }

    private static String day(Mail mail) {
        return mail.sent()
                .map(s -> s.at().atZone(ZoneId.of("Asia/Tokyo")).toLocalDate().toString())
                .orElse("none");
    }

    private static List<JsonNode> mails() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(GOLD.resolve("expected.jsonl"))) {
            JsonNode node = new ObjectMapper().readTree(line);
            if (node.get("file").asText().endsWith(".eml")) {
                lines.add(node);
            }
        }
        return lines;
    }
}
