package tokuden.mail.auth.dns;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.mail.auth.DnsQuestion;

/**
 * Questions to be asked elsewhere (質問一覧), each once, in the order of their names. As a file it is
 * JSON with the same bytes for the same questions.
 */
public record QuestionList(List<DnsQuestion> questions) {
    private static final String FORMAT = "tokuden-dns-questions";
    static final Comparator<DnsQuestion> BY_NAME =
            Comparator.comparing(DnsQuestion::name).thenComparing(DnsQuestion::type);

    public QuestionList {
        questions = questions.stream().distinct().sorted(BY_NAME).toList();
    }

    public byte[] toBytes() {
        List<Map<String, Object>> list = new ArrayList<>();
        for (DnsQuestion question : questions) {
            list.add(Map.of("name", question.name(), "type", question.type().name()));
        }
        return CanonicalJson.write(Map.of("format", FORMAT, "version", 1, "questions", list));
    }

    public static Reading<QuestionList> read(byte[] bytes) {
        Optional<JsonNode> tree = CanonicalJson.read(bytes, FORMAT);
        if (tree.isEmpty()) {
            return Reading.not("not-the-format", FORMAT);
        }
        List<DnsQuestion> questions = new ArrayList<>();
        for (JsonNode node : tree.get().path("questions")) {
            String name = node.path("name").asText("");
            Optional<DnsQuestion.Type> type = StatedAnswers.type(node.path("type").asText(""));
            if (name.isEmpty() || type.isEmpty()) {
                return Reading.not("stated-answer", name, node.toString());
            }
            questions.add(new DnsQuestion(name, type.get()));
        }
        return Reading.of(new QuestionList(questions));
    }
}
