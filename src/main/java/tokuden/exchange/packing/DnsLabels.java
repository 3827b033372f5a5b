package tokuden.exchange.packing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tokuden.evidence.Sha256;
import tokuden.exchange.analysis.Analysed;
import tokuden.reports.DnsRecords;

/** Which sealed DNS answers a mail rests on. */
final class DnsLabels {
    private final Map<String, List<Held>> byQuestion = new HashMap<>();

    /** A sealed snapshot. */
    record Held(Sha256 hash, Instant takenAt) {}

    DnsLabels(DnsRecords records) {
        for (DnsRecords.Held held : records.all()) {
            Held one = new Held(held.exhibit(), held.snapshot().takenAt());
            held.snapshot()
                    .answers()
                    .forEach(
                            a ->
                                    byQuestion
                                            .computeIfAbsent(
                                                    a.answer().question().toString(),
                                                    q -> new ArrayList<>())
                                            .add(one));
        }
    }

    /** The snapshots that answer a question of that mail, oldest first. */
    List<Held> of(Analysed mail) {
        Set<Held> held = new LinkedHashSet<>();
        for (JsonNode heard : mail.ground().path("dns")) {
            JsonNode question = heard.path("answer").path("question");
            String asked = question.path("name").asText() + "/" + question.path("type").asText();
            held.addAll(byQuestion.getOrDefault(asked, List.of()));
        }
        return List.copyOf(held);
    }
}
