package tokuden.mail.auth.dns;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;

/** The file form of a {@link DnsSnapshot}. */
final class SnapshotFile {
    private static final String FORMAT = "tokuden-dns-snapshot";

    private SnapshotFile() {}

    static byte[] write(DnsSnapshot snapshot) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (AskedAnswer asked : snapshot.answers()) {
            answers.add(write(asked));
        }
        return CanonicalJson.write(
                Map.of(
                        "format",
                        FORMAT,
                        "version",
                        1,
                        "takenAt",
                        snapshot.takenAt().toString(),
                        "resolver",
                        snapshot.resolver(),
                        "answers",
                        answers));
    }

    private static Map<String, Object> write(AskedAnswer asked) {
        DnsAnswer answer = asked.answer();
        Map<String, Object> fields = new TreeMap<>();
        fields.put("name", answer.question().name());
        fields.put("type", answer.question().type().name());
        fields.put("status", answer.status().name());
        fields.put("origin", answer.origin());
        fields.put("records", answer.records().stream().map(SnapshotFile::write).toList());
        answer.askedAt().ifPresent(at -> fields.put("askedAt", at.toString()));
        asked.wire()
                .ifPresent(
                        wire ->
                                fields.put(
                                        "wire", Base64.getEncoder().encodeToString(wire.octets())));
        return fields;
    }

    /** A text is a list of its strings, any other record one line. */
    private static Object write(DnsRecord record) {
        return record instanceof DnsRecord.Text text ? text.strings() : RecordText.write(record);
    }

    static Reading<DnsSnapshot> read(byte[] bytes) {
        Optional<JsonNode> tree = CanonicalJson.read(bytes, FORMAT);
        Optional<Instant> takenAt = tree.flatMap(t -> instant(t.path("takenAt").asText()));
        if (takenAt.isEmpty()) {
            return Reading.not("not-the-format", FORMAT);
        }
        List<AskedAnswer> answers = new ArrayList<>();
        List<Reading.Unreadable> wrong = new ArrayList<>();
        for (JsonNode node : tree.get().path("answers")) {
            Reading<AskedAnswer> answer = answer(node);
            answer.value().ifPresent(answers::add);
            wrong.addAll(answer.unreadable());
        }
        String resolver = tree.get().path("resolver").asText("");
        return wrong.isEmpty()
                ? Reading.of(new DnsSnapshot(takenAt.get(), resolver, answers))
                : Reading.not(wrong);
    }

    private static Reading<AskedAnswer> answer(JsonNode node) {
        String name = node.path("name").asText("");
        Optional<DnsQuestion.Type> type = StatedAnswers.type(node.path("type").asText(""));
        Optional<DnsAnswer.Status> status = status(node.path("status").asText(""));
        Optional<List<DnsRecord>> records = type.flatMap(t -> records(t, node.path("records")));
        if (name.isEmpty() || status.isEmpty() || records.isEmpty()) {
            return Reading.not("stated-answer", name, node.toString());
        }
        DnsAnswer answer =
                new DnsAnswer(
                        new DnsQuestion(name, type.get()),
                        status.get(),
                        records.get(),
                        instant(node.path("askedAt").asText("")),
                        node.path("origin").asText(""));
        return node.has("wire")
                ? withWire(answer, node.path("wire").asText())
                : Reading.of(AskedAnswer.without(answer));
    }

    private static Reading<AskedAnswer> withWire(DnsAnswer answer, String base64) {
        Optional<byte[]> octets = octets(base64);
        Optional<DnsAnswer> told =
                octets.flatMap(
                        o ->
                                WireMessage.read(
                                        o, answer.question(), answer.askedAt(), answer.origin()));
        if (!told.equals(Optional.of(answer))) {
            return Reading.not("wire-differs", answer.question().toString());
        }
        return Reading.of(new AskedAnswer(answer, octets.map(AskedAnswer.Wire::new)));
    }

    private static Optional<List<DnsRecord>> records(DnsQuestion.Type type, JsonNode list) {
        List<DnsRecord> records = new ArrayList<>();
        for (JsonNode node : list) {
            if (type == DnsQuestion.Type.TXT && node.isArray()) {
                List<String> strings = new ArrayList<>();
                node.forEach(string -> strings.add(RecordText.octets(string.asText())));
                records.add(new DnsRecord.Text(strings));
                continue;
            }
            Optional<DnsRecord> record = RecordText.read(type, node.asText());
            if (record.isEmpty()) {
                return Optional.empty();
            }
            records.add(record.get());
        }
        return list.isArray() ? Optional.of(records) : Optional.empty();
    }

    private static Optional<DnsAnswer.Status> status(String word) {
        for (DnsAnswer.Status status : DnsAnswer.Status.values()) {
            if (status.name().equals(word) && status != DnsAnswer.Status.NOT_RECORDED) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> octets(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
