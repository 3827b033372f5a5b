package tokuden.mail.auth.dns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;

/**
 * DNS answers as a report states them: {@code name/TYPE} and a list of strings. {@code
 * ["NXDOMAIN"]} says that the name does not exist, {@code ["SERVFAIL"]} and {@code ["TIMEOUT"]}
 * that no answer was to be had, {@code []} that there is no such record. PTR records may stand
 * under the address itself.
 */
public final class StatedAnswers {
    private StatedAnswers() {}

    /**
     * The stated answers, or which entries cannot be read.
     *
     * @param askedAt when they were asked, if the statement tells
     * @param origin who stated them or in which document
     */
    public static Reading<List<DnsAnswer>> read(
            Map<String, List<String>> stated, Optional<Instant> askedAt, String origin) {
        List<DnsAnswer> answers = new ArrayList<>();
        List<Reading.Unreadable> wrong = new ArrayList<>();
        stated.forEach(
                (key, values) -> {
                    Optional<DnsQuestion> question = question(key);
                    Optional<DnsAnswer> answer =
                            question.flatMap(q -> answer(q, values, askedAt, origin));
                    answer.ifPresentOrElse(
                            answers::add,
                            () ->
                                    wrong.add(
                                            new Reading.Unreadable(
                                                    "stated-answer",
                                                    List.of(key, String.join(", ", values)))));
                });
        return wrong.isEmpty() ? Reading.of(List.copyOf(answers)) : Reading.not(wrong);
    }

    /** {@code example.jp/TXT}; {@code 192.0.2.1/PTR} is the reverse name. */
    static Optional<DnsQuestion> question(String key) {
        int slash = key.lastIndexOf('/');
        Optional<DnsQuestion.Type> type = type(key.substring(slash + 1));
        if (slash <= 0 || type.isEmpty()) {
            return Optional.empty();
        }
        String name = key.substring(0, slash).strip();
        String asked =
                type.get() == DnsQuestion.Type.PTR
                        ? RecordText.literal(name).map(ReverseName::of).orElse(name)
                        : name;
        return Optional.of(new DnsQuestion(asked, type.get()));
    }

    static Optional<DnsQuestion.Type> type(String word) {
        String upper = word.strip().toUpperCase(Locale.ROOT);
        for (DnsQuestion.Type type : DnsQuestion.Type.values()) {
            if (type.name().equals(upper)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    static Optional<DnsAnswer.Status> marker(String word) {
        return switch (word) {
            case "NXDOMAIN" -> Optional.of(DnsAnswer.Status.NO_SUCH_NAME);
            case "SERVFAIL" -> Optional.of(DnsAnswer.Status.SERVER_FAILURE);
            case "TIMEOUT" -> Optional.of(DnsAnswer.Status.TIMEOUT);
            default -> Optional.empty();
        };
    }

    static Optional<DnsAnswer> answer(
            DnsQuestion question, List<String> values, Optional<Instant> askedAt, String origin) {
        if (values.size() == 1 && marker(values.get(0)).isPresent()) {
            DnsAnswer.Status status = marker(values.get(0)).get();
            return Optional.of(new DnsAnswer(question, status, List.of(), askedAt, origin));
        }
        List<DnsRecord> records = new ArrayList<>();
        for (String value : values) {
            Optional<DnsRecord> record = RecordText.read(question.type(), value);
            if (record.isEmpty()) {
                return Optional.empty();
            }
            records.add(record.get());
        }
        return Optional.of(
                new DnsAnswer(question, DnsAnswer.Status.ANSWERED, records, askedAt, origin));
    }
}
