package tokuden.mail.auth.dns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;

/** Reads a {@link Zone} of YAML, of which JSON is a part. */
final class ZoneReading {
    private final String origin;
    private final Map<String, ZoneName> names = new HashMap<>();
    private final List<Reading.Unreadable> wrong = new ArrayList<>();

    ZoneReading(String origin) {
        this.origin = origin;
    }

    Reading<Zone> read(String text) {
        try {
            JsonNode tree = new YAMLMapper().readTree(text);
            return of(tree.has("zonedata") ? tree.get("zonedata") : tree);
        } catch (JsonProcessingException e) {
            return Reading.not("not-yaml", e.getOriginalMessage());
        }
    }

    Reading<Zone> of(JsonNode zonedata) {
        if (!zonedata.isObject()) {
            return Reading.not("not-a-zone");
        }
        zonedata.fields().forEachRemaining(entry -> name(entry.getKey(), entry.getValue()));
        return wrong.isEmpty() ? Reading.of(new Zone(names, origin)) : Reading.not(wrong);
    }

    private void name(String key, JsonNode value) {
        Optional<DnsQuestion> question = StatedAnswers.question(key);
        if (question.isPresent() && value.isArray()) {
            ZoneName zoneName = at(question.get().name());
            zoneName.addNone(question.get().type());
            for (JsonNode element : value) {
                value(zoneName, key, question.get().type().name(), element);
            }
            return;
        }
        ZoneName zoneName = at(key);
        if (value.isArray()) {
            value.forEach(element -> element(zoneName, key, element));
        } else {
            element(zoneName, key, value);
        }
    }

    private ZoneName at(String name) {
        String asked = new DnsQuestion(name, DnsQuestion.Type.A).name();
        return names.computeIfAbsent(asked, n -> new ZoneName());
    }

    private void element(ZoneName name, String key, JsonNode element) {
        Optional<DnsAnswer.Status> marker = StatedAnswers.marker(element.asText());
        if (marker.isPresent() && marker.get() != DnsAnswer.Status.NO_SUCH_NAME) {
            name.trouble(marker.get());
        } else if (element.isObject()) {
            element.fields().forEachRemaining(e -> values(name, key, e.getKey(), e.getValue()));
        } else {
            wrong(key, element);
        }
    }

    /**
     * A list is several records, but for MX a number and a host, and for TXT and SPF of the suites
     * the strings of one record; lists in lists are never ambiguous.
     */
    private void values(ZoneName name, String key, String type, JsonNode value) {
        boolean several = value.isArray() && !value.isEmpty();
        boolean one = several && value.get(0).isNumber() || isText(type) && !holdsLists(value);
        if (several && !one) {
            value.forEach(element -> value(name, key, type, element));
        } else {
            value(name, key, type, value);
        }
    }

    private static boolean holdsLists(JsonNode value) {
        return value.isArray() && !value.isEmpty() && value.get(0).isArray();
    }

    private static boolean isText(String type) {
        String upper = type.toUpperCase(Locale.ROOT);
        return upper.equals("TXT") || upper.equals("SPF");
    }

    private void value(ZoneName name, String key, String type, JsonNode value) {
        boolean spf = type.equalsIgnoreCase("SPF");
        Optional<DnsQuestion.Type> known =
                spf ? Optional.of(DnsQuestion.Type.TXT) : StatedAnswers.type(type);
        if (known.isEmpty()) {
            wrong(key, value);
            return;
        }
        Optional<DnsAnswer.Status> marker = StatedAnswers.marker(value.asText());
        if (value.asText().equals("NONE")) {
            name.addNone(known.get());
        } else if (marker.isPresent() && value.isTextual()) {
            name.trouble(marker.get());
        } else {
            record(known.get(), value)
                    .ifPresentOrElse(
                            record -> {
                                if (spf) {
                                    name.addTypeSpf(record);
                                } else {
                                    name.add(known.get(), record);
                                }
                            },
                            () -> wrong(key, value));
        }
    }

    private static Optional<DnsRecord> record(DnsQuestion.Type type, JsonNode value) {
        if (type == DnsQuestion.Type.TXT && value.isArray()) {
            List<String> strings = new ArrayList<>();
            value.forEach(string -> strings.add(RecordText.octets(string.asText())));
            return Optional.of(new DnsRecord.Text(strings));
        }
        if (type == DnsQuestion.Type.MX && value.isArray() && value.size() == 2) {
            return RecordText.read(type, value.get(0).asText() + " " + value.get(1).asText());
        }
        return value.isValueNode() ? RecordText.read(type, value.asText()) : Optional.empty();
    }

    private void wrong(String key, JsonNode value) {
        wrong.add(new Reading.Unreadable("stated-answer", List.of(key, value.toString())));
    }
}
