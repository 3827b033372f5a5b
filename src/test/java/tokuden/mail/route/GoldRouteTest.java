package tokuden.mail.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tokuden.mail.MailReader;

/** The labelled routes: every label is met. */
class GoldRouteTest {
    private static final Path GOLD = Path.of(System.getProperty("gold.dir", "../shared/gold"));

    @Test
    void every_labelled_route_is_read_as_labelled() throws IOException {
        assumeTrue(Files.isDirectory(GOLD.resolve("route")), "the labelled routes are not here");
        List<String> wrong = new ArrayList<>();
        int labels = 0;

        for (String line : Files.readAllLines(GOLD.resolve("route/expected.jsonl"))) {
            JsonNode label = new ObjectMapper().readTree(line);
            Route route = read(label);
            String told = told(route);
            System.out.println(label.get("file").asText() + " " + told);
            labels++;
            if (!told.equals(labelled(label))) {
                wrong.add(label.get("file").asText() + " " + told + " / " + labelled(label));
            }
        }

        System.out.println("routes: " + (labels - wrong.size()) + " of " + labels);
        assertThat(labels).isPositive();
        assertThat(wrong).isEmpty();
    }

    private static Route read(JsonNode label) throws IOException {
        byte[] octets = Files.readAllBytes(GOLD.resolve(label.get("file").asText()));
        List<String> trusted =
                StreamSupport.stream(label.get("trustedBy").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
        return Routes.of(new MailReader().read(octets), TrustedHosts.named(trusted));
    }

    private static String told(Route route) {
        String ip = route.boundary().flatMap(Boundary::address).map(Addresses::text).orElse("null");
        String helo = route.boundary().flatMap(Boundary::helo).orElse("null");
        return ip + " " + helo + " " + route.direct().answer() + " " + route.forgedHops();
    }

    private static String labelled(JsonNode label) {
        List<Integer> forged =
                StreamSupport.stream(label.get("forgedHops").spliterator(), false)
                        .map(JsonNode::asInt)
                        .toList();
        return label.get("boundaryIp").asText()
                + " "
                + label.get("boundaryHelo").asText()
                + " "
                + label.get("directFromConsumerLine").asText()
                + " "
                + forged;
    }
}
